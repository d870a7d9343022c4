using ReactionMiner.Comments;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Labelling;

/// <summary>Comments about the made-up bridge, and what readers say of them.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Noon = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);

    public static Comment Comment(string id, string? text = null) =>
        new() { Id = id, VideoId = Section.Video, ThreadId = "t-" + id, Text = text ?? $"the bridge as {id} sees it" };

    public static LabelCandidate Candidate(string id, string? text = null, Reaction? reaction = null) => new(Comment(id, text), reaction);

    public static IReadOnlyList<LabelCandidate> Candidates(int count) => [.. Enumerable.Range(1, count).Select(number => Candidate($"c{number}"))];

    public static Reaction Reaction(params float[] probabilities) => new(
        probabilities, [.. probabilities.Index().Where(theme => theme.Item >= 0.5f).Select(theme => theme.Index)],
        Sentiment.Neutral, [0.2f, 0.6f, 0.2f], "en", 0.01f, IsSpam: false);

    public static Label Label(string id, string reader, params int[] themes) =>
        new(Section.Video, id, themes, Sentiment.Neutral, reader, Noon, LabelSource.Chosen) { Text = $"the bridge as {id} sees it", ThreadId = "t-" + id };

    public static Label Drawn(this Label label, int position, int seed = 1) =>
        label with { Source = LabelSource.Random, Place = new SamplePlace(seed, position) };

    public static LabelSessionOptions Ann(int sample) => new("ann", Seed: 1, sample);
}
