namespace ReactionMiner.MachineLearning;

/// <summary>Writes a folder whole or not at all.</summary>
internal static class ModelFolder
{
    /// <summary>Writes the files beside the folder, then puts them in its place. Files of the older folder go with it.</summary>
    /// <exception cref="ModelException">The disk refuses; the older folder stands.</exception>
    public static void Replace(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var incoming = full + ".incoming";
        var outgoing = full + ".outgoing";
        try
        {
            Delete(incoming);
            Delete(outgoing);
            Directory.CreateDirectory(incoming);
            foreach (var (name, bytes) in files)
            {
                File.WriteAllBytes(Path.Combine(incoming, name), bytes);
            }

            if (Directory.Exists(full))
            {
                Directory.Move(full, outgoing);
            }

            Directory.Move(incoming, full);
            Delete(outgoing);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelException(folder, $"cannot be written: {exception.Message}", exception);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
