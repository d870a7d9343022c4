using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Json.Schema;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Reports;

public sealed class ReportFilesTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("summary.md")]
    [InlineData("summary.json")]
    [InlineData("themes.csv")]
    [InlineData("comments.csv")]
    [InlineData("manifest.json")]
    public void A_hostile_section_gives_the_files_that_were_verified(string name)
    {
        Publish(Hostile.Options);
        Verified.Check(name, File.ReadAllBytes(_scratch["out/" + name]));
    }

    [Fact]
    public void The_summary_keeps_to_its_published_schema()
    {
        Publish(Hostile.Options);

        var schema = JsonSchema.FromText(File.ReadAllText(_scratch["out/summary.schema.json"]));
        var summary = JsonNode.Parse(File.ReadAllText(_scratch["out/summary.json"]))!.AsObject();
        Assert.True(IsValid(schema, summary));
        Assert.Equal("summary.schema.json", (string?)summary["$schema"]);

        summary["coverage"]!.AsObject().Remove("counted");
        Assert.False(IsValid(schema, summary));
    }

    [Fact]
    public void Every_comment_is_read_back_from_the_csv_cell_for_cell()
    {
        Publish(Hostile.Options with { Authors = AuthorNaming.Kept });

        var rows = ReadCsv("comments.csv");
        Assert.Equal(Hostile.Comments.Count, rows.Count);
        foreach (var (row, classified) in rows.Zip(Hostile.Comments))
        {
            Assert.Equal(InCell(classified.Comment.Text), row["text"]);
            Assert.Equal(InCell(classified.Comment.Id), row["comment_id"]);
            Assert.Equal(InCell(classified.Comment.AuthorName ?? ""), row["author"]);
            Assert.Equal(InCell(classified.Comment.ParentId ?? ""), row["parent_id"]);
            Assert.Equal(classified.Reaction.IsSpam ? "true" : "false", row["is_spam"]);
            Assert.Equal(
                classified.Reaction.ThemeProbabilities[Section.Design],
                float.Parse(row["p_design"], CultureInfo.InvariantCulture), tolerance: 0.0001f);
        }
        Assert.Equal(["r2"], rows.Where(row => row["is_duplicate"] == "true").Select(row => row["comment_id"]));
    }

    [Fact]
    public void No_cell_begins_as_a_formula()
    {
        Publish(Hostile.Options with { Authors = AuthorNaming.Kept });

        Assert.DoesNotContain(
            ReadCsv("comments.csv").Concat(ReadCsv("themes.csv")).SelectMany(row => row.Values),
            cell => cell.Length > 0 && "=+-@\t\r＝＋－＠".Contains(cell[0], StringComparison.Ordinal));
    }

    [Fact]
    public void The_columns_are_those_of_the_contract()
    {
        Publish(Hostile.Options);

        Assert.Equal(
            "theme_id,title,comments,estimated_comments,share,share_low,share_high,positive,neutral,negative,likes,authors,precision,recall",
            File.ReadLines(_scratch["out/themes.csv"]).First());
        Assert.Equal(
            "video_id,comment_id,thread_id,parent_id,author,published_at,published_precision,updated_at,like_count,reply_count,is_reply,text,"
            + "language,is_spam,is_duplicate,sentiment,sentiment_probability,themes,p_cost,p_design,p_closure,duplicate_of",
            File.ReadLines(_scratch["out/comments.csv"]).First());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Csv_begins_with_a_byte_order_mark_only_when_asked(bool hasByteOrderMark)
    {
        Publish(Hostile.Options with { HasByteOrderMark = hasByteOrderMark });

        foreach (var name in (string[])["themes.csv", "comments.csv"])
        {
            Assert.Equal(hasByteOrderMark, File.ReadAllBytes(_scratch["out/" + name]).AsSpan().StartsWith(Encoding.UTF8.Preamble));
        }
    }

    [Fact]
    public void The_same_author_has_one_pseudonym_per_key_and_no_name_gets_out()
    {
        var comment = Section.Says("1", "hello").Comment;
        var naming = AuthorNaming.Pseudonyms("0123456789abcdef"u8);

        Assert.Matches("^author-[0-9a-f]{16}$", naming.NameOf(comment));
        Assert.Equal(naming.NameOf(comment), naming.NameOf(comment with { Id = "2", AuthorName = "@renamed" }));
        Assert.NotEqual(naming.NameOf(comment), naming.NameOf(comment with { AuthorId = "UCother" }));
        Assert.NotEqual(naming.NameOf(comment), AuthorNaming.Pseudonyms("another key of 20 b."u8).NameOf(comment));
        Assert.Equal("", naming.NameOf(comment with { AuthorId = null, AuthorName = null }));
        Assert.Throws<ArgumentOutOfRangeException>(() => AuthorNaming.Pseudonyms("short"u8));
    }

    [Fact]
    public void The_same_result_gives_the_same_bytes_and_times_stand_in_the_manifest_alone()
    {
        Publish(Hostile.Options);
        ReportFolder.Publish(
            _scratch["again"], Hostile.Reactions, Hostile.Marked, Hostile.Manifest with { FinishedAt = Section.Opening.AddHours(1) }, Hostile.Options);

        foreach (var file in Directory.GetFiles(_scratch["out"]))
        {
            var again = File.ReadAllBytes(Path.Combine(_scratch["again"], Path.GetFileName(file)));
            Assert.Equal(Path.GetFileName(file) != "manifest.json", File.ReadAllBytes(file).AsSpan().SequenceEqual(again));
        }
    }

    /// <summary>What a text looks like in a cell: an apostrophe before a formula, what is no text replaced.</summary>
    private static string InCell(string text)
    {
        var readable = text.Replace('\0', '\uFFFD').Replace('\uD83D' + " ", "\uFFFD ", StringComparison.Ordinal);
        return readable.Length > 0 && "=+-@\t\r＝＋－＠".Contains(readable[0], StringComparison.Ordinal) ? "'" + readable : readable;
    }

    private static bool IsValid(JsonSchema schema, JsonNode document) =>
        schema.Evaluate(JsonSerializer.SerializeToElement(document)).IsValid;

    private void Publish(ReportOptions options) => ReportFolder.Publish(
        _scratch["out"], Hostile.Reactions, Hostile.Marked, Hostile.Manifest, options);

    private List<Dictionary<string, string>> ReadCsv(string name)
    {
        using var stream = File.OpenRead(_scratch["out/" + name]);
        using var csv = CsvReader.Create(stream, CsvReaderOptions.Default, leaveOpen: true);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToDictionary(header => header, csv.GetString, StringComparer.Ordinal));
        }
        return rows;
    }
}
