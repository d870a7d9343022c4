using System.IO.Compression;

namespace ReactionMiner.Importing.Files;

/// <summary>Opens what is packed.</summary>
internal static class Archive
{
    private static ReadOnlySpan<byte> ZipMark => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> EmptyZipMark => "PK\u0005\u0006"u8;

    public static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith(ZipMark) || start.StartsWith(EmptyZipMark);

    public static bool IsGZip(ReadOnlySpan<byte> start) => start is [0x1F, 0x8B, 8, ..];

    /// <summary>The same member without its gzip around it.</summary>
    public static FileMember Unzipped(FileMember member) => new(
        member.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? member.Name[..^3] : member.Name,
        () => new WholeGZipStream(member.Open()));

    /// <summary>The file itself, or the files in it, in order of their names.</summary>
    /// <exception cref="FileNotReadableException">It cannot be opened, or the archive is damaged.</exception>
    public static IReadOnlyList<FileMember> MembersOf(FileOnDisk file)
    {
        if (!IsZip(StartOf(file)))
        {
            return [new FileMember(file.Name, file.Open, file.Path)];
        }
        try
        {
            using var archive = new ZipArchive(file.Open(), ZipArchiveMode.Read);
            var names = archive.Entries.Where(entry => entry.Name.Length > 0).Select(entry => entry.FullName).Order(StringComparer.Ordinal).ToList();
            return names.Contains("xl/workbook.xml", StringComparer.Ordinal)
                ? throw new FileNotReadableException(file.Name, "it is an Excel workbook: save the sheet as CSV")
                : [.. names.Select(name => new FileMember($"{file.Name}/{name}", () => OpenMember(file, name)))];
        }
        catch (InvalidDataException exception)
        {
            throw new FileNotReadableException(file.Name, "it begins like a zip archive and is damaged or cut short", exception);
        }
    }

    private static byte[] StartOf(FileOnDisk file)
    {
        using var stream = file.Open();
        var start = new byte[4];
        return start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    private static OwningStream OpenMember(FileOnDisk file, string name)
    {
        var archive = new ZipArchive(file.Open(), ZipArchiveMode.Read);
        return new OwningStream(archive.GetEntry(name)!.Open(), archive);
    }
}
