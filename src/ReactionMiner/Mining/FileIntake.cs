using ReactionMiner.Importing;
using ReactionMiner.Storage;

namespace ReactionMiner.Mining;

/// <summary>Stores the comments of files, a page at a time.</summary>
public static class FileIntake
{
    internal const string Kind = "file";

    /// <summary>Reads the source to its end, or as far as it can be read.</summary>
    /// <exception cref="MiningException">Nothing could be read at all, or the store cannot be written.</exception>
    /// <exception cref="SameNameException">The source names no video, and other comments are stored under its name.</exception>
    public static async Task<IntakeResult> RunAsync(
        CommentFileSource source, ReactionStore store, IProgress<MiningProgress>? progress, CancellationToken cancellationToken)
    {
        var intake = store.BeginIntake(Kind, source.Name);
        var namesakes = new NamelessFiles(store, source.Name);
        await foreach (var page in source.ReadPagesAsync(cancellationToken))
        {
            if (source.Video is null)
            {
                namesakes.Check(page);
            }
            intake.Add(page);
            progress?.Report(new MiningProgress($"reading {source.Name}", intake.Totals.RowsRead, null));
        }
        foreach (var file in source.Files.Where(file => file.Format is not null))
        {
            intake.AddFile(new IntakeFile(file.Name, file.Format!.Name, file.Sha256, file.Size));
        }
        var isCutShort = source.Files.Any(file => file.IsCutShort || file.IsDamaged);
        if (!isCutShort)
        {
            intake.Complete();
        }
        return new IntakeResult(
            source.Video is { IsYouTube: false } section ? section.Name : NameOf(source.Name),
            store.ReadIntakeVideos(intake.Id),
            intake.Totals,
            source.Files,
            store.ReadRefusedRows(intake.Id),
            IsComplete: !isCutShort && intake.Totals.Unreadable == 0);
    }

    /// <summary>What a source is called, given its path.</summary>
    internal static string NameOf(string path) =>
        path is CommentFiles.StandardInput ? "standard-input" : Path.GetFileName(path.TrimEnd('/'));
}
