using ReactionMiner.Discovery.Words;
using ReactionMiner.Reactions;

namespace ReactionMiner.Discovery.Groups;

/// <summary>A theme with its place among the comments.</summary>
/// <param name="Theme">Null for a group that a person took out of the set: it goes on holding its comments, so that they do not come
/// back under another name.</param>
/// <param name="Before">What is known of it from the run before.</param>
internal sealed record PlacedTheme(Theme? Theme, Centroid Centroid, IReadOnlyList<string> KeyPhrases, ThemeGroup? Before);

/// <summary>Themes laid out so that any comment finds those it belongs to.</summary>
internal sealed class ThemeMap(FeatureSpace space, IReadOnlyList<PlacedTheme> themes, IReadOnlySet<string> subjects, StandingGroups standing)
{
    private readonly List<Centroid> _centroids = [.. themes.Select(theme => theme.Centroid)];

    public FeatureSpace Space => space;

    public IReadOnlyList<PlacedTheme> Themes => themes;

    /// <summary>The phrases on which themes are built.</summary>
    public IReadOnlySet<string> Subjects => subjects;

    /// <returns>Places in <see cref="Themes"/>, nearest first, or the id of a standing group.</returns>
    public (IReadOnlyList<(int Theme, double Similarity)> Themes, string? Standing) Place(CommentText text, ReadOnlySpan<float> vector) =>
        standing.Of(text, vector, subjects) is { } group
            ? ([], group)
            : (Membership.Of(space.Of(text, vector), _centroids), null);

    /// <returns>For each of <see cref="Themes"/> by how much the comment is nearer than it must be, or the id of a standing group.</returns>
    public (IReadOnlyList<double> Leads, string? Standing) Measure(CommentText text, ReadOnlySpan<float> vector) =>
        standing.Of(text, vector, subjects) is { } group
            ? ([], group)
            : (Membership.Leads(space.Of(text, vector), _centroids), null);
}
