using System.Text.RegularExpressions;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;
using YamlDotNet.RepresentationModel;

namespace ReactionMiner.DataFiles;

/// <summary>A theme set as people edit it: a folder with <c>themes.yaml</c>, labelled comments and a README.</summary>
public static partial class ThemeSetFolder
{
    /// <summary>Name of the file that holds the themes.</summary>
    public const string ThemesFile = "themes.yaml";

    /// <summary>Name of the file of labelled comments whose text is the project's own.</summary>
    public const string CommentsFile = "comments.csv";

    /// <summary>Name of the file of labels whose texts lie in a corpus folder.</summary>
    public const string LabelsFile = "labels.csv";

    /// <summary>Name of the folder of readers' labels, a file each.</summary>
    public const string ReadersFolder = "labels";

    /// <summary>Name of the optional file of names that comments compare.</summary>
    public const string NamesFile = "names.yaml";

    /// <summary>Name of the optional notes on what was tried; training puts them into the model's card.</summary>
    public const string ExperimentsFile = "experiments.md";

    /// <summary>Reads and checks the themes of a folder.</summary>
    /// <exception cref="DataFileException">The file is missing or holds something that cannot be used; says where.</exception>
    public static ThemeSet Load(string folder) => Read(YamlFile.Load(Path.Combine(folder, ThemesFile)));

    /// <summary>The theme set's folder that a file of labels belongs to by where it lies: beside <see cref="ThemesFile"/>, or in the folder of readers'
    /// labels there.</summary>
    /// <returns>Null when it lies elsewhere.</returns>
    public static string? TryFindAround(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file));
        var set = string.Equals(Path.GetFileName(folder), ReadersFolder, StringComparison.Ordinal) ? Path.GetDirectoryName(folder) : folder;
        return set is not null && File.Exists(Path.Combine(set, ThemesFile)) ? set : null;
    }

    /// <summary>Checks themes before they are written.</summary>
    /// <param name="path">What errors name.</param>
    internal static ThemeSet Parse(string path, string text) => Read(YamlFile.Parse(path, text));

    private static ThemeSet Read(YamlFile yaml)
    {
        var fields = yaml.Fields(yaml.Root, "theme set", "id", "title", "videos", "themes");
        var id = Id(yaml, fields, yaml.Root);
        var title = yaml.Text(fields, "title", yaml.Root);
        var videos = yaml.Items(fields, "videos").Select(node => Video(yaml, node)).ToList();
        var themes = Themes(yaml, fields);
        return new ThemeSet(id, title, themes) { Videos = videos };
    }

    private static List<Theme> Themes(YamlFile yaml, Dictionary<string, YamlNode> fields)
    {
        var themes = new List<Theme>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in yaml.Items(fields, "themes"))
        {
            var theme = Theme(yaml, node);
            if (!ids.Add(theme.Id))
            {
                throw yaml.Error(node, "id", $"'{theme.Id}' is the id of an earlier theme; ids must differ.");
            }

            if (!titles.Add(theme.Title))
            {
                throw yaml.Error(node, "title", $"'{theme.Title}' is the title of an earlier theme; titles must differ.");
            }

            themes.Add(theme);
        }

        return themes.Count > 0 ? themes : throw yaml.Error(yaml.Root, "themes", "there is none; list at least one theme.");
    }

    private static Theme Theme(YamlFile yaml, YamlNode node)
    {
        var fields = yaml.Fields(node, "themes", "id", "title", "give_when", "not_when");
        return new Theme(
            Id(yaml, fields, node),
            yaml.Text(fields, "title", node),
            yaml.Text(fields, "give_when", node),
            fields.ContainsKey("not_when") ? yaml.Text(fields, "not_when", node) : "");
    }

    private static string Id(YamlFile yaml, Dictionary<string, YamlNode> fields, YamlNode owner)
    {
        var id = yaml.Text(fields, "id", owner);
        return string.Equals(id, "none", StringComparison.Ordinal) || !IdPattern().IsMatch(id)
            ? throw yaml.Error(fields["id"], "id", $"'{id}' cannot be an id; use lower-case letters and digits joined by hyphens, and not 'none'.")
            : id;
    }

    private static VideoId Video(YamlFile yaml, YamlNode node)
    {
        var text = (node as YamlScalarNode)?.Value;
        return VideoId.TryParse(text) ?? throw yaml.Error(node, "videos", $"'{text}' is neither a YouTube video id nor a link to a video.");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex IdPattern();
}
