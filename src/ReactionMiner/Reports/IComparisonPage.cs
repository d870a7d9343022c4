using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>A comparison to look at, compare.html.</summary>
public interface IComparisonPage
{
    /// <summary>Writes the page whole, UTF-8. The same comparison gives the same bytes.</summary>
    void Write(Stream stream, Comparison comparison);
}
