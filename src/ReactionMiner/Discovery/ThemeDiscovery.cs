using ReactionMiner.Comments;

namespace ReactionMiner.Discovery;

/// <summary>The themes of some videos' comments.</summary>
/// <param name="Title">Of the video, or of the videos together.</param>
/// <param name="Comments">All that were read.</param>
/// <param name="Placed">Comments that belong to one theme at least.</param>
/// <param name="Themes">Largest first, then those that stand under every video.</param>
/// <param name="Groups">What a later run knows the themes again by.</param>
public sealed record ThemeDiscovery(
    string Title,
    IReadOnlyList<VideoId> Videos,
    long Comments,
    long Placed,
    IReadOnlyList<DiscoveredTheme> Themes,
    ThemeGroups Groups);
