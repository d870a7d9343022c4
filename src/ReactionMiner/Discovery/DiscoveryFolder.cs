using System.Text;
using ReactionMiner.Comments;
using ReactionMiner.DataFiles;
using ReactionMiner.Discovery.Writing;
using ReactionMiner.Reports;

namespace ReactionMiner.Discovery;

/// <summary>The folder that <c>discover</c> writes: a theme set that a person edits, with <c>groups.json</c> for the next run.</summary>
/// <remarks>What a person wrote is never rewritten: new themes are put at the end of <c>themes.yaml</c>, a language model's title only takes
/// the place of one that nobody changed, and of the README only the part between two marks is replaced.</remarks>
public static class DiscoveryFolder
{
    /// <summary>Name of the file that tells the folder from others.</summary>
    public const string GroupsFile = "groups.json";

    /// <summary>Name of the file that shows the themes with comments of each.</summary>
    public const string ReadmeFile = "README.md";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The themes of an earlier run; null when there is no folder yet, or an empty one.</summary>
    /// <exception cref="ForeignFolderException">The folder holds something else, or the themes of other videos.</exception>
    /// <exception cref="DataFileException">A file holds something that cannot be used; says where.</exception>
    /// <exception cref="ReportFolderException">Another process is writing there.</exception>
    public static KnownThemes? TryLoad(string folder, IReadOnlyList<VideoId> videos)
    {
        if (Directory.Exists(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))))
        {
            // Brings what a killed run began to its end, and fails where another is writing just now.
            ReportStaging.Open(folder).Dispose();
        }
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return null;
        }
        var groupsFile = Path.Combine(folder, GroupsFile);
        if (!File.Exists(groupsFile))
        {
            throw new ForeignFolderException(folder, $"it has files in it and no {GroupsFile}, so that `discover` did not write it");
        }
        var known = WithoutEdited(new KnownThemes(ThemeSetFolder.Load(folder), GroupsJson.Load(groupsFile)), folder);
        return known.Groups.Videos.Intersect(videos.Select(video => video.Value), StringComparer.Ordinal).Any()
            ? known
            : throw new ForeignFolderException(folder, $"it holds the themes of {string.Join(", ", known.Groups.Videos.Take(3))}");
    }

    /// <summary>Writes the files, whole or not at all.</summary>
    /// <param name="known">What <see cref="TryLoad"/> gave for the folder.</param>
    /// <exception cref="UneditableThemesException">New themes cannot be put at the end of <c>themes.yaml</c> as it is.</exception>
    /// <exception cref="ForeignFolderException">Another run wrote its themes there meanwhile.</exception>
    /// <exception cref="ReportFolderException">Another process is writing there.</exception>
    public static void Write(string folder, ThemeDiscovery discovery, KnownThemes? known)
    {
        using var staging = ReportStaging.Open(folder);
        if (IsChanged(folder, known))
        {
            throw new ForeignFolderException(folder, "another run wrote its themes there while this one was looking for some. The same command goes on with those");
        }
        var (yaml, encoding) = known is null ? (ThemesYaml.Compose(folder, discovery), Utf8) : Appended(folder, discovery, known);
        CheckThemes(folder, yaml, discovery);
        var readme = Path.Combine(folder, ReadmeFile);
        staging.Write(ThemeSetFolder.ThemesFile, stream => stream.Write([.. encoding.Preamble, .. encoding.GetBytes(yaml)]));
        staging.Write(ReadmeFile, stream => stream.Write(
            ReadmeText.Compose(discovery, File.Exists(readme) ? File.ReadAllBytes(readme) : null)));
        staging.Write(GroupsFile, stream => GroupsJson.Write(stream, discovery.Groups));
        staging.Commit();
    }

    private static (string Text, Encoding Encoding) Appended(string folder, ThemeDiscovery discovery, KnownThemes known)
    {
        var (text, encoding) = YamlFile.ReadEncoded(Path.Combine(folder, ThemeSetFolder.ThemesFile));
        return (ThemesYaml.Append(text, discovery, known), encoding);
    }

    private static bool IsChanged(string folder, KnownThemes? known)
    {
        var groupsFile = Path.Combine(folder, GroupsFile);
        return File.Exists(groupsFile)
            ? known is null || !GroupsJson.Load(groupsFile).Groups.Select(group => group.Id).SequenceEqual(known.Groups.Groups.Select(group => group.Id), StringComparer.Ordinal)
            : known is not null;
    }

    // A theme that a person touched, and be it with a note beside it, has no drawn words any more.
    private static KnownThemes WithoutEdited(KnownThemes known, string folder)
    {
        var yaml = YamlFile.ReadText(Path.Combine(folder, ThemeSetFolder.ThemesFile));
        return known with
        {
            Groups = known.Groups with
            {
                Groups = [.. known.Groups.Groups.Select(group => group with
                {
                    Drawn = known.FindTheme(group.Id) is { } theme && group.Drawn?.StandIn(theme) == true && ThemesYaml.Holds(yaml, theme) ? group.Drawn : null,
                })],
            },
        };
    }

    // A file that a person wrote may end in another way than with its themes.
    private static void CheckThemes(string folder, string yaml, ThemeDiscovery discovery)
    {
        var file = Path.Combine(folder, ThemeSetFolder.ThemesFile);
        try
        {
            var written = ThemeSetFolder.Parse(file, yaml).Themes.Select(theme => theme.Id);
            if (discovery.Themes.All(theme => written.Contains(theme.Theme.Id, StringComparer.Ordinal)))
            {
                return;
            }
            throw new UneditableThemesException(file);
        }
        catch (DataFileException exception)
        {
            throw new UneditableThemesException(file, exception);
        }
    }
}

/// <summary>New themes cannot be put at the end of a file.</summary>
public sealed class UneditableThemesException(string file, Exception? inner = null) : MiningException(
    $"New themes cannot be put at the end of {file}: its themes must come last, each at two spaces and a hyphen. Nothing was changed.", inner);

/// <summary>A folder is not one that <c>discover</c> may write to.</summary>
public sealed class ForeignFolderException(string folder, string reason)
    : MiningException($"'{folder}' is left as it is: {reason}. Name another folder by --out DIR.");
