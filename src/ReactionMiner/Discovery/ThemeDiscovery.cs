using ReactionMiner.Comments;

namespace ReactionMiner.Discovery;

/// <summary>The themes of some videos' comments.</summary>
/// <param name="Title">Of the video, or of the videos together.</param>
/// <param name="Tally">What became of the comments.</param>
/// <param name="Themes">Largest first, then those that stand under every video.</param>
/// <param name="Groups">What a later run knows the themes again by.</param>
public sealed record ThemeDiscovery(
    string Title,
    IReadOnlyList<VideoId> Videos,
    SectionTally Tally,
    IReadOnlyList<DiscoveredTheme> Themes,
    ThemeGroups Groups);
