using System.Text;
using ReactionMiner.Importing.Csv;
using ReactionMiner.Importing.Json;
using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing.Files;

/// <summary>What a file's first bytes show it to be.</summary>
/// <param name="Rows">Null when it holds no rows.</param>
/// <param name="WhyNot">Why it holds none.</param>
/// <param name="Text">The text file under the rows, if it is one.</param>
internal sealed record FileContent(IRowFile? Rows, string? WhyNot, TextFile? Text = null)
{
    private const int Looked = 64 << 10;

    private static readonly (byte[] Mark, string Kind)[] Known =
    [
        ("%PDF"u8.ToArray(), "a PDF"),
        ("\u0089PNG"u8.ToArray(), "a picture"),
        ("PAR1"u8.ToArray(), "a Parquet file: write it as CSV or JSON lines"),
        ("RDX"u8.ToArray(), "an R data file: write it with write.csv"),
        ("X\n\0\0"u8.ToArray(), "an R data file (.rds): write it with write.csv"),
        ("7z\u00BC"u8.ToArray(), "a 7z archive: unpack it"),
        ("Rar!"u8.ToArray(), "a RAR archive: unpack it"),
    ];

    private static ReadOnlySpan<byte> SqliteMark => "SQLite format 3\0"u8;

    /// <param name="databasePath">Puts the member on disk, if it is not there, and says where: SQLite reads nothing else.</param>
    public static async Task<FileContent> OfAsync(
        FileMember member, Func<FileMember, CancellationToken, Task<string>> databasePath, CancellationToken cancellationToken)
    {
        var start = await StartOfAsync(member, cancellationToken);
        if (start.AsSpan().StartsWith(SqliteMark))
        {
            return new FileContent(new Sqlite.SqliteFile(await databasePath(member, cancellationToken), member.Name), null);
        }
        return Archive.IsGZip(start) ? await OfAsync(Archive.Unzipped(member), databasePath, cancellationToken) : OfText(member, start);
    }

    private static FileContent OfText(FileMember member, byte[] start)
    {
        if (start.Length == 0)
        {
            return new FileContent(null, "it is empty");
        }
        if (Known.FirstOrDefault(known => start.AsSpan().StartsWith(known.Mark)).Kind is { } kind)
        {
            return new FileContent(null, $"it is {kind}");
        }
        var text = new TextFile(member.Open, start);
        if (!text.IsUtf16 && IsBinary(start))
        {
            return new FileContent(null, "it is a binary file, not text");
        }
        return FirstCharacterOf(text) switch
        {
            null => new FileContent(null, "it is blank"),
            '{' or '[' => new FileContent(new JsonFile(text.Open), null, text),
            _ => new FileContent(new CsvFile(text.Open, member.Name), null, text),
        };
    }

    private static async Task<byte[]> StartOfAsync(FileMember member, CancellationToken cancellationToken)
    {
        await using var stream = member.Open();
        var start = new byte[Looked];
        return start[..await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken)];
    }

    /// <summary>A stray control character does not make a file binary; one in twenty does.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> start)
    {
        var controls = 0;
        foreach (var value in start)
        {
            controls += value is < 9 or (> 13 and < 27) or (> 27 and < 30) ? 1 : 0;
        }
        return controls * 20 > start.Length;
    }

    private static char? FirstCharacterOf(TextFile text)
    {
        using var reader = new StreamReader(text.Open(), Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        int value;
        while ((value = reader.Read()) >= 0)
        {
            if (!char.IsWhiteSpace((char)value) && value is not (0xFEFF or 0x1E))
            {
                return (char)value;
            }
        }
        return null;
    }
}
