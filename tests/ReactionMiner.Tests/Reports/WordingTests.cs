using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Reports;

public sealed class WordingTests
{
    [Fact]
    public void The_interval_is_explained_as_it_was_made()
    {
        var counted = Section.Count([Section.Says("the toll is too high", Section.Cost)]);
        var withSample = counted with { Model = counted.Model with { HeldOut = new HeldOutSample(["cost"], []) } };

        Assert.Contains(Wording.Explain(counted), line => line.Contains("errs on this video as it did", StringComparison.Ordinal));
        Assert.Contains(Wording.Explain(withSample), line => line.Contains("as one conversation differs from another", StringComparison.Ordinal));
    }

    [Fact]
    public void Tone_is_said_to_be_added_up_whatever_the_shares_rest_on()
    {
        ViewerReactions[] counted =
        [
            Section.Count([Section.Says("the toll is too high", Section.Cost)]),
            Section.Count([Section.Says("the toll is too high", Section.Cost)], Section.Options with { Model = Section.Unmeasured }),
            Sampled(all: true),
            Sampled(all: false),
        ];

        Assert.Equal(4, counted.Select(Wording.Basis).Distinct(StringComparer.Ordinal).Count());
        Assert.All(counted, reactions =>
        {
            Assert.Contains("tone: as its probabilities add up", Wording.Basis(reactions), StringComparison.Ordinal);
            Assert.Contains(Wording.Explain(reactions), line => line.StartsWith("tone:", StringComparison.Ordinal) && line.Contains("counting those gives other numbers", StringComparison.Ordinal));
        });
    }

    private static ViewerReactions Sampled(bool all)
    {
        var counted = Section.Count([Section.Says("the toll is too high", Section.Cost)]);
        return counted with
        {
            Themes = [.. counted.Themes.Select(row => row with { Basis = new EstimateBasis(EstimateBasis.RandomSample, "read") })],
            None = all ? counted.None with { Basis = new EstimateBasis(EstimateBasis.RandomSample, "read") } : counted.None,
        };
    }
}
