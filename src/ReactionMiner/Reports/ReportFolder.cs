using System.Text;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Publishes a result as a folder of files: summary.md, summary.json with its schema, themes.csv, comments.csv,
/// codebook.csv, datadict.md, where asked for other forms of these tables, report.html and manifest.json.</summary>
public static class ReportFolder
{
    /// <summary>Writes all files, whole or not at all, unless the folder holds the reports of a better run.</summary>
    /// <param name="folder">Made when it is not there; other files in it are left alone.</param>
    /// <param name="comments">The comments that were counted, repeats marked; enumerated once for each form of their table, and for the page.</param>
    /// <remarks>The same result gives the same bytes; only manifest.json tells times.</remarks>
    /// <exception cref="ReportFolderException">The folder cannot be written.</exception>
    public static ReportOutcome Publish(
        string folder, ViewerReactions reactions, IEnumerable<ClassifiedComment> comments, RunManifest manifest, ReportOptions options)
    {
        try
        {
            using var staging = ReportStaging.Open(folder);
            var run = RunStanding.Of(reactions, manifest);
            var published = ManifestDocument.ReadStanding(folder);
            if (published is not null && run.IsWorseThan(published) && !options.Force)
            {
                return new ReportOutcome(IsPublished: false, folder,
                    $"Kept the reports in '{folder}': they are of a better run ({published}) than this one ({run}). Pass --force to replace them.");
            }
            WriteFiles(staging, reactions, comments, manifest, options);
            staging.Commit();
            return new ReportOutcome(IsPublished: true, folder, published is null
                ? $"Wrote the reports to '{folder}'."
                : $"Replaced the reports in '{folder}': they were {published}; these are {run}.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ReportFolderException.For(folder, problem);
        }
    }

    /// <summary>Whether the folder holds reports of other videos alone.</summary>
    public static bool IsOfOthers(string folder, IReadOnlyList<VideoId> videos) =>
        ManifestDocument.ReadVideos(folder) is { Count: > 0 } published && !published.Overlaps(videos.Select(video => video.Value));

    private static void WriteFiles(
        ReportStaging staging, ViewerReactions reactions, IEnumerable<ClassifiedComment> comments, RunManifest manifest, ReportOptions options)
    {
        var tables = new TableFiles(staging, options);
        List<WrittenFile> files =
        [
            staging.Write("summary.md", stream => WriteText(stream, writer => SummaryMarkdown.Write(writer, reactions, options.Order))),
            staging.Write("summary.json", stream => SummaryJson.Write(stream, reactions)),
            staging.Write(SummaryDocument.SchemaFile, SummarySchema.CopyTo),
            .. tables.Write(ThemesTable.Table, ThemeRow.Of(reactions)),
            .. tables.Write(CommentsTable.Of(reactions.Model.ThemeSet, options.Authors), comments),
            .. tables.Write(CodebookTable.Table, CodebookRow.Of(reactions.Model)),
            staging.Write(DataDictionary.FileName, stream =>
                WriteText(stream, writer => DataDictionary.Write(writer, reactions.Model.ThemeSet, options.Authors))),
            staging.Write("report.html", stream => options.Page.Write(stream, reactions, comments, options)),
        ];
        staging.Write(ManifestDocument.FileName, stream => ReportJson.Write(stream, ManifestDocument.From(reactions, manifest, files)));
    }

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(writer);
    }
}
