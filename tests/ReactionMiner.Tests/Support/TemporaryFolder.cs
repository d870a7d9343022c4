namespace ReactionMiner.Tests.Support;

/// <summary>A folder of one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reactionminer-");

    public string Path => _folder.FullName;

    /// <summary>Full path of a file in it.</summary>
    public string Locate(string relativePath) => System.IO.Path.Combine(Path, relativePath);

    /// <summary>Writes a file, with the folders above it, and gives its full path.</summary>
    public string Write(string relativePath, string text)
    {
        var path = Locate(relativePath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
