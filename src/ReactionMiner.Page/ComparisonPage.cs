using ReactionMiner.Page.Components;
using ReactionMiner.Page.Content;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Page;

/// <summary>Writes compare.html: one file that asks for nothing from outside and runs no script.</summary>
public sealed class ComparisonPage : IComparisonPage
{
    /// <inheritdoc/>
    public void Write(Stream stream, Comparison comparison) =>
        PageWriter.Write<ComparisonDocument>(stream, new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ComparisonDocument.Content)] = new ComparisonContent(comparison),
        });
}
