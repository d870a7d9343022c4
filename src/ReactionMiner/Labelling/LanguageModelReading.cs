using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>What a language model says of comments drawn at random, and how far a person who read some of them agrees.</summary>
public sealed class LanguageModelReading
{
    /// <summary>Comments that a person must have read, too, before the model's labels may help a count.</summary>
    public const int SharedNeeded = 50;

    private readonly Dictionary<string, Label> _labels;

    private LanguageModelReading(string name, int seed, IReadOnlyList<Label> labels)
    {
        (Name, Seed) = (name, seed);
        _labels = labels.ToDictionary(label => label.CommentId, StringComparer.Ordinal);
        LastRank = labels.Max(label => SampleOrder.RankOf(seed, label.CommentId));
    }

    /// <summary>The model's, with what tells the rules it read by from others.</summary>
    public string Name { get; }

    /// <summary>Of the order in which the comments were drawn.</summary>
    public int Seed { get; }

    /// <summary>Comments that it read.</summary>
    public int Count => _labels.Count;

    /// <summary>The person who read most of the same comments; null when nobody read any.</summary>
    public string? Person { get; private init; }

    /// <summary>The person beside the model; null when nobody read any of the same comments.</summary>
    public AgreementReport? Agreement { get; private init; }

    /// <summary>Comments that the person read, too.</summary>
    public int Shared => Agreement?.Comments ?? 0;

    public bool MayBeCounted => Shared >= SharedNeeded;

    /// <summary>Rank of the last comment read.</summary>
    internal ulong LastRank { get; }

    /// <summary>The reading among some labels: of several, the longest.</summary>
    /// <param name="videos">Labels of others are left out.</param>
    /// <returns>Null when no language model read any of the videos' comments.</returns>
    public static LanguageModelReading? Of(IEnumerable<Label> labels, ThemeSet themes, IReadOnlyCollection<VideoId> videos)
    {
        var drawn = labels.Where(label => label is { Source: LabelSource.Random, Place: not null } && videos.Contains(label.VideoId)).ToList();
        var longest = drawn.Where(label => label.IsByLanguageModel)
            .GroupBy(label => (label.Reader, label.Place!.Seed))
            .OrderByDescending(reading => reading.Count()).ThenBy(reading => reading.Key.Reader, StringComparer.Ordinal).ThenBy(reading => reading.Key.Seed)
            .FirstOrDefault();
        if (longest is null)
        {
            return null;
        }
        var read = longest.Select(label => label.CommentId).ToHashSet(StringComparer.Ordinal);
        var person = drawn.Where(label => !label.IsByLanguageModel && read.Contains(label.CommentId))
            .GroupBy(label => label.Reader, StringComparer.Ordinal)
            .OrderByDescending(own => own.Count()).ThenBy(own => own.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return new LanguageModelReading(longest.Key.Reader[Label.LanguageModelMark.Length..], longest.Key.Seed, [.. longest])
        {
            Person = person?.Key,
            Agreement = person is null ? null : Labelling.Agreement.Compare(person, longest, themes),
        };
    }

    /// <summary>Positions of the themes given; none, too, for a comment that was not read.</summary>
    internal IReadOnlyList<int> ThemesOf(string commentId) => _labels.GetValueOrDefault(commentId)?.Themes ?? [];
}
