using ReactionMiner.Comments;

namespace ReactionMiner.YouTube;

/// <summary>Quota units a first harvest will probably take; no promise, as the number of comments that a video shows is none.</summary>
/// <param name="Low">As if every comment began a thread of its own.</param>
/// <param name="High">As if all comments were in threads of six replies, the shortest that never come whole with the listing.</param>
public sealed record UnitEstimate(int Low, int High)
{
    private const double CommentsPerRequest = 100;
    private const double CommentsPerLongThread = 7;

    /// <returns>Null when the number of comments is unknown.</returns>
    public static UnitEstimate? Of(Video video)
    {
        if (video.CommentCount is not { } comments)
        {
            return null;
        }
        var longThreads = Math.Ceiling(comments / CommentsPerLongThread);
        return new UnitEstimate(
            Units(1 + Math.Max(1, Math.Ceiling(comments / CommentsPerRequest))),
            Units(1 + Math.Max(1, Math.Ceiling(longThreads / CommentsPerRequest) + longThreads)));
    }

    private static int Units(double units) => (int)Math.Min(units, int.MaxValue);
}
