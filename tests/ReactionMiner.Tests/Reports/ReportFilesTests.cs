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
    [InlineData("comments.jsonl")]
    [InlineData("codebook.csv")]
    [InlineData("datadict.md")]
    [InlineData("manifest.json")]
    public void A_hostile_section_gives_the_files_that_were_verified(string name)
    {
        Publish(Hostile.Options with { HasJsonLines = name.EndsWith(".jsonl", StringComparison.Ordinal) });
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
            Assert.Equal(classified.Comment.Id, row["comment_id"]);
            Assert.Equal(InCell(classified.Comment.AuthorName ?? ""), row["author"]);
            Assert.Equal(classified.Comment.ParentId ?? "", row["parent_id"]);
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
        AssertNoFormula();
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://attack.example\")")]
    [InlineData("＝1+1")]
    [InlineData("\t=1+1")]
    public void No_attack_gets_a_formula_into_a_cell(string attack)
    {
        ReportFolder.Publish(
            _scratch["out"], Attacks.Under(attack), Attacks.Comments, Hostile.Manifest, Hostile.Options with { Authors = AuthorNaming.Kept });
        AssertNoFormula();
    }

    [Theory]
    [InlineData("-abcDEF_9.8", "-abcDEF_9.8")]
    [InlineData("00123", "00123")]
    [InlineData("1e5", "1e5")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    public void An_id_that_can_call_nothing_is_written_as_it_is(string id, string cell)
    {
        using var stream = new MemoryStream();
        using (var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark: false))
        {
            csv.WriteCell(CellType.Id, id);
            csv.EndRecord();
        }
        Assert.Equal(cell, Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n').Trim('"'));
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("''@x", "'''@x")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("'", "'")]
    public void Taking_one_apostrophe_off_before_a_formula_gives_the_text_back(string text, string cell)
    {
        using var stream = new MemoryStream();
        using (var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark: false))
        {
            csv.WriteText(text);
            csv.EndRecord();
        }
        Assert.Equal(cell, Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n'));
        Assert.Equal(text, SpreadsheetCsv.ReadText(cell));
    }

    [Fact]
    public void What_drives_a_terminal_is_no_part_of_a_cell_and_line_ends_are()
    {
        using var stream = new MemoryStream();
        using (var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark: false))
        {
            csv.WriteText("one\u001b[2J\u009b3Jtwo\nthree\tfour\0");
            csv.EndRecord();
        }
        Assert.Equal("\"one\uFFFD[2J\uFFFD3Jtwo\nthree\tfour\uFFFD\"\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_negative_number_is_no_formula()
    {
        using var stream = new MemoryStream();
        using (var csv = SpreadsheetCsv.Create(stream, hasByteOrderMark: false))
        {
            csv.WriteCell(CellType.Number, -0.25);
            csv.EndRecord();
        }
        Assert.Equal("-0.25\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Json_lines_hold_the_texts_as_stored_and_lists_as_arrays()
    {
        Publish(Hostile.Options with { HasJsonLines = true, Authors = AuthorNaming.Kept });

        var lines = File.ReadAllLines(_scratch["out/comments.jsonl"]).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(Hostile.Comments.Count, lines.Count);
        foreach (var (line, classified) in lines.Zip(Hostile.Comments))
        {
            Assert.Equal(classified.Comment.Text.Replace('\uD83D' + " ", "\uFFFD ", StringComparison.Ordinal), (string?)line["text"]);
            Assert.Equal(classified.Comment.Id, (string?)line["comment_id"]);
            Assert.Equal(classified.Comment.LikeCount, (long?)line["like_count"]);
            Assert.Equal(classified.Reaction.Themes.Count, line["themes"]!.AsArray().Count);
        }
    }

    [Theory]
    [InlineData("comments.csv")]
    [InlineData("themes.csv")]
    [InlineData("codebook.csv")]
    public void The_data_dictionary_has_a_line_for_each_column(string name)
    {
        Publish(Hostile.Options);

        var part = File.ReadAllText(_scratch["out/datadict.md"]).Split("## " + name, 2)[1].Split("\n## ")[0];
        var described = part.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        Assert.Equal(File.ReadLines(_scratch["out/" + name]).First().Split(','), described);
    }

    [Fact]
    public void The_key_of_the_pseudonyms_is_in_no_file()
    {
        var key = "a key of 16 bytes or more"u8.ToArray();
        Publish(Hostile.Options with { Authors = AuthorNaming.Pseudonyms(key), HasJsonLines = true });

        foreach (var file in Directory.GetFiles(_scratch["out"]).Select(File.ReadAllBytes))
        {
            Assert.Equal(-1, file.AsSpan().IndexOf(key));
            Assert.Equal(-1, file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Convert.ToHexStringLower(key))));
        }
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
            + "language,is_spam,is_duplicate,sentiment,sentiment_probability,themes,p_cost,p_design,p_closure,duplicate_of,is_classified",
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

    private void AssertNoFormula() => Assert.DoesNotContain(
        ReadCsv("comments.csv").Concat(ReadCsv("themes.csv")).Concat(ReadCsv("codebook.csv"))
            .SelectMany(row => row).Where(cell => !cell.Key.EndsWith("_id", StringComparison.Ordinal)).Select(cell => cell.Value),
        cell => cell.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(cell[0], StringComparison.Ordinal));

    /// <summary>What a text looks like in a cell: an apostrophe before a formula, what is no text replaced.</summary>
    private static string InCell(string text)
    {
        var readable = string.Concat(text.Select(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r') ? '\uFFFD' : letter)).Replace('\uD83D' + " ", "\uFFFD ", StringComparison.Ordinal);
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
