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
}
