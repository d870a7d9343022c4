using ReactionMiner.Comments;

namespace ReactionMiner.Importing.Rows;

/// <summary>The YouTube videos that the files of a folder or archive name, as far as it matters: none, one, or several.</summary>
internal sealed class NamedVideos
{
    private readonly SeenIds _threads = new();
    private VideoId? _first;
    private bool _areSeveral;
    private string? _channelId;

    /// <summary>The video, when there is exactly one.</summary>
    public VideoId? Only => _areSeveral ? null : _first;

    /// <summary>The channel of <see cref="Only"/>; null when no file tells it.</summary>
    public string? ChannelId => _areSeveral ? null : _channelId;

    /// <summary>Takes note of what a page names.</summary>
    public void Add(CommentPage page)
    {
        foreach (var video in page.Videos)
        {
            Add(video.Id, video.ChannelId);
        }
        foreach (var comment in page.Comments)
        {
            Add(comment.VideoId, comment.AuthorIsUploader == true ? comment.AuthorId : null);
            if (!comment.IsReply)
            {
                _threads.Add(comment.ThreadId);
            }
        }
    }

    /// <summary>True when every comment stands in a thread whose first comment was read before.</summary>
    public bool HasThreadsOf(CommentPage page) => page.Comments.All(comment => _threads.Contains(comment.ThreadId));

    private void Add(VideoId video, string? channelId)
    {
        if (video.IsYouTube)
        {
            _areSeveral |= _first is { } first && first != video;
            _first ??= video;
            _channelId ??= channelId;
        }
    }
}
