using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;
using ReactionMiner.Storage;
using ReactionMiner.YouTube;

namespace ReactionMiner.Mining;

/// <summary>What the store knows to be missing from the videos' comments.</summary>
internal static class CoverageGaps
{
    /// <summary>The latest intake of each source speaks: one that was read again to its end mends an earlier one that was cut short.</summary>
    /// <param name="harvest">This run's harvest, which knows better than the store why it ended; null when nothing was fetched.</param>
    public static IReadOnlyList<CoverageGap> Of(ReactionStore store, IReadOnlyList<VideoId> videos, HarvestOutcome? harvest) =>
    [
        .. store.ReadIntakes(videos)
            .Where(intake => intake.Kind is FileIntake.Kind)
            .GroupBy(intake => (intake.Kind, intake.SourceName))
            .Select(intakes => intakes.MaxBy(intake => intake.Id)!)
            .SelectMany(OfFile),
        .. harvest?.Gaps ?? videos.Select(store.Harvests.FindLast).OfType<IHarvest>().SelectMany(HarvestGaps.Of),
    ];

    private static IEnumerable<CoverageGap> OfFile(RecordedIntake intake)
    {
        if (!intake.IsComplete)
        {
            yield return new CoverageGap(null, "comments", $"reading '{intake.SourceName}' did not come to its end; read it again.");
        }
        if (intake.Totals.Unreadable > 0)
        {
            yield return new CoverageGap(intake.Totals.Unreadable, intake.Totals.Unreadable == 1 ? "row" : "rows", string.Create(
                CultureInfo.InvariantCulture,
                $"unreadable among the {intake.Totals.RowsRead} of '{intake.SourceName}'; manifest.json, which `mine` and `export` write, lists each with its reason."));
        }
    }
}
