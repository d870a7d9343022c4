using System.Numerics;

namespace YouTube.StandIn.Synthetic;

/// <summary>
/// How a video's first comments fall into threads: most have no reply, a few have hundreds. Two numbers are kept,
/// whatever the size: the thread count, and the replies of the newest thread, which makes the sum come out.
/// </summary>
internal sealed class ThreadShapes
{
    private readonly Draw _video;
    private readonly int _newestThreadReplies;
    private readonly int _stride;

    /// <param name="comments">Retrievable comments in all: top-level comments and replies.</param>
    public ThreadShapes(Draw video, int comments)
    {
        _video = video;
        for (var left = comments; left > 0; ThreadCount++)
        {
            left--;
            _newestThreadReplies = Math.Min(left, CountRetrievable(ThreadCount));
            left -= _newestThreadReplies;
            CommentCount += 1 + (left > 0 ? Written(ThreadCount) : _newestThreadReplies);
        }
        _stride = FindStride();
    }

    public int ThreadCount { get; }

    /// <summary>Top-level comments and replies, withheld ones included.</summary>
    public int CommentCount { get; }

    /// <summary>One fixed permutation of the threads.</summary>
    public int Shuffled(int thread) => (int)((long)thread * _stride % ThreadCount);

    /// <summary>Replies written, withheld ones included.</summary>
    public int ReplyCount(int thread) =>
        thread >= ThreadCount ? 0 : thread == ThreadCount - 1 ? _newestThreadReplies : Written(thread);

    /// <summary>True for a reply that is counted but never given: held for review, or taken for spam.</summary>
    public bool IsWithheld(int thread, int reply) =>
        thread < ThreadCount - 1 && reply < Written(thread) && IsHeldBack(thread, reply);

    private bool IsHeldBack(int thread, int reply) =>
        _video.At(thread).For(Trait.Withheld).Chance(0.08) && _video.At(thread).At(reply).For(Trait.Withheld).Chance(0.2);

    // A step that shares no factor with the thread count visits every thread once.
    private int FindStride()
    {
        var stride = ThreadCount / 2 + _video.For(Trait.Order).Below(100);
        while (ThreadCount > 0 && BigInteger.GreatestCommonDivisor(stride, ThreadCount) != 1)
        {
            stride++;
        }
        return stride;
    }

    private int CountRetrievable(int thread)
    {
        var count = 0;
        for (var reply = Written(thread) - 1; reply >= 0; reply--)
        {
            count += IsHeldBack(thread, reply) ? 0 : 1;
        }
        return count;
    }

    private int Written(int thread)
    {
        var draw = _video.At(thread).For(Trait.Replies);
        var size = draw.At(1);
        return draw.Below(2000) switch
        {
            < 1600 => 0,
            < 1800 => 1,
            < 1920 => size.Between(2, 5),
            < 1988 => size.Between(6, 30),
            < 1999 => size.Between(31, 150),
            _ => size.Between(151, 480),
        };
    }
}
