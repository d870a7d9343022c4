using System.Security.Cryptography;
using System.Text;

namespace ReactionMiner.Tests.Importing;

/// <summary>Folders, archives and standard input.</summary>
public sealed class FilesTests
{
    private const string Csv = "id,text\nUgA,one\n";
    private const string Lines = """{"cid":"UgB","text":"two","time":"1 day ago","author":"x"}""";

    [Fact]
    public async Task A_folder_is_read_file_by_file_and_names_those_it_skips()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b/lines.json", Lines);
        folder.Write("a.csv", Csv);
        folder.Write("about.txt", "made by a tool");

        var imported = await Imported.FromAsync(folder.Path);

        Assert.Equal(["UgA", "UgB"], imported.Comments.Select(comment => comment.Id));
        Assert.Equal(["generic", null, "youtube-comment-downloader"], imported.Files.Select(file => file.Format?.Name));
        Assert.Contains("made by a tool", imported.Files[1].SkippedBecause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_member_of_an_archive_is_read_or_named_as_skipped()
    {
        var zip = Packed.Zip(
            ("out/videoinfo_dQw4w9WgXcQ_2024_05_01-10_00_00_basicinfo.csv", "published,2024\nviews,3\n"),
            ("out/videos.csv", "id,channelId,title,thumbUrl,description,publishDate,viewCount,comments,likes,dislikes,responseCode\nv,c,t,u,d,p,1,2,3,4,200\n"),
            ("out/comments-dQw4w9WgXcQ.csv", Csv));

        var imported = await Imported.FromBytesAsync("all.zip", zip);

        Assert.Equal("dQw4w9WgXcQ", Assert.Single(imported.Comments).VideoId.Value);
        Assert.Equal([true, false, false], imported.Files.Select(file => file.SkippedBecause is null));
        Assert.Contains("list of videos", imported.Files[2].SkippedBecause, StringComparison.Ordinal);
        Assert.EndsWith("all.zip/out/videos.csv", imported.Files[2].Name, StringComparison.Ordinal);
        Assert.All(imported.Files, file => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(zip)), file.Sha256));
    }

    [Fact]
    public async Task A_damaged_archive_in_a_folder_does_not_keep_the_others_from_being_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.zip", "PK\u0003\u0004 and no more");
        folder.Write("b.csv", Csv);

        var imported = await Imported.FromAsync(folder.Path);

        Assert.Single(imported.Comments);
        Assert.Contains("damaged", imported.Files[0].SkippedBecause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_file_is_known_by_its_name_without_endings()
    {
        var packed = Packed.GZip(Csv);

        var imported = await Imported.FromBytesAsync("my list.csv.gz", packed);

        Assert.Equal("file:my list", Assert.Single(imported.Comments).VideoId.Value);
        Assert.Equal(packed.Length, imported.File.Size);
    }

    [Fact]
    public async Task Standard_input_may_be_packed_too()
    {
        var imported = await Imported.FromAsync("-", standardInput: new MemoryStream(Packed.GZip(Lines)));

        Assert.Equal(("-", "youtube-comment-downloader"), (imported.File.Name, imported.File.Format?.Name));
        Assert.Equal("file:standard-input", Assert.Single(imported.Comments).VideoId.Value);
    }

    [Fact]
    public async Task A_file_is_accounted_for_with_hash_size_and_rows()
    {
        var imported = await Imported.FromTextAsync("x.csv", Csv + "UgB,\n\n");

        Assert.Equal((2L, 1L, (long)(Csv.Length + 6)), (imported.File.RowsRead, imported.File.RowsRefused, imported.File.Size));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Csv + "UgB,\n\n"))), imported.File.Sha256);
        Assert.EndsWith("x.csv:3", Assert.Single(imported.Refused).Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_hold_500_rows_at_most()
    {
        var rows = string.Concat(Enumerable.Range(0, 1200).Select(i => $"Ug{i}x,text\n"));

        var imported = await Imported.FromTextAsync("x.csv", "id,text\n" + rows);

        Assert.Equal([500, 500, 200], imported.Pages.Select(page => page.RowsRead));
    }
}
