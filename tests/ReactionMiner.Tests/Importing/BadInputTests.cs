using System.Text;
using ReactionMiner.Importing;

namespace ReactionMiner.Tests.Importing;

public sealed class BadInputTests
{
    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "empty.csv", [], "it is empty" },
        { "blank.csv", "  \n\n"u8.ToArray(), "it is blank" },
        { "a.pdf", "%PDF-1.7 something"u8.ToArray(), "a PDF" },
        { "program", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7))], "a binary file" },
        { "broken.zip", "PK\u0003\u0004 and no more"u8.ToArray(), "damaged or cut short" },
        { "book.xlsx", Packed.Zip(("xl/workbook.xml", "<x/>")), "save the sheet as CSV" },
        { "empty.csv.gz", Packed.GZip(""), "it is empty" },
        { "x.rds", Packed.GZip("X\n\0\0\0\u0003"), "write.csv" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_holds_no_text_is_an_error_that_says_what_it_is(string name, byte[] content, string words)
    {
        var failure = await Assert.ThrowsAsync<FileNotReadableException>(() => Imported.FromBytesAsync(name, content));

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_to_nothing_is_an_error() =>
        await Assert.ThrowsAsync<FileNotReadableException>(() => Imported.FromAsync("/nowhere/comments.csv"));

    [Fact]
    public async Task A_folder_without_comments_says_why_each_file_was_skipped()
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes.md", "# Notes\n");
        folder.Write("authors.csv", "author,count\nann,3\n");

        var failure = await Assert.ThrowsAsync<FileNotRecognisedException>(() => Imported.FromAsync(folder.Path));

        Assert.Contains("none of its 2 files", failure.Message, StringComparison.Ordinal);
        Assert.Contains("author, count", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_a_header_is_not_shown_whole_in_the_message()
    {
        var failure = await Assert.ThrowsAsync<FileNotRecognisedException>(
            () => Imported.FromTextAsync("x.txt", "\u001b[31m" + new string('x', 5000) + "\nsecond\n"));

        Assert.DoesNotContain('\u001b', failure.Message);
        Assert.True(failure.Message.Length < 700, failure.Message);
    }

    [Fact]
    public async Task An_empty_folder_is_an_error()
    {
        using var folder = new TemporaryFolder();

        await Assert.ThrowsAsync<FileNotReadableException>(() => Imported.FromAsync(folder.Path));
    }

    [Theory]
    [InlineData("x.json", "[{\"cid\":\"UgA\",\"text\":\"a\",\"time\":\"1 day ago\",\"author\":\"x\"},{\"cid\":\"UgB\",\"te", 1)]
    [InlineData("x.json", "[{\"cid\":\"UgA\",\"text\":\"a\",\"time\":\"1 day ago\",\"author\":\"x\"},", 1)]
    [InlineData("x.csv", "id,text\nUgA,a\nUgB,\"never closed\nUgC,c\n", 1)]
    public async Task A_file_cut_short_keeps_its_rows_and_says_where_it_breaks(string name, string content, int comments)
    {
        var imported = await Imported.FromTextAsync(name, content);

        Assert.Equal(comments, imported.Comments.Count);
        Assert.True(imported.File.IsCutShort);
        Assert.Contains("cut short", Assert.Single(imported.Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gzip_cut_short_keeps_its_rows_and_says_so()
    {
        var csv = new StringBuilder("id,text\n");
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"Ug{i}x,{random.NextInt64()}\n");
        }
        var packed = Packed.GZip(csv.ToString());

        var imported = await Imported.FromBytesAsync("x.csv.gz", packed[..(packed.Length / 2)]);

        Assert.InRange(imported.Comments.Count, 5_000, 15_000);
        Assert.True(imported.File.IsCutShort);
        Assert.Equal(imported.File.RowsRead, imported.Comments.Count + imported.Refused.Count);
    }

    [Theory]
    [InlineData("x.json", "[{\"commentId\":\"UgA\",\"text\":\"", "\"},{\"commentId\":\"UgB\",\"text\":\"after\"}]")]
    [InlineData("x.jsonl", "{\"commentId\":\"UgZ\",\"text\":\"before\"}\n{\"commentId\":\"UgA\",\"text\":\"", "\"}\n{\"commentId\":\"UgB\",\"text\":\"after\"}\n")]
    [InlineData("x.csv", "id,text\nUgA,", "\nUgB,after\n")]
    [InlineData("x.csv", "id,text\nUgA,\"", "\"\nUgB,after\n")]
    public async Task A_value_of_20_MB_is_refused_and_reading_goes_on(string name, string before, string after)
    {
        var bytes = new byte[before.Length + (20 << 20) + after.Length];
        bytes.AsSpan().Fill((byte)'a');
        Encoding.UTF8.GetBytes(before).CopyTo(bytes.AsSpan());
        Encoding.UTF8.GetBytes(after).CopyTo(bytes.AsSpan(bytes.Length - after.Length));

        var imported = await Imported.FromBytesAsync(name, bytes);

        Assert.Equal("after", imported["UgB"].Text);
        Assert.Contains("longer than 16 MB", Assert.Single(imported.Refused).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(imported.Comments, comment => comment.Id == "UgA");
    }

    [Fact]
    public async Task A_row_with_more_values_than_columns_is_refused()
    {
        var imported = await Imported.FromTextAsync("x.csv", "id,text,likes\nUgA,one, two,3\nUgB,fine,4,,\n");

        Assert.Equal("UgB", Assert.Single(imported.Comments).Id);
        Assert.Contains("a quote is missing", Assert.Single(imported.Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_characters_do_not_reach_a_comment()
    {
        const string Json = """[{"commentId":"UgA","text":"nul \u0000 half \ud83d pair \ud83d\ude00\r\nend"},{"commentId":"UgB","text":7},{"commentId":"UgC"},"UgD",[1]]""";

        var imported = await Imported.FromTextAsync("x.json", Json);

        Assert.Equal("nul  half \uFFFD pair \U0001F600\nend", imported["UgA"].Text);
        Assert.Equal("7", imported["UgB"].Text);
        Assert.Equal(3, imported.Refused.Count);
    }

    [Fact]
    public async Task A_comment_of_10_000_characters_is_whole()
    {
        var text = string.Concat(Enumerable.Repeat("long\u00E9 \U0001F600", 1250));

        var imported = await Imported.FromTextAsync("x.csv", $"id,text\nUgA,\"{text}\"\n");

        Assert.Equal(text, imported["UgA"].Text);
    }

    [Fact]
    public async Task Stray_NUL_bytes_do_not_stop_a_table()
    {
        var imported = await Imported.FromTextAsync("x.csv", "id,text\nUgA,a\0b and quite some more text around it, to be\nUgB,c\n".Replace(", to be", "", StringComparison.Ordinal));

        Assert.Equal(["ab and quite some more text around it", "c"], imported.Comments.Select(comment => comment.Text));
    }
}
