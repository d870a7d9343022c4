using System.Collections.Frozen;
using ReactionMiner.Comments;
using ReactionMiner.Importing.Fields;

namespace ReactionMiner.Importing;

/// <summary>What a person says of a file that recognition alone cannot know.</summary>
public sealed record ImportOptions
{
    /// <summary>The format to read by; null to recognise it.</summary>
    public CommentFormat? Format { get; init; }

    /// <summary>The video of rows that name none. A row's own video goes before.</summary>
    public VideoId? Video { get; init; }

    /// <summary>Columns of the file for fields of ours, over what the format says. JSON's inner names are parted by dots: <c>author.name</c>.</summary>
    public IReadOnlyDictionary<CommentField, string> Map { get; init; } = FrozenDictionary<CommentField, string>.Empty;

    /// <summary>The zone of the computer that wrote times without an offset, for YouTube Comment Suite. Null: UTC is assumed and the day alone is trusted.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>The channel of <see cref="Video"/>; null when it is not known.</summary>
    internal string? VideoChannelId { get; init; }

    /// <summary>The user said where the text is, so any file that has the column can be read.</summary>
    internal bool NamesText => Map.ContainsKey(CommentField.Text) || Map.ContainsKey(CommentField.Html);
}
