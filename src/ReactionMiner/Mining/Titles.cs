using System.Globalization;
using ReactionMiner.Comments;

namespace ReactionMiner.Mining;

/// <summary>What a set of videos is called.</summary>
internal static class Titles
{
    private const int LongestName = 80;

    /// <summary>A video's own title, else its id; several videos go by the name of their source.</summary>
    public static string Of(IReadOnlyList<Video> videos, string name) => videos switch
    {
        [var video] => video.Title ?? (video.Id.IsYouTube ? video.Id.Value : name),
        _ => string.Create(CultureInfo.InvariantCulture, $"{name} ({videos.Count} videos)"),
    };

    /// <summary>The video's id, else the source's name with what file systems cannot bear replaced. It never begins with a hyphen, which
    /// commands would take for an option: the video <c>-abcdefghij</c> has <c>video--abcdefghij</c>.</summary>
    public static string FolderName(IReadOnlyList<Video> videos, string name)
    {
        var (kind, text) = videos is [{ Id.IsYouTube: true } video] ? ("video", video.Id.Value) : ("file", name);
        var safe = string.Concat(text.Select(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.' ? character : '-')).TrimStart('.');
        safe = safe.StartsWith('-') ? $"{kind}-{safe}" : safe;
        safe = safe.Length > LongestName ? safe[..LongestName] : safe;
        return safe.Length == 0 ? "comments" : safe;
    }
}
