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

    /// <summary>The video's id, else the source's name with what file systems cannot bear replaced.</summary>
    public static string FolderName(IReadOnlyList<Video> videos, string name)
    {
        var safe = string.Concat((videos is [{ Id.IsYouTube: true } video] ? video.Id.Value : name)
            .Select(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.' ? character : '-'));
        safe = safe.Length > LongestName ? safe[..LongestName] : safe;
        return safe.Trim('.').Length == 0 ? "comments" : safe.TrimStart('.');
    }
}
