using ReactionMiner.DataFiles;
using YamlDotNet.RepresentationModel;

namespace ReactionMiner.MachineLearning;

/// <summary>Names that comments of a theme set set against each other, with their spellings.</summary>
/// <param name="Spellings">By name; spellings are lower case, words joined by one space.</param>
internal sealed record NameList(IReadOnlyDictionary<string, IReadOnlyList<string>> Spellings)
{
    public static NameList Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    /// <summary>Reads the folder's <see cref="ThemeSetFolder.NamesFile"/>; empty when it has none.</summary>
    public static NameList Load(string folder)
    {
        var path = Path.Combine(folder, ThemeSetFolder.NamesFile);
        if (!File.Exists(path))
        {
            return Empty;
        }

        var yaml = YamlFile.Load(path);
        var names = yaml.Fields(yaml.Root, "names file", "names").GetValueOrDefault("names")
            ?? throw yaml.Error(yaml.Root, "names", "missing.");
        var lists = yaml.Fields(names, "names");
        return new NameList(lists.ToDictionary(
            list => list.Key,
            list => (IReadOnlyList<string>)[.. yaml.Items(lists, list.Key).Select(node => Spelling(yaml, node, list.Key))],
            StringComparer.Ordinal));
    }

    private static string Spelling(YamlFile yaml, YamlNode node, string name) =>
        node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value)
            ? TextNormalizer.Normalize(value).Trim()
            : throw yaml.Error(node, name, "empty; expected a spelling.");
}
