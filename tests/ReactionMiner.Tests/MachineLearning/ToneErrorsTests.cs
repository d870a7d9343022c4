using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class ToneErrorsTests
{
    [Fact]
    public void Conversations_that_are_as_expected_but_for_chance_have_no_error() =>
        Assert.All(ToneErrors.Measure(Comments(conversation => 5), Even(400)), error => Assert.InRange(error, 0, 0.02));

    [Fact]
    public void Conversations_that_lean_to_either_side_of_what_is_expected_have_one() =>
        Assert.Equal(0.3, ToneErrors.Measure(Comments(conversation => conversation % 2 == 0 ? 2 : 8), Even(400))[(int)Sentiment.Negative], 0.06);

    [Fact]
    public void Comments_without_a_tone_measure_nothing() =>
        Assert.Empty(ToneErrors.Measure([new TrainingComment(Comment(0, 0, null), IsMeasured: true)], Even(1)));

    /// <summary>Forty conversations of ten comments each.</summary>
    private static List<TrainingComment> Comments(Func<int, int> negative) => [.. Enumerable.Range(0, 400).Select(i => new TrainingComment(
        Comment(i, i / 10, i % 10 < negative(i / 10) ? Sentiment.Negative : Sentiment.Positive), IsMeasured: true))];

    private static LabelledComment Comment(int id, int conversation, Sentiment? tone) =>
        new($"{id}", "tea", [], [], tone, "", Thread: $"t{conversation}", 2);

    private static Dictionary<int, float[]> Even(int comments) => Enumerable.Range(0, comments).ToDictionary(i => i, _ => new[] { 0.5f, 0f, 0.5f });
}
