using ReactionMiner.Page.Components;
using ReactionMiner.Page.Content;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Page;

/// <summary>Writes report.html: one file that asks for nothing from outside, whatever the comments hold.</summary>
public sealed class ReportPage : IReportPage
{
    /// <inheritdoc/>
    public void Write(Stream stream, ViewerReactions reactions, IEnumerable<ClassifiedComment> comments, ReportOptions options) =>
        PageWriter.Write<PageDocument>(stream, new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PageDocument.Content)] = PageContent.Read(reactions, comments, options),
        });
}
