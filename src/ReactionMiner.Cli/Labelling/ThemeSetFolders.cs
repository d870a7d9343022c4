using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.Cli.Labelling;

/// <summary>The folders of theme sets that readers' labels may lie in, where nobody named one.</summary>
internal static class ThemeSetFolders
{
    // The project's own sets, those that were found in comments, a researcher's beside their files.
    private static readonly string[] Places = ["data", "themes", "."];

    /// <summary>Those here, and those that stored videos are bound to.</summary>
    public static IEnumerable<string> Of(Session session) => Places
        .Select(session.Settings.Absolute)
        .Where(Directory.Exists)
        .SelectMany(place => Directory.GetDirectories(place).Order(StringComparer.Ordinal))
        .Concat(Bound(session))
        .Select(Path.TrimEndingDirectorySeparator)
        .Distinct(StringComparer.Ordinal)
        .Where(folder => File.Exists(Path.Combine(folder, ThemeSetFolder.ThemesFile)));

    /// <summary>The set that a trained model was made from.</summary>
    /// <returns>Null when none has the id and the themes.</returns>
    public static string? TryFind(Session session, ThemeSet themes) => Of(session).FirstOrDefault(folder => Holds(folder, themes));

    /// <summary>The set that a trained model was made from, where somebody edited its themes since.</summary>
    /// <returns>Null where it is as it was, or lies nowhere here.</returns>
    public static string? TryFindEdited(Session session, ThemeSet themes)
    {
        var sets = Of(session).Select(folder => (Folder: folder, Set: TryLoad(folder)))
            .Where(set => string.Equals(set.Set?.Id, themes.Id, StringComparison.Ordinal)).ToList();
        return sets.Exists(set => set.Set!.Themes.SequenceEqual(themes.Themes)) ? null : sets.Select(set => set.Folder).FirstOrDefault();
    }

    private static IEnumerable<string> Bound(Session session) => File.Exists(session.Settings.StorePath)
        ? session.Store.FindVideos().Select(video => session.Store.FindModel(video.Id)).OfType<string>().Select(session.Settings.FindModel).OfType<string>()
        : [];

    private static bool Holds(string folder, ThemeSet themes) => TryLoad(folder) is { } set
        && string.Equals(set.Id, themes.Id, StringComparison.Ordinal)
        && set.Themes.Select(theme => theme.Id).SequenceEqual(themes.Themes.Select(theme => theme.Id), StringComparer.Ordinal);

    private static ThemeSet? TryLoad(string folder)
    {
        try
        {
            return ThemeSetFolder.Load(folder);
        }
        catch (DataFileException)
        {
            // A neighbour that cannot be read is not the model's; whoever names it is told why.
            return null;
        }
    }
}
