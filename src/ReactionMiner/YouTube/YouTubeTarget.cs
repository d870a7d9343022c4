using System.Text.RegularExpressions;
using ReactionMiner.Comments;

namespace ReactionMiner.YouTube;

/// <summary>What a person may name on YouTube: a video, or what holds videos.</summary>
public abstract partial record YouTubeTarget
{
    private YouTubeTarget()
    {
    }

    public sealed record Video(VideoId Id) : YouTubeTarget
    {
        public override string ToString() => Id.Value;
    }

    /// <param name="Id"><c>UC</c> and 22 characters.</param>
    public sealed record Channel(string Id) : YouTubeTarget
    {
        public override string ToString() => Id;
    }

    /// <param name="Name">With its <c>@</c>.</param>
    public sealed record Handle(string Name) : YouTubeTarget
    {
        public override string ToString() => Name;
    }

    /// <param name="Id"><c>PL…</c>, or <c>UU…</c> for a channel's uploads.</param>
    public sealed record Playlist(string Id) : YouTubeTarget
    {
        public override string ToString() => Id;
    }

    /// <summary>Reads a video (as <see cref="VideoId.TryParse"/> does), a handle, or a link to a channel or playlist. A link to a video inside a
    /// playlist names the video.</summary>
    /// <returns>Null when the text is none of them.</returns>
    public static YouTubeTarget? TryParse(string? text)
    {
        text = text?.Trim() ?? "";
        if (HandlePattern().Match(text) is { Success: true } handle)
        {
            return new Handle("@" + Uri.UnescapeDataString(handle.Groups["name"].Value));
        }
        if (ChannelPattern().Match(text) is { Success: true } channel)
        {
            return new Channel(channel.Groups["id"].Value);
        }
        if (VideoId.TryParse(text) is { IsYouTube: true } video)
        {
            return new Video(video);
        }
        return PlaylistPattern().Match(text) is { Success: true } playlist ? new Playlist(playlist.Groups["id"].Value) : null;
    }

    [GeneratedRegex(
        """^(?:(?:https?://)?(?:(?:www|m)\.)?youtube\.com/)?@(?<name>[^\s/?#@]{1,100})(?:[/?#]\S*)?$""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 60000)]
    private static partial Regex HandlePattern();

    [GeneratedRegex(
        """^(?:(?:https?://)?(?:(?:www|m)\.)?youtube\.com/channel/)?(?<id>UC[A-Za-z0-9_-]{22})(?:[/?#]\S*)?$""",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex ChannelPattern();

    [GeneratedRegex(
        """^(?:https?://)?(?:(?:www|m|music)\.)?youtube\.com/(?:playlist|watch/?)\?(?:[^#\s]*&)?list=(?<id>[A-Za-z0-9_-]{2,64})(?:[&#]\S*)?$""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 60000)]
    private static partial Regex PlaylistPattern();
}
