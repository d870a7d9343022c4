using ReactionMiner.MachineLearning;

namespace ReactionMiner.Cli.Labelling;

/// <summary>Finds the theme set in whose folder readers have labels, where nobody named it.</summary>
internal static class SetOfReaders
{
    private static readonly string[] Places = ["data", "themes"];

    /// <returns>Null when no folder has labels of them all; the bundled themes may be meant.</returns>
    /// <exception cref="UsageException">There are several such folders.</exception>
    public static string? Find(Session session, IReadOnlyList<string> readers) => Folders(session)
        .Where(folder => readers.All(reader => File.Exists(Path.Combine(folder, "labels", reader + ".csv"))))
        .ToList() switch
    {
        [] => null,
        [var only] => only,
        var several => throw new UsageException(
            $"Several theme sets have labels of {string.Join(" and ", readers)}; name one with --set: {string.Join(", ", several.Select(folder => Path.GetRelativePath(session.Host.WorkingDirectory, folder)))}."),
    };

    /// <summary>The theme sets here, and those that stored videos are bound to.</summary>
    private static IEnumerable<string> Folders(Session session) => Places
        .Select(session.Settings.Absolute)
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        .Concat(Bound(session))
        .Select(Path.TrimEndingDirectorySeparator)
        .Distinct(StringComparer.Ordinal)
        .Where(folder => File.Exists(Path.Combine(folder, ThemeSetFolder.ThemesFile)));

    private static IEnumerable<string> Bound(Session session) => File.Exists(session.Settings.StorePath)
        ? session.Store.FindVideos().Select(video => session.Store.FindModel(video.Id)).OfType<string>().Select(session.Settings.FindModel).OfType<string>()
        : [];
}
