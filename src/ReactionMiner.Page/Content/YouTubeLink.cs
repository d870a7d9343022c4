using ReactionMiner.Comments;

namespace ReactionMiner.Page.Content;

/// <summary>Where a video or comment is on YouTube; null when it is known by a file or a made-up id only.</summary>
public static class YouTubeLink
{
    public static string? Of(VideoId video) =>
        video.IsYouTube ? $"https://www.youtube.com/watch?v={Uri.EscapeDataString(video.Value)}" : null;

    public static string? Of(Comment comment) =>
        comment.HasDerivedId || Of(comment.VideoId) is not { } video ? null : $"{video}&lc={Uri.EscapeDataString(comment.Id)}";
}
