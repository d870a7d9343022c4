using System.Text.Json;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>What <c>--export</c> may write, and what it may not.</summary>
public sealed class SheetFileTests : IDisposable
{
    private readonly CliRun _run = new();

    public SheetFileTests()
    {
        BridgeSet.Write(_run);
        BridgeSet.WriteComments(_run, 8);
    }

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("bridge.csv", "bridge.csv")]
    [InlineData("filled.csv", "filled.csv")]
    [InlineData("sheet.csv", "sheet-themes.csv")]
    [InlineData("data/bridge/labels/ann.csv", "data/bridge/labels/ann.csv")]
    public async Task A_file_that_is_there_is_never_written_over(string asked, string kept)
    {
        BridgeSet.Label(_run, "ann", ["cost"]);
        BridgeSet.Label(_run, "ben", ["design"]);
        _run.Write("filled.csv", "hours of work");
        _run.Write("sheet-themes.csv", "somebody's notes");
        var before = _run.Read(kept);

        var label = await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--export", asked);
        var agreement = await _run.RunAsync("agreement", "ann", "ben", "--export", asked);

        Assert.Equal(before, _run.Read(kept));
        Assert.All([label, agreement], result =>
        {
            Assert.True(result.ExitCode == ExitCode.Usage, result.ToString());
            Assert.Contains($"there is a file '{kept}' already, and it is not written over; name another file", result.Error, StringComparison.Ordinal);
            Assert.Empty(result.Output);
        });
    }

    [Fact]
    public async Task What_a_sheet_holds_cannot_drive_the_terminal_or_forge_a_line()
    {
        const string Hostile = "\u001b[2J\u202eevil\nerror: forged";
        _run.Write("marks.csv", $"video_id,comment_id,cost\n{BridgeSet.Video},c1,\"{Hostile}\"\n");
        _run.Write("ids.csv", $"video_id,comment_id,cost\n{BridgeSet.Video},\"{Hostile}\",x\n");
        _run.Write("videos.csv", $"video_id,comment_id,cost\n\"file:{Hostile}\",c1,x\n");
        _run.Write("long.csv", $"video_id,comment_id,cost\n{BridgeSet.Video},c1,{new string('y', 1_000_000)}\n");
        await _run.RunAsync("import", "bridge.csv");

        foreach (var file in (string[])["marks.csv", "ids.csv", "videos.csv", "long.csv"])
        {
            var result = await _run.RunAsync("import", "--labels", file, "--reader", "ann", "--set", BridgeSet.Folder);

            Assert.NotEqual(ExitCode.Done, result.ExitCode);
            Assert.DoesNotContain(result.Error, character => character is '\u001b' or '\u202e');
            Assert.DoesNotContain("\nerror: forged", result.Error, StringComparison.Ordinal);
            Assert.True(result.Error.Length < 3000, file);
        }
    }

    [Theory]
    [InlineData("data", "'data' is a folder; name a file in it, such as --export data/sheet.csv.")]
    [InlineData("/", "'/' is a folder")]
    [InlineData("gone/sheet.csv", "there is no folder 'gone' for 'gone/sheet.csv'; make it first")]
    [InlineData("gone/", "there is no folder 'gone' for 'gone/'")]
    public async Task A_name_that_no_file_can_have_is_a_mistake_on_the_command_line(string asked, string said)
    {
        BridgeSet.Label(_run, "ann", ["cost"]);
        BridgeSet.Label(_run, "ben", ["design"]);

        var label = await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--export", asked);
        var agreement = await _run.RunAsync("agreement", "ann", "ben", "--export", asked);

        Assert.All([label, agreement], result =>
        {
            Assert.True(result.ExitCode == ExitCode.Usage, result.ToString());
            Assert.Contains(said, result.Error, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task As_json_a_sheet_and_a_correction_are_one_document_each()
    {
        var sheet = await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--export", "sheet.csv", "--sample", "5", "--json");
        var wrong = await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--wrong", "c2", "--as", "design", "--json");

        using var written = JsonDocument.Parse(sheet.Output);
        Assert.Equal("sheet.csv", written.RootElement.GetProperty("file").GetString());
        Assert.Equal("sheet-themes.csv", written.RootElement.GetProperty("themes_file").GetString());
        Assert.Equal(5, written.RootElement.GetProperty("comments").GetInt32());
        Assert.Equal("import --labels sheet.csv --set data/bridge", written.RootElement.GetProperty("read_back").GetString());
        using var corrected = JsonDocument.Parse(wrong.Output);
        Assert.Equal("c2", corrected.RootElement.GetProperty("comment_id").GetString());
        Assert.True(corrected.RootElement.GetProperty("corrected").GetBoolean());
        Assert.Equal(["design"], corrected.RootElement.GetProperty("themes").EnumerateArray().Select(theme => theme.GetString()));
        Assert.Equal("data/bridge/labels/me.csv", corrected.RootElement.GetProperty("file").GetString());
    }

    [Fact]
    public async Task What_reads_a_sheet_back_can_be_pasted_whatever_the_names_are()
    {
        const string Set = "data/old town's bridge";
        _run.Write(Set + "/themes.yaml", _run.Read($"{BridgeSet.Folder}/themes.yaml"));
        foreach (var (reader, theme) in new[] { ("ann", "cost"), ("ben", "design") })
        {
            BridgeSet.Label(_run, reader, [theme]);
            _run.Write($"{Set}/labels/{reader}.csv", _run.Read(BridgeSet.LabelsOf(reader)));
        }

        var sheet = await _run.RunAsync("label", "bridge.csv", "--set", Set, "--export", "my sheet.csv");
        var settle = await _run.RunAsync("agreement", "ann", "ben", "--set", Set, "--export", "to settle.csv");

        Assert.EndsWith("then: import --labels 'my sheet.csv' --set 'data/old town'\\''s bridge'\n", sheet.Error, StringComparison.Ordinal);
        Assert.EndsWith("then: import --labels 'to settle.csv' --reader settled --set 'data/old town'\\''s bridge'\n", settle.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../x")]
    public async Task A_readers_name_that_no_file_can_have_is_a_mistake_on_the_command_line(string name)
    {
        var label = await _run.RunAsync("label", "bridge.csv", "--set", BridgeSet.Folder, "--reader", name);
        _run.Write("labels.csv", "video_id,comment_id,themes\naBridge0001,c1,cost\n");
        var import = await _run.RunAsync("import", "--labels", "labels.csv", "--set", BridgeSet.Folder, "--reader", name);

        Assert.All([label, import], result =>
        {
            Assert.True(result.ExitCode == ExitCode.Usage, result.ToString());
            Assert.Contains($"'{name}' cannot be a reader's name", result.Error, StringComparison.Ordinal);
        });
    }
}
