using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The page to look at, report.html. It is made by a library of its own, so that who only reads and counts comments carries no
/// template engine.</summary>
public interface IReportPage
{
    /// <summary>Writes the page whole, UTF-8. The same result gives the same bytes.</summary>
    /// <param name="comments">The comments that were counted, repeats marked; enumerated once.</param>
    void Write(Stream stream, ViewerReactions reactions, IEnumerable<ClassifiedComment> comments, ReportOptions options);
}
