using ReactionMiner.Tests.YouTube;

namespace ReactionMiner.Benchmarks.Harvests;

internal static class SceneChecks
{
    public static HarvestTarget Target(this HarvestScene scene) => new(
        scene.YouTube.BaseAddress, scene.YouTube.ApiKey, scene.Video.Id, scene.StorePath);

    /// <summary>Compares what is stored with what there is.</summary>
    /// <returns>Null when they are the same.</returns>
    public static string? Difference(this HarvestScene scene)
    {
        var expected = scene.LinesThatThereAre();
        var stored = scene.LinesStored();
        return expected.SequenceEqual(stored, StringComparer.Ordinal)
            ? null
            : $"{expected.Except(stored, StringComparer.Ordinal).Count()} of {expected.Count} comments are missing or different, {stored.Count} are stored";
    }
}
