using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Discovery;

/// <summary>Where themes lie in the encoder's space, kept in <c>groups.json</c>.</summary>
/// <param name="Encoder">Name, version and hash of the encoder; vectors of another cannot be compared with these.</param>
/// <param name="Videos">Ids of the videos that the themes are of.</param>
/// <param name="Comments">Comments that were counted: neither spam nor in a language that is given no theme.</param>
/// <param name="Mean">Mean of the comments' vectors, which is taken from a vector before it is compared.</param>
/// <param name="Groups">All that were ever proposed, those among them that a person took out of the set.</param>
public sealed record ThemeGroups(
    string Encoder, IReadOnlyList<string> Videos, long Comments, IReadOnlyList<float> Mean, IReadOnlyList<ThemeGroup> Groups)
{
    /// <summary>The phrases by which comments are compared beside their meaning, with the part of the comments that say each, over 0.</summary>
    public IReadOnlyDictionary<string, double> Phrases { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Phrases that make a short comment one about something.</summary>
    public IReadOnlySet<string> Subjects { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}

/// <summary>One group of comments.</summary>
/// <param name="Id">Of the theme in <c>themes.yaml</c>.</param>
/// <param name="Meaning">Middle of the comments' centred vectors; with the phrases' weights it has length 1. Empty for a standing group.</param>
/// <param name="Phrases">Weights of the phrases, by stems joined by spaces.</param>
public sealed record ThemeGroup(
    string Id, string Title, long Comments, IReadOnlyList<float> Meaning, IReadOnlyDictionary<string, float> Phrases)
{
    /// <summary>What was drawn from the comments' words for title and rule; null once somebody gave others.</summary>
    public DrawnWords? Drawn { get; init; }

    /// <summary>The rule that <c>discover</c> wrote for the group, by itself or through a language model; null when a person wrote the theme.
    /// A theme with another rule is another theme.</summary>
    public string? GiveWhen { get; init; }

    /// <summary>The theme's rule is still the one that <c>discover</c> wrote, in the letters that <c>themes.yaml</c> takes.</summary>
    public bool HasRuleOf(Theme theme) => GiveWhen is { } rule && string.Equals(TerminalText.Clean(rule), theme.GiveWhen, StringComparison.Ordinal);
}

/// <summary>A title and rule as <c>discover</c> wrote them.</summary>
public sealed record DrawnWords(string Title, string GiveWhen)
{
    /// <summary>They stand in the theme as they were written.</summary>
    public bool StandIn(Theme theme) =>
        string.Equals(Title, theme.Title, StringComparison.Ordinal) && string.Equals(GiveWhen, theme.GiveWhen, StringComparison.Ordinal);
}

/// <summary>The themes that a folder holds, as people edited them, and the groups behind them.</summary>
public sealed record KnownThemes(ThemeSet ThemeSet, ThemeGroups Groups)
{
    /// <summary>The theme of that id as it stands in the set; null when it does not.</summary>
    public Theme? FindTheme(string id) => ThemeSet.Themes.FirstOrDefault(theme => string.Equals(theme.Id, id, StringComparison.Ordinal));

    /// <summary>The group of that id; null for a theme that a person wrote.</summary>
    public ThemeGroup? FindGroup(string id) => Groups.Groups.FirstOrDefault(group => string.Equals(group.Id, id, StringComparison.Ordinal));
}
