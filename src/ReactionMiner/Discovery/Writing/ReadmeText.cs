using System.Globalization;
using System.Text;
using ReactionMiner.Reports;

namespace ReactionMiner.Discovery.Writing;

/// <summary>The folder's README: what was found, with the comments that show it.</summary>
internal static class ReadmeText
{
    private const string Start = "<!-- discover writes from here -->";
    private const string End = "<!-- to here -->";
    private const int LongestExample = 300;

    /// <summary>Whether <c>discover</c> wrote of its themes there.</summary>
    public static bool IsOurs(string readme) => readme.Contains(Start, StringComparison.Ordinal);

    /// <param name="existing">A README that is there already: only what stands between the marks is replaced, in any encoding that writes them as ASCII does.</param>
    public static byte[] Compose(ThemeDiscovery discovery, byte[]? existing)
    {
        var found = $"{Start}\n{Found(discovery)}{End}";
        if (existing is null)
        {
            return Encoding.UTF8.GetBytes($"# Themes of {MarkdownText.Escape(discovery.Title)}\n\n"
                + "Edit `themes.yaml`; `label` and `train` work on this folder. `groups.json` is how a later run knows the themes again.\n\n"
                + $"{found}\n");
        }
        // A character for each byte, so that none is lost.
        var bytes = Encoding.Latin1;
        return bytes.GetBytes(Replace(bytes.GetString(existing), bytes.GetString(Encoding.UTF8.GetBytes(found))));
    }

    private static string Replace(string readme, string found)
    {
        var start = readme.IndexOf(Start, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        return start < 0 || end < start
            ? $"{readme.TrimEnd('\r', '\n', ' ')}\n\n{found}\n"
            : $"{readme[..start]}{found}{readme[(end + End.Length)..]}";
    }

    private static string Found(ThemeDiscovery discovery)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{discovery.Tally.Comments:N0} comments; {discovery.Tally.Spam:N0} are spam and {discovery.Tally.NotClassified:N0} in languages that are given no theme. Of the other {discovery.Tally.Counted:N0}, {discovery.Tally.Placed:N0} are placed; a comment may belong to several themes. ");
        text.Append("Which comments belong to a theme was measured on no label: label some before a count is relied on.\n\n");
        text.Append("| id | theme | comments | since the run before | key phrases |\n|---|---|---|---|---|\n");
        foreach (var theme in discovery.Themes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{theme.Theme.Id}` | {MarkdownText.Escape(theme.Theme.Title)} | {theme.Comments:N0} | {News(theme)} | {MarkdownText.Escape(string.Join(", ", theme.KeyPhrases))} |\n");
        }
        foreach (var theme in discovery.Themes.Where(theme => theme.Examples.Count > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(theme.Theme.Title)}\n\n");
            foreach (var example in theme.Examples)
            {
                text.Append(CultureInfo.InvariantCulture, $"* {MarkdownText.Escape(example.Text, LongestExample)} ({MarkdownText.Escape(example.Id)})\n");
            }
        }
        return text.Append('\n').ToString();
    }

    private static string News(DiscoveredTheme theme) => theme.News switch
    {
        ThemeNews.New => "new",
        ThemeNews.Gone => "gone",
        ThemeNews.Grown or ThemeNews.Shrunk => string.Create(CultureInfo.InvariantCulture, $"{theme.Comments - theme.CommentsBefore:+#,0;-#,0}"),
        _ => "",
    };
}
