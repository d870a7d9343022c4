namespace ReactionMiner.Comments;

/// <summary>What is known of a video. Null means that the source did not say.</summary>
public sealed record Video(VideoId Id)
{
    public string? Title { get; init; }
    public string? ChannelId { get; init; }
    public string? ChannelTitle { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The number YouTube shows beside the video. It counts held and hidden comments too, so it is a hint and never a goal.</summary>
    public long? CommentCount { get; init; }
}
