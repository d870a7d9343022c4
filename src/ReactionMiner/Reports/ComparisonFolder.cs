using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Publishes a comparison as a folder of files: compare.html, comparison.csv and comparison.json.</summary>
public static class ComparisonFolder
{
    /// <summary>Writes all files, whole or not at all; files of an earlier comparison there are replaced.</summary>
    /// <param name="folder">Made when it is not there; other files in it are left alone.</param>
    /// <exception cref="ReportFolderException">The folder cannot be written.</exception>
    public static void Publish(string folder, Comparison comparison, IComparisonPage page)
    {
        try
        {
            using var staging = ReportStaging.Open(folder);
            staging.Write("comparison.csv", stream => ComparisonCsv.Write(stream, comparison, hasByteOrderMark: false));
            staging.Write("comparison.json", stream => ComparisonJson.Write(stream, comparison));
            staging.Write("compare.html", stream => page.Write(stream, comparison));
            staging.Commit();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ReportFolderException.For(folder, problem);
        }
    }
}
