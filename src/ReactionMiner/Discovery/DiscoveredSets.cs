using ReactionMiner.Comments;
using ReactionMiner.DataFiles;
using ReactionMiner.Discovery.Writing;

namespace ReactionMiner.Discovery;

/// <summary>Tells theme sets that were found in comments from others, and of which videos they are.</summary>
public static class DiscoveredSets
{
    /// <summary>Whether the folder holds themes that were found in comments. A model that was trained on them keeps their groups, too.</summary>
    public static bool IsOne(string folder) =>
        File.Exists(Path.Combine(folder, DiscoveryFolder.GroupsFile)) && File.Exists(Path.Combine(folder, ThemeSetFolder.ThemesFile));

    /// <summary>Whether the folder's README says that the themes were found in comments, and the file is gone by which comments are known as
    /// theirs, so that they go by their descriptions alone.</summary>
    public static bool HasLostGroups(string folder)
    {
        var readme = Path.Combine(folder, DiscoveryFolder.ReadmeFile);
        return !File.Exists(Path.Combine(folder, DiscoveryFolder.GroupsFile)) && File.Exists(readme) && ReadmeText.IsOurs(File.ReadAllText(readme));
    }

    /// <summary>Whether the folder holds themes that were found in comments of any of the videos.</summary>
    public static bool IsOf(string folder, IReadOnlyList<VideoId> videos) => VideosOf(folder).Overlaps(videos.Select(video => video.Value));

    /// <summary>Whether the folder holds themes that were found in comments of other videos alone.</summary>
    public static bool IsOfOthers(string folder, IReadOnlyList<VideoId> videos) => VideosOf(folder).Count > 0 && !IsOf(folder, videos);

    /// <summary>The set of exactly these videos among the folders in a folder, by whatever name; the first by name where there are several.</summary>
    public static string? Find(string parent, IReadOnlyList<VideoId> videos) => Directory.Exists(parent)
        ? Directory.GetDirectories(parent).Order(StringComparer.Ordinal).FirstOrDefault(folder => VideosOf(folder).SetEquals(videos.Select(video => video.Value)))
        : null;

    private static HashSet<string> VideosOf(string folder)
    {
        try
        {
            return IsOne(folder) ? GroupsJson.Load(Path.Combine(folder, DiscoveryFolder.GroupsFile)).Videos.ToHashSet(StringComparer.Ordinal) : [];
        }
        catch (DataFileException)
        {
            // A neighbour that cannot be read is nobody's set; whoever names it is told why.
            return [];
        }
    }
}
