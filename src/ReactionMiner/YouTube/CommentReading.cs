using System.Globalization;
using ReactionMiner.Comments;
using Wire = Google.Apis.YouTube.v3.Data;

namespace ReactionMiner.YouTube;

/// <summary>Makes comments of what YouTube sends, all of which may be missing.</summary>
/// <param name="collectedAt">When the answer came.</param>
internal sealed class CommentReading(Video video, DateTimeOffset collectedAt)
{
    private readonly List<Comment> _comments = [];
    private readonly List<RefusedRow> _refused = [];

    /// <summary>What was read so far.</summary>
    public CommentPage ToPage() => new(_comments, _refused);

    /// <summary>Reads a thread's top-level comment, then the replies shown with it.</summary>
    /// <returns>The thread's id and its replies' ids; null when the thread has no readable top-level comment.</returns>
    public (string ThreadId, IReadOnlySet<string> Replies)? ReadThread(Wire.CommentThread? thread, string place)
    {
        var top = thread?.Snippet?.TopLevelComment;
        if (thread is null || (top?.Id ?? thread.Id) is not { Length: > 0 } threadId || top?.Snippet is not { } snippet)
        {
            _refused.Add(new RefusedRow(place, "YouTube sent a thread without its comment"));
            return null;
        }
        _comments.Add(Read(threadId, snippet, threadId) with { ReplyCount = PromisedBy(thread) });
        return (threadId, ReadReplies(thread.Replies?.Comments ?? [], threadId, place));
    }

    /// <summary>Reads replies of one thread.</summary>
    /// <returns>Their ids.</returns>
    public IReadOnlySet<string> ReadReplies(IEnumerable<Wire.Comment?> replies, string threadId, string place)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reply in replies)
        {
            if (reply is not { Id: { Length: > 0 } id, Snippet: { } snippet })
            {
                _refused.Add(new RefusedRow(place, "YouTube sent a reply without id or content"));
            }
            else if (ids.Add(id))
            {
                _comments.Add(Read(id, snippet, threadId) with { ParentId = threadId });
            }
        }
        return ids;
    }

    public static int PromisedBy(Wire.CommentThread thread) => (int)Math.Clamp(thread.Snippet?.TotalReplyCount ?? 0, 0, int.MaxValue);

    // Plain text is asked for; where the original is sent too, it is the one no link was shortened in.
    private Comment Read(string id, Wire.CommentSnippet snippet, string threadId)
    {
        var authorId = snippet.AuthorChannelId?.Value;
        var publishedAt = Moment(snippet.PublishedAtRaw);
        return new Comment
        {
            Id = id,
            VideoId = video.Id,
            ThreadId = threadId,
            Text = snippet.TextOriginal ?? snippet.TextDisplay ?? "",
            AuthorId = string.IsNullOrEmpty(authorId) ? null : authorId,
            AuthorName = snippet.AuthorDisplayName,
            AuthorIsUploader = authorId is null || video.ChannelId is null
                ? null
                : string.Equals(authorId, video.ChannelId, StringComparison.Ordinal),
            PublishedAt = publishedAt,
            PublishedPrecision = publishedAt is null ? TimePrecision.Unknown : TimePrecision.Exact,
            UpdatedAt = Moment(snippet.UpdatedAtRaw),
            LikeCount = snippet.LikeCount is >= 0 ? snippet.LikeCount : null,
            CollectedAt = collectedAt,
        };
    }

    /// <summary>Reads a time in any of the forms YouTube has used.</summary>
    /// <returns>UTC; null when there is none.</returns>
    public static DateTimeOffset? Moment(string? text) => DateTimeOffset.TryParse(
        text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
        ? moment
        : null;
}
