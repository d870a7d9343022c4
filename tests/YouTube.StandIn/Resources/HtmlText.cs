using System.Text.RegularExpressions;

namespace YouTube.StandIn.Resources;

/// <summary>Renders a comment as <c>textFormat=html</c> does: escaped, with links, bold words and line breaks.</summary>
internal static partial class HtmlText
{
    public static string Render(string text, string videoId)
    {
        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
        var linked = Link().Replace(escaped, match => match.Groups["url"].Success
            ? $"<a href=\"{match.Value}\">{match.Value}</a>"
            : $"<a href=\"https://www.youtube.com/watch?v={videoId}&amp;t={Moment(match)}\">{match.Value}</a>");
        return LineBreak().Replace(Bold().Replace(linked, "<b>$1</b>"), "<br>");
    }

    private static string Moment(Match match) =>
        (match.Groups["h"].Success ? $"{int.Parse(match.Groups["h"].ValueSpan, null)}h" : "")
        + $"{int.Parse(match.Groups["m"].ValueSpan, null)}m{match.Groups["s"].Value}s";

    [GeneratedRegex(@"(?<url>https?://[^\s<]+)|\b(?:(?<h>[0-9]{1,2}):)?(?<m>[0-9]{1,2}):(?<s>[0-9]{2})\b")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*(\w+)\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"\r\n|\n|\r")]
    private static partial Regex LineBreak();
}
