using ReactionMiner.Reactions;

namespace ReactionMiner.Cli;

/// <summary>By which themes sources are compared, and what is still to be done for the comparison to be a measured one.</summary>
internal static class ComparedThemes
{
    /// <exception cref="NothingInCommonException">Each source has themes of its own.</exception>
    public static IReactionClassifier Choose(Session session, ModelChoice choice, IReadOnlyList<StoredSource> sources)
    {
        try
        {
            return choice.For(StoredSource.Together(sources).Videos);
        }
        catch (DifferentThemesException) when (sources.Count > 1)
        {
            throw new NothingInCommonException(session, [.. sources.Select(source => (source, choice.NameOf(source.Videos)))]);
        }
    }

    /// <summary>Says for each side that nothing was measured on which command does.</summary>
    /// <param name="sources">One per side, or one that was split.</param>
    public static Comparison WithAdvice(Session session, Comparison comparison, IReadOnlyList<StoredSource> sources)
    {
        if (session.FolderOf(comparison.Model.ThemeSet) is not { } folder)
        {
            return comparison;
        }
        return comparison with
        {
            Sides = [.. comparison.Sides.Select((side, position) => side.LacksLabels
                ? side with { ToMeasure = LabelCommand(session, sources[sources.Count == 1 ? 0 : position], folder) }
                : side)],
        };
    }

    private static string LabelCommand(Session session, StoredSource source, string folder)
    {
        var isBound = source.Videos.All(video => string.Equals(session.Store.FindModel(video), folder, StringComparison.Ordinal));
        return ShellText.Command(["label", source.Given, .. isBound ? Array.Empty<string>() : ["--model", session.Relative(folder)]]);
    }
}

/// <summary>Each of the sources to compare has themes of its own.</summary>
/// <param name="sources">With the path or name of their themes; null where they have none, or several.</param>
internal sealed class NothingInCommonException(Session session, IReadOnlyList<(StoredSource Source, string? Themes)> sources) : MiningException(
    $"""
    These go by different themes, so that nothing is counted alike in them:
    {string.Join('\n', sources.Select(source => $"  {source.Source.Name}: {Themes(session, source.Themes)}"))}
    Count the themes of one in all of them:
    {string.Join('\n', sources.Select(source => source.Themes).OfType<string>().Distinct(StringComparer.Ordinal).Select(themes => "  " + Compare(sources, session.Relative(themes))))}
    or first find themes in the comments of all together:
      {ShellText.Command(["discover", .. sources.Select(source => source.Source.Given), "--out", Together])}
      {Compare(sources, Together)}
    """)
{
    private const string Together = "themes/together";

    private static string Themes(Session session, string? themes) =>
        themes is null ? "no themes for all of its videos yet" : $"those of '{session.Relative(themes)}'";

    private static string Compare(IReadOnlyList<(StoredSource Source, string? Themes)> sources, string themes) =>
        ShellText.Command(["compare", .. sources.Select(source => source.Source.Given), "--model", themes]);
}
