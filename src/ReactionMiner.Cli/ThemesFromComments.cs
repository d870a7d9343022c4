using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Discovery;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Cli;

/// <summary>Themes for videos of which nobody said any: <c>discover</c> as <c>mine</c> does it by itself.</summary>
internal static class ThemesFromComments
{
    /// <summary>Finds themes in the stored comments, once, and binds them to the videos. A folder of theirs that is there already, edited
    /// or not, is taken as it is.</summary>
    /// <returns>The theme set's folder.</returns>
    /// <exception cref="MiningException">There are too few comments, or the folder holds something else.</exception>
    public static string Propose(Session session, IReadOnlyList<VideoId> videos, CancellationToken cancellationToken)
    {
        var name = Name(videos);
        var folder = session.Settings.Absolute(Path.Combine("themes", DiscoveryRun.FolderName(session.Store, videos, name)));
        if (DiscoveryFolder.TryLoad(folder, videos) is null)
        {
            var discovery = new DiscoveryRun(session.Store, new SectionReader(session.General), session.Progress)
                .Execute(videos, name, new DiscoveryOptions(), known: null, cancellationToken);
            DiscoveryFolder.Write(folder, discovery, known: null);
        }
        session.Store.BindModel(videos, folder);
        session.Say($"No themes were known for {name}, so they were found in its comments. Edit {Path.Combine(folder, "themes.yaml")} and run this again.");
        return folder;
    }

    private static string Name(IReadOnlyList<VideoId> videos)
    {
        var first = videos[0].Value[(videos[0].Value.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return videos.Count == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}-and-{videos.Count - 1}-more");
    }
}
