using System.Globalization;
using System.Text;
using ReactionMiner.Discovery.Words;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Discovery.Writing;

/// <summary><c>themes.yaml</c> as text, so that what a person wrote into it stays as it is, byte for byte.</summary>
internal static class ThemesYaml
{
    // As editors end lines.
    private static readonly string[] LineEnds = ["\n", "\r\n"];

    public static string Compose(string folder, ThemeDiscovery discovery)
    {
        var slug = ThemeNaming.Slug(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"# Themes that `discover` proposed. Edit them: titles, ids and rules are yours from now on.\n");
        yaml.Append("# Titles are drawn from the comments' own words, save where a line says who gave them.\n");
        yaml.Append("# A later run adds new themes at the end and changes nothing else; a theme taken out stays out.\n");
        yaml.Append(CultureInfo.InvariantCulture, $"id: {Quote(slug is "" or "none" ? "themes" : slug)}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"title: {Quote(discovery.Title)}\n");
        var videos = discovery.Videos.Where(video => video.IsYouTube).ToList();
        if (videos.Count > 0)
        {
            yaml.Append("videos:\n").AppendJoin("", videos.Select(video => $"  - {Quote(video.Value)}\n"));
        }
        yaml.Append("themes:\n");
        foreach (var theme in discovery.Themes)
        {
            Append(yaml, theme.Theme, theme.TitledBy);
        }
        return yaml.ToString();
    }

    /// <summary>The theme stands in the text as it was written there, with nothing between its lines.</summary>
    public static bool Holds(string text, Theme theme) => LineEnds.Any(end => text.Contains(Block(theme, titledBy: null, end), StringComparison.Ordinal));

    /// <summary>Adds the themes that are new, and puts a language model's titles and rules in place of drawn ones that nobody changed.</summary>
    /// <param name="known">The themes that the text holds.</param>
    public static string Append(string text, ThemeDiscovery discovery, KnownThemes known)
    {
        foreach (var theme in discovery.Themes.Where(theme => theme is { TitledBy: not null, News: not ThemeNews.New }))
        {
            var drawn = known.FindTheme(theme.Theme.Id)!;
            text = LineEnds.Aggregate(text, (edited, end) => edited.Replace(Block(drawn, titledBy: null, end), Block(theme.Theme, theme.TitledBy, end), StringComparison.Ordinal));
        }
        var yaml = new StringBuilder(text);
        var lineEnd = text.Contains(LineEnds[1], StringComparison.Ordinal) ? LineEnds[1] : LineEnds[0];
        foreach (var theme in discovery.Themes.Where(theme => theme.News == ThemeNews.New))
        {
            if (yaml.Length > 0 && yaml[^1] != '\n')
            {
                yaml.Append(lineEnd);
            }
            yaml.Append(Block(theme.Theme, theme.TitledBy, lineEnd));
        }
        return yaml.ToString();
    }

    private static string Block(Theme theme, string? titledBy, string lineEnd)
    {
        var yaml = new StringBuilder();
        Append(yaml, theme, titledBy);
        return yaml.Replace("\n", lineEnd).ToString();
    }

    private static void Append(StringBuilder yaml, Theme theme, string? titledBy)
    {
        yaml.Append(CultureInfo.InvariantCulture, $"  - id: {Quote(theme.Id)}\n");
        if (titledBy is not null)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"    # title and give_when by the language model {TerminalText.Clean(titledBy)}\n");
        }
        yaml.Append(CultureInfo.InvariantCulture, $"    title: {Quote(theme.Title)}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"    give_when: {Quote(theme.GiveWhen)}\n");
        if (theme.NotWhen.Length > 0)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"    not_when: {Quote(theme.NotWhen)}\n");
        }
    }

    // A plain scalar where nothing in it can mean anything else, for the sake of those who edit.
    private static string Quote(string text)
    {
        var clean = TerminalText.Clean(text);
        return clean.Length > 0 && clean.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or ' ') && char.IsAsciiLetter(clean[0])
            && clean[^1] is not ' ' && !Words.Contains(clean, StringComparer.OrdinalIgnoreCase)
            ? clean
            : $"\"{clean.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    // Words that YAML takes for something else.
    private static readonly string[] Words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];
}
