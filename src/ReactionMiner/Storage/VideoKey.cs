using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>A video's id as it stands in the <c>video_id</c> columns.</summary>
internal static class VideoKey
{
    public static string Of(VideoId id) => StorableText.Clean(id.Value);

    /// <summary>Reads back what <see cref="Of"/> wrote, blanks at either end of a file's name included.</summary>
    public static VideoId Read(string key)
    {
        var filePrefix = VideoId.ForFile("").Value;
        return key.StartsWith(filePrefix, StringComparison.Ordinal) ? VideoId.ForFile(key[filePrefix.Length..]) : VideoId.Parse(key);
    }
}
