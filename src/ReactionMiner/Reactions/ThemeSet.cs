using ReactionMiner.Comments;

namespace ReactionMiner.Reactions;

/// <summary>The themes that comments are sorted into, in the order in which they are listed.</summary>
/// <param name="Id">Name of the set's folder under <c>data/</c>.</param>
/// <param name="Title">The video or subject the set was made for.</param>
/// <param name="Themes">At least one; ids are unique.</param>
public sealed record ThemeSet(string Id, string Title, IReadOnlyList<Theme> Themes)
{
    /// <summary>The videos the set was made for; others can ask for it by name.</summary>
    public IReadOnlyList<VideoId> Videos { get; init; } = [];

    /// <summary>Whether a video is one that the set was made for: it is listed, or bears the set's title.</summary>
    public bool IsMadeFor(Video video) => Videos.Contains(video.Id) || string.Equals(video.Title, Title, StringComparison.OrdinalIgnoreCase);
}
