namespace ReactionMiner.Tests.Reports;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reactionminer-");

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public IEnumerable<string> Entries() => Directory.EnumerateFileSystemEntries(_folder.FullName, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_folder.FullName, path)).Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
