using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>People's answers about comments drawn at random.</summary>
public sealed class RandomSample
{
    private readonly Dictionary<string, Consensus> _answers;

    private RandomSample(int seed, Dictionary<string, Consensus> answers)
    {
        (Seed, _answers) = (seed, answers);
        LastRank = answers.Keys.Max(RankOf);
    }

    /// <summary>Of the order in which they were drawn.</summary>
    public int Seed { get; }

    /// <summary>Comments that a reader answered.</summary>
    public int Count => _answers.Count;

    /// <summary>The two readers who differ most; null where nobody differs, or all is settled.</summary>
    public Quarrel? Quarrel { get; private init; }

    /// <summary>Rank of the last comment answered.</summary>
    internal ulong LastRank { get; }

    /// <summary>The random sample among some labels: of several seeds, that with most answers.</summary>
    /// <param name="videos">Labels of others are left out.</param>
    /// <returns>Null when no label is of a random sample of the videos.</returns>
    public static RandomSample? Of(IEnumerable<Label> labels, ThemeSet themes, IReadOnlyCollection<VideoId> videos)
    {
        var largest = labels.Where(label => label is { Source: LabelSource.Random, Place: not null, IsByLanguageModel: false } && videos.Contains(label.VideoId))
            .GroupBy(label => label.Place!.Seed)
            .Select(seed => (Seed: seed.Key, Comments: seed.GroupBy(label => label.CommentId, StringComparer.Ordinal).ToList()))
            .OrderByDescending(seed => seed.Comments.Count).ThenBy(seed => seed.Seed)
            .FirstOrDefault();
        return largest.Comments is null
            ? null
            : new RandomSample(largest.Seed, largest.Comments.ToDictionary(
                comment => comment.Key, comment => Consensus.Of(comment, themes.Themes.Count), StringComparer.Ordinal))
            {
                Quarrel = Quarrel.Of(largest.Comments),
            };
    }

    /// <summary>Null when nobody answered.</summary>
    public Consensus? TryFind(string commentId) => _answers.GetValueOrDefault(commentId);

    internal ulong RankOf(string commentId) => SampleOrder.RankOf(Seed, commentId);
}
