using System.Buffers;
using ReactionMiner.Comments;

namespace ReactionMiner.Reports;

/// <summary>Where a comment stands on YouTube.</summary>
internal static class CommentLink
{
    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <returns>Null when the video is not on YouTube or the id cannot be one of YouTube's: it could break the link.</returns>
    public static string? TryMake(string commentId, string videoId) =>
        VideoId.TryParse(videoId) is { IsYouTube: true } video && commentId.Length > 0 && !commentId.AsSpan().ContainsAnyExcept(IdCharacters)
            ? $"https://www.youtube.com/watch?v={video.Value}&lc={commentId}"
            : null;
}
