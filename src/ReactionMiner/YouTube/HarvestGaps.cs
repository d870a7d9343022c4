using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.YouTube;

/// <summary>Puts what a harvest lacks into words.</summary>
internal static class HarvestGaps
{
    public static HarvestEnding EndingOf(YouTubeException stop) => stop switch
    {
        QuotaExhaustedException => HarvestEnding.QuotaExhausted,
        BudgetSpentException => HarvestEnding.BudgetSpent,
        _ => HarvestEnding.LeftForLater,
    };

    /// <param name="why">Why the listing did not come to its end.</param>
    public static CoverageGap Unlisted(string why) => new(Missing: null, "pages", $"the listing of threads was not read to its end: {why}");

    /// <summary>What the store knows of a harvest's gaps when the run that met them is over.</summary>
    public static IReadOnlyList<CoverageGap> Of(IHarvest harvest) =>
        Of(harvest.Video, harvest.ReadTotals(), harvest.Listing.IsEnd ? null : "the run was cut short; the same command goes on", stop: null);

    /// <param name="unlisted">Why the listing did not come to its end; null when it did.</param>
    /// <param name="stop">What ended the run; null when it came to its end.</param>
    public static IReadOnlyList<CoverageGap> Of(Video video, HarvestTotals totals, string? unlisted, YouTubeException? stop)
    {
        var gaps = new List<CoverageGap>();
        if (unlisted is not null)
        {
            gaps.Add(Unlisted(unlisted));
        }
        else if (ListingDoubt.Of(video, totals) is { } doubt)
        {
            gaps.Add(doubt);
        }
        if (totals.Pending.Threads > 0)
        {
            gaps.Add(Replies(totals.Pending, $"{totals.Pending.Reason}: {stop?.Message ?? "the run ended before"}"));
        }
        gaps.AddRange(totals.GivenUp.Select(shortfall => Replies(shortfall, shortfall.Reason)));
        if (totals.Withheld.Missing > 0)
        {
            gaps.Add(Replies(totals.Withheld, totals.Withheld.Reason));
        }
        if (totals.RefusedRows > 0)
        {
            gaps.Add(new CoverageGap(totals.RefusedRows, "rows", "YouTube sent them in a form that cannot be stored") { IsFinal = true });
        }
        return gaps;
    }

    private static CoverageGap Replies(ThreadShortfall shortfall, string reason) => new(
        shortfall.Missing, "replies", $"in {shortfall.Threads} {(shortfall.Threads == 1 ? "thread" : "threads")}: {reason}")
    {
        IsFinal = shortfall.IsFinal,
    };
}
