using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.YouTube;

/// <summary>Doubts a listing that came to its end and yet shows far too little.</summary>
/// <remarks>
/// <para>An answer without items looks the same whether a video has no comments or YouTube slipped. A listing is doubted where it shows
/// no thread and the video counts comments, and where it leaves out more threads than it shows, unless the number that the video counts
/// has gone down, too: by then at least half of those left out must be gone from it.</para>
/// <para>A doubted harvest is not complete, so that it takes no comment for deleted.</para>
/// </remarks>
internal static class ListingDoubt
{
    /// <returns>Null when there is no reason to doubt.</returns>
    public static CoverageGap? Of(Video video, HarvestTotals totals)
    {
        if (totals.Threads == 0 && video.CommentCount > 0)
        {
            return new CoverageGap(video.CommentCount, "comments", "YouTube listed no comments although it counts these; try again later");
        }
        return totals.ThreadsLeftOut > totals.Threads && !IsBorneOut(video, totals)
            ? new CoverageGap(totals.ThreadsLeftOut, "threads", string.Create(
                CultureInfo.InvariantCulture,
                $"YouTube listed {totals.Threads} and left out these, which it listed before; they are not taken for deleted; try again later"))
            : null;
    }

    // Also false where the video shows no number.
    private static bool IsBorneOut(Video video, HarvestTotals totals) =>
        video.CommentCount <= totals.Threads + totals.RepliesPromised + (totals.ThreadsLeftOut / 2);
}
