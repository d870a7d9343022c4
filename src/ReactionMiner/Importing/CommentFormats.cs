using ReactionMiner.Importing.Formats;

namespace ReactionMiner.Importing;

/// <summary>Every layout that is read.</summary>
public static class CommentFormats
{
    /// <summary>In the order they are tried: the most particular first, <c>generic</c> last.</summary>
    public static IReadOnlyList<CommentFormat> All { get; } =
    [
        ApiFormats.YouTubeApi,
        ToolFormats.YtDlp,
        ToolFormats.CommentDownloader,
        ToolFormats.CommentSuite,
        ToolFormats.CommentSuiteDatabase,
        ResearchFormats.FourCat,
        ResearchFormats.DataTools,
        ResearchFormats.Takeout,
        ApiFormats.Youte,
        ApiFormats.Tuber,
        ApiFormats.VosonSml,
        ToolFormats.Philbot9,
        ResearchFormats.SpamCollection,
        GenericFormat.Instance,
    ];

    /// <returns>Null when no format has this name.</returns>
    public static CommentFormat? TryFind(string name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));

    internal static CommentFormat? Recognise(IReadOnlySet<string> columns) => All.FirstOrDefault(format => format.Fits(columns));
}
