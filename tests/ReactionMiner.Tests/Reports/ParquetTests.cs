using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Parquet.Schema;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Reports;

public sealed class ParquetTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Every_table_is_read_back_cell_for_cell()
    {
        Publish();

        await AssertSameAsync(CommentsTable.Of(Section.Themes, AuthorNaming.Kept), Hostile.Marked);
        await AssertSameAsync(ThemesTable.Table, [.. ThemeRow.Of(Hostile.Reactions)]);
        await AssertSameAsync(CodebookTable.Table, [.. CodebookRow.Of(Section.Model)]);
    }

    [Fact]
    public async Task A_comment_in_a_language_that_is_not_read_has_nulls_and_an_empty_list()
    {
        var table = CommentsTable.Of(Section.Themes, AuthorNaming.Kept);
        Write(table, [Section.Says("1", "橋", Section.Cost).Unread("ja"), Section.Says("2", "the toll", Section.Cost, Section.Design)]);

        var read = await ReadAsync(table.Name);

        Assert.Equal([null, 0.8], read["p_cost"].Select(cell => cell is double value ? Math.Round(value, 4) : cell));
        Assert.Equal([null, "neutral"], read["sentiment"]);
        Assert.Equal([[], ["cost", "design"]], read["themes"].Cast<List<string>>());
    }

    [Theory]
    [InlineData("is_reply", typeof(bool))]
    [InlineData("like_count", typeof(long))]
    [InlineData("p_cost", typeof(double))]
    [InlineData("comment_id", typeof(ReadOnlyMemory<char>))]
    public async Task A_column_has_its_type(string column, Type type)
    {
        Publish();
        Assert.Equal(type, Assert.IsType<DataField>(Field(await ReadAsync("comments"), column)).ClrType);
    }

    [Fact]
    public async Task A_time_is_in_utc_and_known_to_the_microsecond()
    {
        Publish();

        var time = Assert.IsType<DateTimeDataField>(Field(await ReadAsync("comments"), "published_at"));

        Assert.True(time.IsAdjustedToUTC);
        Assert.Equal(DateTimeTimeUnit.Micros, time.Unit);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(TableParquet.RowsPerGroup)]
    [InlineData((2 * TableParquet.RowsPerGroup) + 1)]
    public async Task Rows_go_out_in_groups_and_none_is_lost(int rows)
    {
        Write(Numbers(_ => "a"), [.. Enumerable.Range(0, rows)]);

        var read = await ReadAsync("numbers");

        Assert.All(read.RowsOfGroups, group => Assert.InRange(group, 1, TableParquet.RowsPerGroup));
        Assert.Equal(rows, read.RowsOfGroups.Sum());
        Assert.Equal(Enumerable.Range(0, rows).Select(row => (object?)(long)row), rows == 0 ? [] : read["number"]);
    }

    [Fact]
    public async Task Long_texts_make_smaller_groups()
    {
        var text = new string('q', 1 << 20);
        Write(Numbers(_ => text), [.. Enumerable.Range(0, 40)]);

        var read = await ReadAsync("numbers");

        Assert.InRange(read.RowsOfGroups.Max(), 1, 20);
        Assert.All(read["text"], cell => Assert.Equal(text, cell));
    }

    /// <remarks>The library orders texts by UTF-16 and readers by UTF-8: by such bounds, a reader would skip the row group that holds an emoji.</remarks>
    [Fact]
    public async Task No_row_group_gives_bounds_for_its_texts()
    {
        Publish();
        Assert.Empty((await ReadAsync("comments")).WithStatistics.Intersect(["text", "comment_id", "author", "language", "themes"]));
    }

    [Fact]
    public void The_manifest_names_each_file_with_its_hash()
    {
        Publish();

        var files = JsonNode.Parse(File.ReadAllText(_scratch["out/manifest.json"]))!["files"]!.AsArray();
        foreach (var name in (string[])["comments.parquet", "themes.parquet", "codebook.parquet"])
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_scratch["out/" + name])));
            Assert.Equal(hash, (string?)files.Single(file => (string?)file!["name"] == name)!["sha256"]);
        }
    }

    [Fact]
    public void The_same_result_gives_the_same_bytes()
    {
        Publish();
        var first = File.ReadAllBytes(_scratch["out/comments.parquet"]);

        Publish();

        Assert.Equal(first, File.ReadAllBytes(_scratch["out/comments.parquet"]));
    }

    private static ExportTable<int> Numbers(Func<int, string> text) => new("numbers", "number",
    [
        new("number", CellType.Count, "", "", row => (long)row),
        new("text", CellType.Text, "", "", row => text(row)),
    ]);

    private async Task AssertSameAsync<TRow>(ExportTable<TRow> table, IReadOnlyList<TRow> rows)
    {
        var read = await ReadAsync(table.Name);
        Assert.Equal(table.Columns.Select(column => column.Name), read.Schema.Fields.Select(field => field.Name));
        foreach (var column in table.Columns)
        {
            Assert.Equal(rows.Select(row => Stored(column.Type, column.Read(row))), read[column.Name]);
        }
    }

    /// <summary>What a cell is in the file: what is no text replaced, a time cut to microseconds.</summary>
    private static object? Stored(CellType type, object? value) => (type, value) switch
    {
        (CellType.List, string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries).ToList(),
        (_, string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)),
        (_, DateTimeOffset time) => time.UtcDateTime.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond)),
        _ => value,
    };

    private static Field Field(ReadParquet read, string column) => read.Schema.Fields.Single(field => field.Name == column);

    private Task<ReadParquet> ReadAsync(string table) => ReadParquet.OfAsync(_scratch[$"out/{table}.parquet"]);

    private void Write<TRow>(ExportTable<TRow> table, IReadOnlyList<TRow> rows)
    {
        Directory.CreateDirectory(_scratch["out"]);
        using var stream = File.Create(_scratch[string.Create(CultureInfo.InvariantCulture, $"out/{table.Name}.parquet")]);
        TableParquet.Write(stream, table, rows);
    }

    private void Publish() => ReportFolder.Publish(
        _scratch["out"], Hostile.Reactions, Hostile.Marked, Hostile.Manifest, Hostile.Options with { HasParquet = true, Authors = AuthorNaming.Kept });
}
