using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Mining;

/// <summary>What is counted and shown.</summary>
public sealed record MiningOptions
{
    /// <summary>Count spam, too.</summary>
    public bool KeepSpam { get; init; }

    /// <summary>Count repeats, too.</summary>
    public bool KeepDuplicates { get; init; }

    /// <summary>Finds the labels of a theme set; those of a random sample of the videos decide the counts.</summary>
    public Func<ThemeSet, IReadOnlyList<Label>> Labels { get; init; } = _ => [];

    /// <summary>Example comments kept per theme, 0 or more.</summary>
    public int Examples { get; init; } = 5;

    /// <summary>How the brief names the commenters to thank.</summary>
    public AuthorNaming Authors { get; init; } = AuthorNaming.Withheld;
}
