using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReactionMiner.Page;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Counting;
using ReactionMiner.Tests.Reports;

namespace ReactionMiner.Tests.Page;

/// <summary>A page as it is written.</summary>
internal static class WrittenPage
{
    public static byte[] Bytes(ViewerReactions reactions, IEnumerable<ClassifiedComment> comments, ReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        new ReportPage().Write(stream, reactions, comments, options ?? Hostile.Options);
        return stream.ToArray();
    }

    public static IDocument Read(ViewerReactions reactions, IEnumerable<ClassifiedComment> comments, ReportOptions? options = null) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Bytes(reactions, comments, options)));

    public static IDocument Read(Comparison comparison)
    {
        using var stream = new MemoryStream();
        new ComparisonPage().Write(stream, comparison);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(stream.ToArray()));
    }

    public static IDocument Of(params ClassifiedComment[] comments) => Read(Section.Count(comments), comments);

    public static string Text(this IDocument page, string selector) =>
        string.Join(' ', page.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
