using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Page.Content;

/// <summary>Where a video, a comment or a moment is on YouTube; null when it is known by a file or a made-up id only.</summary>
public static class YouTubeLink
{
    public static string? Of(VideoId video) =>
        video.IsYouTube ? $"https://www.youtube.com/watch?v={Uri.EscapeDataString(video.Value)}" : null;

    public static string? Of(Comment comment) => comment.HasDerivedId ? null : Of(comment.VideoId.Value, comment.Id);

    public static string? Of(string videoId, string commentId) => CommentLink.TryMake(commentId, videoId);

    public static string? Of(CitedMoment moment) => VideoId.TryParse(moment.VideoId) is { } video && Of(video) is { } link
        ? string.Create(CultureInfo.InvariantCulture, $"{link}&t={(long)moment.At.TotalSeconds}s")
        : null;
}
