using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReactionMiner.Comments;

/// <summary>Turns YouTube's HTML form of a comment (<c>textDisplay</c>) into the plain text its writer typed.</summary>
public static class HtmlText
{
    private static readonly HtmlParser Parser = new();

    /// <summary>Decodes entities, turns <c>br</c> into a line break and drops all other markup, keeping its text.</summary>
    /// <param name="html">Must be HTML: on plain text this would eat what stands between <c>&lt;</c> and <c>&gt;</c>, so call it once.</param>
    public static string ToPlainText(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return html;
        }
        using var document = Parser.ParseDocument("");
        var text = new StringBuilder(html.Length);
        foreach (var node in Parser.ParseFragment(html, document.Body!).SelectMany(top => top.GetDescendantsAndSelf()))
        {
            if (node is IText piece)
            {
                text.Append(piece.Data);
            }
            else if (node is IElement { LocalName: "br" })
            {
                text.Append('\n');
            }
        }
        return text.ToString();
    }
}
