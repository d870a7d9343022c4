namespace ReactionMiner.Importing.Files;

/// <summary>A copy on disk, readable by its owner alone, of what can be read only once or must lie on disk; deleted on disposal.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private TemporaryFile(string path) => Path = path;

    public string Path { get; }

    /// <exception cref="FileNotReadableException">There is no room for the copy, or the original is damaged.</exception>
    public static async Task<TemporaryFile> CopyAsync(string name, Func<Stream> open, CancellationToken cancellationToken)
    {
        TemporaryFile? unfinished = null;
        try
        {
            var file = unfinished = new TemporaryFile(System.IO.Path.GetTempFileName());
            await using var source = open();
            await using var target = new FileStream(file.Path, FileMode.Create, FileAccess.Write);
            await source.CopyToAsync(target, cancellationToken);
            await target.FlushAsync(cancellationToken);
            unfinished = null;
            return file;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new FileNotReadableException(
                name, $"it must be copied to the folder for temporary files first, and that failed: {failure.Message.TrimEnd('.')}", failure);
        }
        finally
        {
            unfinished?.Dispose();
        }
    }

    public void Dispose() => File.Delete(Path);
}
