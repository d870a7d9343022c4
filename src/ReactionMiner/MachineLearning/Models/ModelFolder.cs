using ReactionMiner.Counting;
using ReactionMiner.Discovery;

namespace ReactionMiner.MachineLearning;

/// <summary>The files of a model, in a folder that holds nothing else.</summary>
internal static class ModelFolder
{
    private const string Incoming = ".incoming";
    private const int Shown = 3;

    /// <summary>The manifest comes first, so that a folder with any file of a model has one.</summary>
    private static readonly string[] Files =
    [
        ReactionModel.ManifestFile, ReactionModel.WeightsFile, ReactionModel.LanguageFile, ReactionModel.SlotsFile, HeldOutCsv.FileName,
        ReactionModel.TrainedOnFile, DiscoveryFolder.GroupsFile, ReactionModel.CardFile,
    ];

    /// <summary>Makes sure that the folder is missing, empty or a model's, and holds none of the folders to read from.</summary>
    /// <param name="readFrom">The folders that a training reads; null for one not given.</param>
    /// <exception cref="ModelFolderException">It is another's.</exception>
    public static void Check(string folder, params IEnumerable<string?> readFrom)
    {
        if (File.Exists(folder))
        {
            throw new ModelFolderException(folder, "is a file");
        }

        if (readFrom.FirstOrDefault(other => other is not null && IsOrHolds(folder, other)) is { } held)
        {
            throw new ModelFolderException(folder, $"is or holds '{held}', which the training reads");
        }

        if (Directory.Exists(folder) && Strangers(folder) is { Count: > 0 } strangers)
        {
            var more = strangers.Count > Shown ? ", …" : "";
            throw new ModelFolderException(folder, $"holds other things than a model ({string.Join(", ", strangers.Take(Shown))}{more})");
        }
    }

    /// <summary>Writes all files beside the older ones, then puts them in their places. Nothing else in the folder is touched.</summary>
    /// <exception cref="ModelException">The disk refuses; the older model stands.</exception>
    public static void Replace(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        Check(folder);
        var isNew = !Directory.Exists(folder);
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, bytes) in files)
            {
                File.WriteAllBytes(Path.Combine(folder, name + Incoming), bytes);
            }

            foreach (var name in Files.Where(files.ContainsKey))
            {
                File.Move(Path.Combine(folder, name + Incoming), Path.Combine(folder, name), overwrite: true);
            }

            // A model must not keep the heads of an older one, or of another kind.
            foreach (var name in Files.Where(name => !files.ContainsKey(name)))
            {
                File.Delete(Path.Combine(folder, name));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Clear(folder, isNew);
            throw new ModelException(folder, $"cannot be written: {exception.Message}", exception);
        }
    }

    /// <summary>The id of the model in a folder: the folder's name.</summary>
    public static string Id(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    /// <summary>Reads a file beside the manifest.</summary>
    /// <param name="hashes">Of the files as they were trained.</param>
    /// <exception cref="ModelException">The file cannot be read, or is another.</exception>
    public static byte[] Read(string folder, string name, IReadOnlyDictionary<string, string> hashes)
    {
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, name));
            return hashes.TryGetValue(name, out var hash) && string.Equals(hash, ContentHash.Of(bytes), StringComparison.Ordinal)
                ? bytes
                : throw new ModelException(folder, $"{name} is not the file that was trained. Train the model again, or fetch it afresh.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelException(folder, $"{name} cannot be read: {exception.Message}", exception);
        }
    }

    private static bool IsOrHolds(string folder, string other)
    {
        var relative = Path.GetRelativePath(folder, other);
        return !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] is not "..";
    }

    /// <summary>Names in the folder that no model has. Without a manifest there is no model, and its files' names are another's.</summary>
    private static List<string> Strangers(string folder)
    {
        var isModel = File.Exists(Path.Combine(folder, ReactionModel.ManifestFile));
        string[] known = [.. Files.Select(name => name + Incoming), .. isModel ? Files : []];
        return
        [
            .. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(item => item is DirectoryInfo || !known.Contains(item.Name, StringComparer.Ordinal))
                .Select(item => item.Name).Order(StringComparer.Ordinal),
        ];
    }

    private static void Clear(string folder, bool isNew)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var name in Files)
        {
            File.Delete(Path.Combine(folder, name + Incoming));
        }

        if (isNew && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }
}
