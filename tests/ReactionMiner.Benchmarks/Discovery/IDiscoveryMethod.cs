using ReactionMiner.Discovery.Groups;

namespace ReactionMiner.Benchmarks.Discovery;

/// <summary>One way of grouping comments.</summary>
internal interface IDiscoveryMethod
{
    string Name { get; }

    Grouping Group(IReadOnlyList<SampleComment> sample, int seed);

    /// <summary>Groups a section of which <paramref name="before"/> was grouped already; those who cannot go on begin anew.</summary>
    Grouping GoOn(IReadOnlyList<SampleComment> before, IReadOnlyList<SampleComment> sample, int seed) => Group(sample, seed);
}
