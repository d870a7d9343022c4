using System.Text;
using System.Text.Json;
using CsvHelper;
using FsCheck.Xunit;

namespace ReactionMiner.Tests.Importing;

/// <summary>Whatever stands in a file: each row is a comment or a refused row, and nothing else fails.</summary>
public sealed class RowAccountTests
{
    [Property(MaxTest = 60)]
    public void Every_row_of_a_table_is_a_comment_or_refused((string? Id, string? Text, string? Likes, string? Date)[] rows)
    {
        using var table = new MemoryStream();
        using (var writer = CsvWriter.Create(table, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true))
        {
            Write(writer, "id", "text", "likes", "date");
            foreach (var (id, text, likes, date) in rows)
            {
                Write(writer, Printable(id) + "!", Printable(text), Printable(likes), Printable(date));
            }
        }

        var imported = Read("x.csv", table.ToArray());

        Assert.Equal(rows.Length, imported.Comments.Count + imported.Refused.Count);
        Assert.Equal(rows.Length, imported.File.RowsRead);
        Assert.All(imported.Comments, comment => Assert.NotEqual("", comment.Text));
    }

    [Property(MaxTest = 60)]
    public void Every_line_is_a_comment_or_refused((string? Text, string? Time, bool IsBroken)[] rows)
    {
        var lines = new StringBuilder("{\"cid\":\"Ug\",\"text\":\"first\",\"time\":\"1 day ago\",\"author\":\"a\"}\n");
        foreach (var (text, time, isBroken) in rows)
        {
            var line = JsonSerializer.Serialize(new { cid = "Ug", text, time, author = text });
            lines.Append(isBroken ? line[..^(1 + (line.Length / 3))] : line).Append('\n');
        }

        var imported = Read("x.jsonl", Encoding.UTF8.GetBytes(lines.ToString()));

        Assert.Equal(rows.Length + 1, imported.Comments.Count + imported.Refused.Count);
        Assert.True(imported.Refused.Count >= rows.Count(row => row.IsBroken));
    }

    [Property(MaxTest = 200)]
    public void Any_bytes_at_all_are_read_or_refused_with_a_message(byte[] bytes, int shape)
    {
        var start = (shape & 3) switch { 0 => "id,text\n", 1 => "[{\"commentId\":\"a\",\"text\":\"b\"},", 2 => "{\"comments\":[", _ => "" };
        byte[] content = [.. Encoding.UTF8.GetBytes(start), .. bytes];
        try
        {
            var imported = Read("x.dat", content);
            Assert.Equal(imported.File.RowsRead, imported.Comments.Count + imported.Refused.Count);
        }
        catch (MiningException failure)
        {
            Assert.Contains("x.dat", failure.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Without control characters: a file made of them is taken for a program.</summary>
    private static string Printable(string? text) => string.Concat((text ?? "").Where(character => !char.IsControl(character) || character is '\n' or '\t'));

    private static void Write(CsvWriter writer, params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            writer.WriteField(value);
        }
        writer.EndRecord();
    }

    private static Imported Read(string name, byte[] bytes) => Imported.FromBytesAsync(name, bytes).GetAwaiter().GetResult();
}
