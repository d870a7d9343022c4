using System.Security.Cryptography;

namespace ReactionMiner.Reports;

/// <summary>Puts a set of files into a folder whole or not at all. They are written and flushed to disk under a hidden name beside their
/// place, the hidden folder is renamed to say that they are all there, and only then they take their names. What a killed run left is
/// cleared, or brought to its end, by the next.</summary>
/// <remarks>A new folder appears by one rename. In a folder that exists each file is replaced by one rename, since other things may lie
/// there and a shell may stand in it. Between the first rename and the last it holds old files beside new ones, each whole; the hashes in
/// the manifest, which comes last, tell.</remarks>
internal sealed class ReportStaging : IDisposable
{
    private readonly string _folder;
    private readonly string _home;
    private readonly FileStream _lock;

    private ReportStaging(string folder)
    {
        _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var parent = Path.GetDirectoryName(_folder) ?? _folder;
        Directory.CreateDirectory(parent);
        _home = Directory.Exists(_folder) ? _folder : parent;
        _lock = Lock(folder);
    }

    private string Writing => Hidden("writing");

    private string Ready => Hidden("ready");

    /// <summary>Takes the folder for this process, and finishes what an earlier one began.</summary>
    /// <exception cref="ReportFolderException">Another process is writing there.</exception>
    public static ReportStaging Open(string folder)
    {
        var staging = new ReportStaging(folder);
        try
        {
            staging.Clear();
            staging.LeaveEdited();
            staging.MoveReadyFiles();
            Directory.CreateDirectory(staging.Writing);
            return staging;
        }
        catch
        {
            staging.Dispose();
            throw;
        }
    }

    public WrittenFile Write(string name, Action<Stream> write)
    {
        using var stream = new FileStream(Path.Combine(Writing, name), FileMode.CreateNew, FileAccess.ReadWrite);
        write(stream);
        stream.Flush(flushToDisk: true);
        stream.Position = 0;
        return new WrittenFile(name, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    public void Commit()
    {
        Directory.Move(Writing, Ready);
        MoveReadyFiles();
    }

    public void Dispose()
    {
        try
        {
            Clear();
        }
        finally
        {
            _lock.Dispose();
        }
    }

    private string Hidden(string state) => Path.Combine(_home, $".{Path.GetFileName(_folder)}.{state}");

    private FileStream Lock(string folder)
    {
        var path = Hidden("lock");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException problem) when (File.Exists(path))
        {
            throw new ReportFolderException(folder, "Another run is writing there. Try again when it is done.", problem);
        }
        catch (UnauthorizedAccessException problem)
        {
            throw ReportFolderException.For(folder, problem);
        }
    }

    private void Clear()
    {
        if (Directory.Exists(Writing))
        {
            Directory.Delete(Writing, recursive: true);
        }
    }

    /// <summary>What somebody wrote since a killed run left its files is not written over by those: none of them is taken then, as each
    /// fits the others.</summary>
    private void LeaveEdited()
    {
        if (!Directory.Exists(Ready) || !Directory.Exists(_folder))
        {
            return;
        }
        if (Directory.GetFiles(Ready).Any(file => IsNewer(Path.Combine(_folder, Path.GetFileName(file)), file)))
        {
            Directory.Delete(Ready, recursive: true);
        }
    }

    private static bool IsNewer(string there, string file) => File.Exists(there) && File.GetLastWriteTimeUtc(there) > File.GetLastWriteTimeUtc(file);

    private void MoveReadyFiles()
    {
        if (!Directory.Exists(Ready))
        {
            return;
        }
        if (!Directory.Exists(_folder))
        {
            Directory.Move(Ready, _folder);
            return;
        }
        // The manifest last: who finds it finds the files it names.
        var moves = Directory.GetFiles(Ready)
            .OrderBy(file => Path.GetFileName(file) is ManifestDocument.FileName)
            .Select(file => (From: file, To: Path.Combine(_folder, Path.GetFileName(file))))
            .ToList();
        var old = HoldOpen(moves.Select(move => move.To));
        try
        {
            moves.ForEach(move => File.Move(move.From, move.To, overwrite: true));
        }
        finally
        {
            old.ForEach(file => file.Dispose());
        }
        Directory.Delete(Ready);
    }

    /// <summary>A file that is replaced is freed at once, which takes ext4 some milliseconds, unless somebody holds it open. Held open, the
    /// old files are freed after the last rename, and old and new ones stand side by side for some microseconds only.</summary>
    private static List<FileStream> HoldOpen(IEnumerable<string> files) => OperatingSystem.IsWindows()
        ? []
        : [.. files.Where(File.Exists).Select(File.OpenRead)];
}
