using ReactionMiner.Comments;
using ReactionMiner.Mining;
using ReactionMiner.Mining.Filtering;
using ReactionMiner.Tests.Importing;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.Mining;

/// <summary>Runs by itself, since it measures the memory of the whole process.</summary>
[Collection(nameof(MemoryTests))]
public sealed class ClassifyFilterMemoryTests
{
    [Fact]
    public void Memory_does_not_grow_with_the_input()
    {
        using var input = new RepeatedStream("id,text\n"u8.ToArray(), "1,some words about the licence\n"u8.ToArray(), 300_000);
        var refused = new List<RefusedRow>();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        var filter = new ClassifyFilter(new KeywordClassifier(), new FilterOptions());

        var totals = filter.Run(input, Stream.Null, refused.Add, new Callback(() =>
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false) - before)), CancellationToken.None);

        Assert.Equal(new FilterTotals(300_000, 0), totals);
        Assert.InRange(peak, 0, 64 << 20);
    }

    private sealed class Callback(Action action) : IProgress<MiningProgress>
    {
        public void Report(MiningProgress value) => action();
    }
}
