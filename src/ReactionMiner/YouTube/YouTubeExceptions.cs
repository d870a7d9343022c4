using ReactionMiner.Comments;

namespace ReactionMiner.YouTube;

/// <summary>YouTube cannot be asked, or did not give what was asked for.</summary>
public abstract class YouTubeException(string message, Exception? innerException = null) : MiningException(message, innerException);

public sealed class CommentsDisabledException(VideoId videoId)
    : YouTubeException($"Comments are turned off for video '{videoId}'. Nothing can be fetched unless its channel turns them on again.")
{
    public VideoId VideoId { get; } = videoId;
}

public sealed class VideoNotFoundException(VideoId videoId)
    : YouTubeException(
        $"YouTube shows no video '{videoId}': it was deleted, it is private, or the id is mistyped. Open "
        + $"https://www.youtube.com/watch?v={videoId} in a browser to see which.")
{
    public VideoId VideoId { get; } = videoId;
}

public sealed class VideoPrivateException(VideoId videoId)
    : YouTubeException(
        $"YouTube does not let this key read the comments of video '{videoId}': the video is private or restricted. Only public "
        + "comments can be fetched.")
{
    public VideoId VideoId { get; } = videoId;
}

public sealed class ChannelNotFoundException(string channel)
    : YouTubeException($"YouTube shows no channel '{channel}': it was closed, or the name is mistyped.")
{
    public string Channel { get; } = channel;
}

public sealed class PlaylistNotFoundException(string playlistId)
    : YouTubeException($"YouTube shows no playlist '{playlistId}': it was deleted, it is private, or the id is mistyped.")
{
    public string PlaylistId { get; } = playlistId;
}

/// <summary>A playlist or channel shows only a part of its videos. Those found were handed over before.</summary>
public sealed class VideosUnlistedException(YouTubeTarget target, string why)
    : YouTubeException($"The list of videos of '{target}' was not read to its end: {why}.")
{
    public YouTubeTarget Target { get; } = target;
}

/// <summary>The day's units are gone.</summary>
public sealed class QuotaExhaustedException(DateTimeOffset resetsAt)
    : YouTubeException(
        $"The day's YouTube quota is used up; it is renewed at {resetsAt:yyyy-MM-dd HH:mm} UTC (midnight Pacific Time). What was "
        + "fetched is kept: run the same command again after that.")
{
    public DateTimeOffset ResetsAt { get; } = resetsAt;
}

/// <summary>The run's own limit of units is reached.</summary>
public sealed class BudgetSpentException(int budgetUnits)
    : YouTubeException(
        $"The budget of {budgetUnits} quota {(budgetUnits == 1 ? "unit" : "units")} is spent. What was fetched is kept: run the same command again to go on, or give a "
        + "larger --budget.")
{
    public int BudgetUnits { get; } = budgetUnits;
}

/// <summary>No connection, or only failures, also when asked again.</summary>
public sealed class YouTubeUnavailableException(string host, string what)
    : YouTubeException(
        $"YouTube at {host} did not answer properly: {what}. Check the network; when that is well, wait and "
        + "run the same command again. What was fetched is kept.")
{
    public string Host { get; } = host;
}

/// <summary>YouTube refuses a request for a reason that no one here can mend by asking again.</summary>
public sealed class RequestRefusedException(string method, string reason)
    : YouTubeException(
        $"YouTube refused {method}: {reason}. Asking again would not help. If the base address is Google's own, this is a fault in "
        + "ReactionMiner or a change at YouTube: please report it.")
{
    public string Method { get; } = method;
}
