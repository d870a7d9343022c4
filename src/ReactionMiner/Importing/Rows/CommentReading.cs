using ReactionMiner.Comments;
using ReactionMiner.Importing.Fields;
using static ReactionMiner.Importing.Fields.CommentField;

namespace ReactionMiner.Importing.Rows;

/// <summary>Makes comments of the rows of one file.</summary>
/// <param name="format">What the file's columns mean.</param>
/// <param name="fileName">Names the video where nothing else does.</param>
internal sealed class CommentReading(CommentFormat format, ImportOptions options, string fileName)
{
    private const int LongestName = 500;

    private readonly VideoId _fallbackVideo = options.Video ?? FileVideo.Of(fileName);
    private readonly DerivedIds _derivedIds = new();
    private readonly FieldReading _fields = new();

    /// <summary>What was left out of the comments read so far.</summary>
    public ReadingWarnings Warnings => _fields.Warnings;

    /// <summary>True when the row, or what stands around it, says which video it is about.</summary>
    public static bool NamesVideo(Row row) => NamedVideo(row) is not null;

    /// <returns>The comment, or null and the reason why there is none.</returns>
    public (Comment? Comment, Refusal? Refusal) Read(Row row)
    {
        if (Flag.TryParse(row.Find(IsError)) == true)
        {
            return (null, new Refusal("the tool that wrote the file marked this row as an error of its own"));
        }
        var id = FieldReading.Text(row, CommentId);
        if (id is { Length: > LongestName })
        {
            return (null, new Refusal($"its id is {id.Length} characters long"));
        }
        if (TextOf(row, out var refusal) is not { } text)
        {
            return (null, refusal);
        }
        if (text.Length == 0 && (id is null || !format.AllowsEmptyText))
        {
            return (null, new Refusal("the comment's text is empty") { IsEmpty = true });
        }
        if (row.IsShort)
        {
            Warnings.Short(row.Place);
        }
        return (Build(row, id, text), null);
    }

    private Comment Build(Row row, string? id, string text)
    {
        var video = NamedVideo(row) ?? _fallbackVideo;
        var published = PublishedOf(row);
        var author = FieldReading.Author(row.Find(AuthorName));
        var authorId = FieldReading.Channel(FieldReading.Text(row, AuthorId));
        var isDerived = id is null;
        if (isDerived)
        {
            id = _derivedIds.Next(video, authorId ?? author, published.Precision == TimePrecision.Exact ? published.At : null, text);
        }
        var thread = Threading.Place(id!, FieldReading.Text(row, ThreadId), FieldReading.Text(row, ParentId), video.Value);
        var likes = LikesOf(row);
        return new Comment
        {
            Id = thread.Id,
            VideoId = video,
            ThreadId = thread.ThreadId,
            ParentId = thread.ParentId,
            Text = text,
            AuthorId = authorId,
            AuthorName = author,
            AuthorIsUploader = Flag.TryParse(row.Find(AuthorIsUploader)) ?? IsUploader(authorId, row, video),
            PublishedAt = published.At,
            PublishedPrecision = published.Precision,
            UpdatedAt = _fields.Time(row, UpdatedAt)?.At,
            LikeCount = likes?.Value,
            LikeCountIsExact = likes?.IsExact ?? true,
            ReplyCount = thread.ParentId is null && _fields.Count(row, ReplyCount) is { Value: <= int.MaxValue } replies ? (int)replies.Value : null,
            IsPinned = Flag.TryParse(row.Find(IsPinned)),
            IsHearted = Flag.TryParse(row.Find(IsHearted)),
            CollectedAt = CollectedOf(row),
            HasDerivedId = isDerived || thread.IsQualified,
        };
    }

    private string? TextOf(Row row, out Refusal? refusal)
    {
        refusal = null;
        if (row.Find(Text) is { } plain)
        {
            try
            {
                Warnings.Text(plain, row.Place);
                return PlainText.Clean(format.DecodeText is { } decode ? decode(plain) : plain);
            }
            catch (FormatException exception)
            {
                refusal = new Refusal(exception.Message);
                return null;
            }
        }
        if (row.Find(Html) is { } html)
        {
            return PlainText.Clean(HtmlText.ToPlainText(html));
        }
        refusal = row.IsShort
            ? new Refusal("the row has fewer values than the header names, and no text among them")
            : new Refusal("the row has no text") { IsEmpty = true };
        return format.AllowsEmptyText && row.HasColumn(Text, Html) ? "" : null;
    }

    private static VideoId? NamedVideo(Row row)
    {
        var named = FieldReading.Text(row, CommentField.VideoId);
        return named is null or { Length: > LongestName }
            ? row.Section.Video?.Id
            : Comments.VideoId.TryParse(named) ?? FileVideo.Of(named.Trim());
    }

    private DateTimeOffset? CollectedOf(Row row) => _fields.Time(row, CollectedAt)?.At ?? row.Section.CollectedAt;

    private Moment PublishedOf(Row row)
    {
        var collected = CollectedOf(row);
        var at = _fields.Time(row, PublishedAt, collected);
        if (row.Find(PublishedText) is not { } shown)
        {
            return at is { } known ? Localised(known) : Moment.Unknown;
        }
        var relative = RelativeTime.TryParse(shown);
        return at is { At: not null } estimate
            ? estimate with { Precision = relative?.Unit ?? TimePrecision.Unknown }
            : relative?.Before(collected) ?? Moment.TryParse(shown, collected) ?? Moment.Unknown;
    }

    private Moment Localised(Moment moment)
    {
        if (!format.WritesLocalTimes || moment.At is not { } at)
        {
            return moment;
        }
        return options.TimeZone is { } zone
            ? moment with { At = new DateTimeOffset(at.DateTime, zone.GetUtcOffset(at.DateTime)).ToUniversalTime() }
            : moment with { Precision = moment.Precision < TimePrecision.Day ? moment.Precision : TimePrecision.Day };
    }

    private DisplayedCount? LikesOf(Row row)
    {
        if (_fields.Count(row, LikeCount) is not { } likes)
        {
            return null;
        }
        var isRounded = Flag.TryParse(row.Find(LikeCountIsExact)) == false
            || (format.RoundsLikes && likes.Value >= 1000 && likes.Value % 100 == 0);
        return isRounded ? likes with { IsExact = false } : likes;
    }

    private bool? IsUploader(string? authorId, Row row, VideoId video)
    {
        var channel = row.Find(ChannelId) ?? row.Section.Video?.ChannelId ?? (video == options.Video ? options.VideoChannelId : null);
        return authorId is null || channel is null ? null : string.Equals(authorId, channel, StringComparison.Ordinal);
    }
}

/// <summary>Why a row is no comment.</summary>
/// <param name="Reason">In words for the person who has the file.</param>
internal sealed record Refusal(string Reason)
{
    /// <inheritdoc cref="RefusedRow.IsEmpty"/>
    public bool IsEmpty { get; init; }
}
