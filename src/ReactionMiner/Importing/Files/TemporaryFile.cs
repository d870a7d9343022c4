namespace ReactionMiner.Importing.Files;

/// <summary>A copy on disk, readable by its owner alone, of what can be read only once or must lie on disk; deleted on disposal.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private TemporaryFile(string path) => Path = path;

    public string Path { get; }

    public static async Task<TemporaryFile> CopyAsync(Func<Stream> open, CancellationToken cancellationToken)
    {
        var file = new TemporaryFile(System.IO.Path.GetTempFileName());
        try
        {
            await using var source = open();
            await using var target = new FileStream(file.Path, FileMode.Create, FileAccess.Write);
            await source.CopyToAsync(target, cancellationToken);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => File.Delete(Path);
}
