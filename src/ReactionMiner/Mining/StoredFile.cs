using ReactionMiner.Comments;
using ReactionMiner.Storage;

namespace ReactionMiner.Mining;

/// <summary>A file or folder whose comments are in a store.</summary>
/// <param name="Path">In full, as it was read; <c>-</c> for standard input.</param>
/// <param name="Name">The path's last part.</param>
/// <param name="Videos">Those that its last reading found comments of.</param>
public sealed record StoredFile(string Path, string Name, IReadOnlyList<VideoId> Videos)
{
    /// <summary>All that were read and held comments.</summary>
    public static IReadOnlyList<StoredFile> In(ReactionStore store) =>
    [
        .. store.ReadIntakes()
            .Where(intake => intake.Kind is FileIntake.Kind)
            .GroupBy(intake => intake.SourceName, StringComparer.Ordinal)
            .Select(intakes => new StoredFile(
                intakes.Key, FileIntake.NameOf(intakes.Key), store.ReadIntakeVideos(intakes.Max(intake => intake.Id))))
            .Where(file => file.Videos.Count > 0),
    ];
}
