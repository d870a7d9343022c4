using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.Cli.Labelling;

/// <summary>Finds the theme set that a trained model was made from, in whose folder its labels lie.</summary>
internal static class SetOfModel
{
    // Where sets lie: the project's own, those that were found in comments, a researcher's beside their files.
    private static readonly string[] Places = ["data", "themes", "."];

    /// <returns>The set's folder; null when none here has the id and the themes.</returns>
    public static string? TryFind(Session session, ThemeSet themes) => Places
        .Select(session.Settings.Absolute)
        .Where(Directory.Exists)
        .SelectMany(place => Directory.GetDirectories(place).Order(StringComparer.Ordinal))
        .FirstOrDefault(folder => Holds(folder, themes));

    private static bool Holds(string folder, ThemeSet themes)
    {
        try
        {
            return File.Exists(Path.Combine(folder, ThemeSetFolder.ThemesFile))
                && ThemeSetFolder.Load(folder) is var set
                && string.Equals(set.Id, themes.Id, StringComparison.Ordinal)
                && set.Themes.Select(theme => theme.Id).SequenceEqual(themes.Themes.Select(theme => theme.Id), StringComparer.Ordinal);
        }
        catch (DataFileException)
        {
            // A neighbour that cannot be read is not the model's; whoever names it is told why.
            return false;
        }
    }
}
