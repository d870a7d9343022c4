using System.Buffers.Binary;
using System.Buffers.Text;

namespace YouTube.StandIn.Synthetic;

/// <summary>
/// A synthetic video. Its comments are computed when asked for; only changes are kept. All members may be called while
/// the server answers; a change falls between two answers, never within one.
/// </summary>
public sealed partial class StandInVideo
{
    private const int MostEmbeddedReplies = 5;

    private readonly Lock _gate = new();
    private readonly VideoChanges _changes = new();
    private readonly Draw _draw;
    private readonly CommentIds _ids;
    private readonly TimeProvider _clock;
    private readonly ThreadShapes _shapes;
    private readonly CommentWriter _writer;

    internal StandInVideo(Draw seed, int number, int comments, string channelId, CommentIds ids, TimeProvider clock)
    {
        _draw = seed.At(number);
        _ids = ids;
        _clock = clock;
        Number = number;
        ChannelId = channelId;
        PublishedAt = new DateTimeOffset(2024, 1, 15, 12, 0, 0, TimeSpan.Zero).AddDays(number % 300).AddSeconds(number);
        _shapes = new ThreadShapes(_draw, comments);
        _writer = new CommentWriter(_draw, number, ids, PublishedAt, _shapes);
        var bytes = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, _draw.For(Trait.Id).State);
        Id = Base64Url.EncodeToString(bytes);
    }

    /// <summary>Counted from 0, oldest first.</summary>
    public int Number { get; }

    public string Id { get; }

    public string ChannelId { get; }

    public string Title => $"Synthetic video {Number + 1}: what's <new> & \"open\"";

    public DateTimeOffset PublishedAt { get; }

    public Availability Availability { get; set; }

    public bool IsCommentingDisabled { get; set; }

    /// <summary>Top-level comments and replies, withheld ones included; YouTube's counter counts those too.</summary>
    public int CommentCount
    {
        get
        {
            lock (_gate)
            {
                return _shapes.CommentCount + _changes.CommentCount;
            }
        }
    }

    /// <summary>An old-style id that stands for the same thread.</summary>
    public string LegacyId(string threadId) => _ids.LegacyOf(Number, PlaceOf(threadId).Thread);

    /// <summary>The thread in a place of the relevance order; a fixed shuffle, new threads ahead of it.</summary>
    internal int Ranked(int slot) => slot < _shapes.ThreadCount ? _shapes.Shuffled(slot) : slot;

    internal int ThreadSlots
    {
        get
        {
            lock (_gate)
            {
                return _shapes.ThreadCount + _changes.AddedThreads;
            }
        }
    }

    internal int ReplySlots(int thread)
    {
        lock (_gate)
        {
            return _shapes.ReplyCount(thread) + _changes.AddedReplies(thread);
        }
    }

    /// <summary>Null when the thread is deleted or was never written.</summary>
    internal StandInThread? ThreadAt(int thread)
    {
        lock (_gate)
        {
            return CommentAt(new(thread)) is { } top ? Assemble(thread, top) : null;
        }
    }

    /// <summary>Null when the comment is deleted, withheld or was never written.</summary>
    internal StandInComment? CommentAt(CommentPlace place)
    {
        lock (_gate)
        {
            return place.Reply is { } reply && _shapes.IsWithheld(place.Thread, reply) ? null : Written(place);
        }
    }

    private StandInComment? Written(CommentPlace place)
    {
        var isWritten = place.Thread >= 0 && place.Thread < ThreadSlots
            && (place.Reply is not { } reply || (reply >= 0 && reply < ReplySlots(place.Thread)));
        return isWritten && !_changes.IsDeleted(place) ? _changes.Find(place) ?? _writer.Write(place) : null;
    }

    private StandInThread Assemble(int thread, StandInComment top)
    {
        int promised = 0, retrievable = 0;
        var newest = new List<StandInComment>(MostEmbeddedReplies);
        for (var reply = ReplySlots(thread) - 1; reply >= 0; reply--)
        {
            var place = new CommentPlace(thread, reply);
            if (_changes.IsDeleted(place))
            {
                continue;
            }
            promised++;
            if (_shapes.IsWithheld(thread, reply))
            {
                continue;
            }
            retrievable++;
            if (newest.Count < MostEmbeddedReplies)
            {
                newest.Add(Written(place)!);
            }
        }
        // Up to 5, sometimes fewer: recorded threads of 17 came with 4, one of 3 came with 2.
        var draw = _draw.At(thread).For(Trait.Embedded);
        if (newest.Count > 1 && draw.Chance(0.25))
        {
            newest.RemoveAt(newest.Count - 1);
        }
        return new StandInThread(top, promised, retrievable, newest);
    }
}
