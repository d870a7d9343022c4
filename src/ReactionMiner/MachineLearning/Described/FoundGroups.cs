using ReactionMiner.DataFiles;
using ReactionMiner.Discovery;
using ReactionMiner.Discovery.Writing;

namespace ReactionMiner.MachineLearning;

/// <summary>The groups behind a discovered theme set, and the file's bytes, which a trained model keeps beside its manifest.</summary>
internal sealed record FoundGroups(byte[] Json, ThemeGroups Groups)
{
    /// <summary>Those of a theme set's folder; null when <c>discover</c> did not write it.</summary>
    /// <exception cref="DataFileException">The file holds something else.</exception>
    public static FoundGroups? TryRead(string themeSetFolder)
    {
        var path = Path.Combine(themeSetFolder, DiscoveryFolder.GroupsFile);
        return File.Exists(path) ? Parse(path, GroupsJson.Read(path)) : null;
    }

    /// <summary>Those that a model was trained with; null when it was trained without.</summary>
    /// <exception cref="ModelException">The file is missing, or another.</exception>
    public static FoundGroups? TryRead(string modelFolder, DescribedManifest manifest) => manifest.Files.ContainsKey(DiscoveryFolder.GroupsFile)
        ? Parse(Path.Combine(modelFolder, DiscoveryFolder.GroupsFile), ModelFolder.Read(modelFolder, DiscoveryFolder.GroupsFile, manifest.Files))
        : null;

    private static FoundGroups Parse(string path, byte[] json) => new(json, GroupsJson.Parse(path, json));
}
