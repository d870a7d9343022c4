using System.Security.Cryptography;

namespace ReactionMiner.Importing.Files;

/// <summary>A file as the user has it.</summary>
internal sealed record FileOnDisk(string Name, string Path)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, MaxRecursionDepth = 32 };

    /// <summary>The file at the path, or the files in the folder and all folders in it, hidden ones left out, in order of their names.</summary>
    /// <exception cref="FileNotReadableException">There is nothing, or nothing that may be read.</exception>
    public static IReadOnlyList<FileOnDisk> At(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [new FileOnDisk(path, path)] : throw new FileNotReadableException(path, "there is no such file or folder");
        }
        try
        {
            var files = Directory.EnumerateFiles(path, "*", Everything).Order(StringComparer.Ordinal).Select(file => new FileOnDisk(file, file)).ToList();
            return files.Count > 0 ? files : throw new FileNotReadableException(path, "the folder holds no files");
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new FileNotReadableException(path, exception.Message.TrimEnd('.'), exception);
        }
    }

    public Stream Open()
    {
        try
        {
            return new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 << 10, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FileNotReadableException(Name, exception.Message.TrimEnd('.'), exception);
        }
    }

    /// <exception cref="FileNotReadableException">The disk or the permissions do not let it be read.</exception>
    public async Task<(long Size, string Sha256)> FingerprintAsync(CancellationToken cancellationToken)
    {
        await using var stream = Open();
        try
        {
            var hash = await SHA256.HashDataAsync(stream, cancellationToken);
            return (stream.Length, Convert.ToHexStringLower(hash));
        }
        catch (IOException exception)
        {
            throw new FileNotReadableException(Name, exception.Message.TrimEnd('.'), exception);
        }
    }
}
