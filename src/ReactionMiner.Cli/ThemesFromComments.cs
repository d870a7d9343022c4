using ReactionMiner.Comments;
using ReactionMiner.Discovery;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Cli;

/// <summary>Themes that are found in the comments of a source: one folder a source, whichever command found them first.</summary>
internal static class ThemesFromComments
{
    private const string Parent = "themes";

    /// <summary>The folder that the source's themes lie in, or are to lie in.</summary>
    /// <param name="name">What the source is called.</param>
    public static string FolderOf(Session session, IReadOnlyList<VideoId> videos, string name)
    {
        if (BoundFolder(session, videos) is { } bound)
        {
            return bound;
        }
        var folder = NamedFolder(session, videos, name);
        return Directory.Exists(folder) ? folder : DiscoveredSets.Find(session.Settings.Absolute(Parent), videos) ?? folder;
    }

    /// <summary>Finds themes in the stored comments, once, and binds them to the videos. A folder of theirs that is there already, edited
    /// or not, is taken as it is.</summary>
    /// <returns>The theme set's folder.</returns>
    /// <exception cref="MiningException">There are too few comments, or the folder holds something else.</exception>
    public static string Propose(Session session, IReadOnlyList<VideoId> videos, string name, CancellationToken cancellationToken)
    {
        var folder = FolderOf(session, videos, name);
        var yaml = Path.Combine(session.Relative(folder), "themes.yaml");
        if (DiscoveryFolder.TryLoad(folder, videos) is null)
        {
            var discovery = new DiscoveryRun(session.Store, new SectionReader(session.General), session.Progress)
                .Execute(videos, name, new DiscoveryOptions(), known: null, cancellationToken);
            DiscoveryFolder.Write(folder, discovery, known: null);
            session.Say($"No themes were known for {name}, so they were found in its comments. Edit {yaml} and run this again.");
        }
        else
        {
            session.Say($"The themes of {name} are those found in its comments before: {yaml}.");
        }
        session.Store.BindModel(videos, folder);
        return folder;
    }

    /// <summary>A source whose own set is known may have grown by videos that it is not bound to yet.</summary>
    /// <returns>The set's folder; null where there is none, or nothing new.</returns>
    public static string? FindGrown(Session session, IReadOnlyList<VideoId> videos, string name)
    {
        var bound = videos.Select(session.Store.FindModel).ToList();
        var folder = NamedFolder(session, videos, name);
        return bound.Contains(null) && bound.Contains(folder) && bound.TrueForAll(model => model is null || string.Equals(model, folder, StringComparison.Ordinal))
            && DiscoveredSets.IsOf(folder, videos)
            ? folder
            : null;
    }

    /// <summary>Tells of a second set of the same comments, whose edits would count for nothing.</summary>
    /// <param name="used">The folder of the themes that the source goes by.</param>
    public static void SayUnused(Session session, IReadOnlyList<VideoId> videos, string name, string used)
    {
        var other = NamedFolder(session, videos, name);
        if (!string.Equals(other, used, StringComparison.Ordinal) && DiscoveredSets.IsOf(other, videos))
        {
            session.Say($"{name} goes by the themes in '{session.Relative(used)}'. Those in '{session.Relative(other)}' are of the same comments and are not used; `mine` with --model {session.Relative(other)} takes them instead.");
        }
    }

    private static string NamedFolder(Session session, IReadOnlyList<VideoId> videos, string name) =>
        FreeFolder.Of(
            session.Settings.Absolute(Path.Combine(Parent, DiscoveryRun.FolderName(session.Store, videos, name))),
            folder => DiscoveredSets.IsOfOthers(folder, videos));

    private static string? BoundFolder(Session session, IReadOnlyList<VideoId> videos) =>
        videos.Select(session.Store.FindModel).Distinct(StringComparer.Ordinal).ToList() is [{ } only]
        && session.Settings.FindModel(only) is { } folder && DiscoveredSets.IsOne(folder)
            ? folder
            : null;
}
