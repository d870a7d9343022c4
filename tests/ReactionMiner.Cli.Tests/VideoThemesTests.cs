using System.Text.Json;
using Json.Schema;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>Which themes a video's comments are read by, and what is said of themes that nobody has labelled.</summary>
public sealed class VideoThemesTests : IDisposable
{
    private const string Themes = """
        id: bread
        title: Sourdough in a day
        themes:
          - id: oven
            title: Which oven to use
            give_when: It asks or says which oven or temperature to bake the bread in.
          - id: starter
            title: Trouble with the starter
            give_when: It says that the sourdough starter does not rise, smells or has died.
        """;

    private static readonly string[] Comments =
    [
        "which oven temperature do you bake the bread at", "my sourdough starter does not rise at all", "see you next week",
        "can I bake this bread in a gas oven", "the starter smells of nail polish what now", "greetings from Lisbon",
        "do you preheat the oven with the bread inside", "I think my starter has died after the holidays", "that apron is lovely",
        "what oven did you buy for baking bread", "why does my sourdough starter smell so sour", "first again",
        "230 degrees in a fan oven burns my bread", "starter will not rise in a cold kitchen", "who plays the piano in the intro",
        "is a steam oven better for bread", "threw my smelly starter away twice already", "your dog is the real star",
        "oven temperature in Fahrenheit please for this bread", "does a dead starter rise again with rye", "subscribed yesterday",
        "baking bread in a small toaster oven works", "a grey starter that smells is it dead", "the sunset at the end wow",
    ];

    private readonly CliRun _run = new();

    public VideoThemesTests()
    {
        _run.Write("data/bread/themes.yaml", Themes);
        _run.Write("c.csv", "comment_id,video_id,text\n" + string.Concat(Comments.Select((text, i) => $"c{i},abcdefghijk,{text}\n")));
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_video_whose_themes_nobody_knows_gets_its_own_and_keeps_them()
    {
        var first = await _run.RunAsync("mine", "c.csv");
        var again = await _run.RunAsync("mine", "c.csv");

        Assert.True(first.ExitCode == ExitCode.Done, first.ToString());
        Assert.Contains("No themes were known for c.csv", first.Error, StringComparison.Ordinal);
        Assert.Contains("id: ", _run.Read("themes/abcdefghijk/themes.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("llama", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("No themes were known", again.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("## Tone", File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(_run.Folder, "reactions"), "summary.md", SearchOption.AllDirectories))), StringComparison.Ordinal);
        Assert.Equal(first.Output, again.Output);
    }

    [Fact]
    public async Task What_discover_found_is_what_mine_goes_by()
    {
        await _run.RunAsync("discover", "c.csv", "--out", "found");
        var mine = await _run.RunAsync("mine", "c.csv");

        Assert.True(mine.ExitCode == ExitCode.Done, mine.ToString());
        Assert.DoesNotContain("No themes were known", mine.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_run.Folder, "themes")));
    }

    [Fact]
    public async Task Labels_of_a_discovered_set_go_to_its_folder()
    {
        await _run.RunAsync("discover", "c.csv", "--out", "found");
        var sheet = await _run.RunAsync("label", "abcdefghijk", "--export", "sheet.csv");

        Assert.True(sheet.ExitCode == ExitCode.Done, sheet.ToString());
        var header = _run.Read("sheet.csv").Split('\n')[0];
        Assert.DoesNotContain("boycott", header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_of_a_bound_video_find_their_set_by_themselves_and_decide_every_share()
    {
        await _run.RunAsync("mine", "c.csv", "--model", "bread");
        await _run.RunAsync("label", "abcdefghijk", "--export", "sheet.csv");
        _run.Write("ann.csv", Mark(_run.Read("sheet.csv"), none: 20));
        _run.Write("ben.csv", Mark(_run.Read("sheet.csv"), none: 22));

        var ann = await _run.RunAsync("import", "--labels", "ann.csv", "--reader", "ann");
        var ben = await _run.RunAsync("import", "--labels", "ben.csv", "--reader", "ben");
        var agreement = await _run.RunAsync("agreement", "ann", "ben");
        var summary = await _run.RunAsync("summary", "abcdefghijk");

        Assert.True(ann.ExitCode == ExitCode.Done, ann.ToString());
        Assert.Contains("data/bread/labels/ann.csv", ann.Output, StringComparison.Ordinal);
        Assert.True(ben.ExitCode == ExitCode.Done, ben.ToString());
        Assert.Contains("24 comments read by both", agreement.Output, StringComparison.Ordinal);
        Assert.Contains("share and interval: from comments that people labelled", summary.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Matches("none of these themes +[0-9]+ +8[0-9] % ", summary.Output);
    }

    [Fact]
    public async Task Labels_of_a_video_without_themes_are_refused_with_the_option_that_names_their_set()
    {
        await _run.RunAsync("import", "c.csv");
        _run.Write("labels.csv", "video_id,comment_id,themes\nabcdefghijk,c1,oven\n");

        var untold = await _run.RunAsync("import", "--labels", "labels.csv");
        var told = await _run.RunAsync("import", "--labels", "labels.csv", "--set", "data/bread");

        Assert.Equal(ExitCode.Failed, untold.ExitCode);
        Assert.Contains("No themes are known for abcdefghijk", untold.Error, StringComparison.Ordinal);
        Assert.Contains("--set DIR", untold.Error, StringComparison.Ordinal);
        Assert.True(told.ExitCode == ExitCode.Done, told.ToString());
    }

    [Fact]
    public async Task Readers_whose_labels_lie_nowhere_are_told_of_the_option_that_names_the_set()
    {
        var result = await _run.RunAsync("agreement", "ann", "ben");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("--set DIR", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_says_once_why_it_compares_nothing_and_a_summary_which_labels_are_of_other_videos()
    {
        _run.Write("other.csv", _run.Read("c.csv").Replace("abcdefghijk", "lmnopqrstuv", StringComparison.Ordinal).Replace("\nc", "\nd", StringComparison.Ordinal));
        await _run.RunAsync("mine", "c.csv", "--model", "bread");
        await _run.RunAsync("mine", "other.csv", "--model", "bread");
        await _run.RunAsync("label", "abcdefghijk", "--export", "sheet.csv", "--sample", "3");
        _run.Write("ann.csv", Mark(_run.Read("sheet.csv"), none: 3));
        await _run.RunAsync("import", "--labels", "ann.csv");

        var result = await _run.RunAsync("compare", "abcdefghijk", "lmnopqrstuv");
        var summary = await _run.RunAsync("summary", "lmnopqrstuv");

        var reason = Assert.Single(result.Output.Split('\n'), line => line.StartsWith("No comparison of", StringComparison.Ordinal));
        Assert.Equal("No comparison of any theme: 24 comments are too few to estimate a share from.", reason);
        Assert.Contains("labels: 3 of the 3 in data/bread/labels are of other videos and count for nothing here", summary.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_of_a_video_without_themes_says_what_to_do()
    {
        await _run.RunAsync("import", "c.csv");
        var result = await _run.RunAsync("summary", "abcdefghijk");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("No themes are known for abcdefghijk", result.Error, StringComparison.Ordinal);
        Assert.Contains("--model", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Themes_without_labels_count_at_once_and_show_no_figure_they_do_not_have()
    {
        var result = await _run.RunAsync("mine", "c.csv", "--model", "data/bread", "--explain");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Matches("Which oven to use +[78] ", result.Output);
        Assert.Matches("Trouble with the starter +[78] ", result.Output);
        Assert.Contains("not measured yet", result.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing has been measured yet for the themes of 'bread'", result.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("`label`", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("macro-F1", result.Output, StringComparison.Ordinal);
        Assert.Contains("not measured yet", _run.Read("reactions/abcdefghijk/summary.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_that_no_comment_is_of_takes_no_place_among_the_others()
    {
        _run.Write("data/bread/themes.yaml", Themes + """

              - id: submarines
                title: Nuclear submarines of the navy
                give_when: It speaks of nuclear submarines, torpedoes or the navy's sonar.
            """);

        var result = await _run.RunAsync("mine", "c.csv", "--model", "bread");

        Assert.Contains("\nFound in no comment that is counted: Nuclear submarines of the navy.\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" 3  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("Found in no comment that is counted: Nuclear submarines", _run.Read("reactions/abcdefghijk/summary.md"), StringComparison.Ordinal);
        Assert.Contains("Found in no comment that is counted: Nuclear submarines", _run.Read("reactions/abcdefghijk/report.html"), StringComparison.Ordinal);
        Assert.Contains("submarines,", _run.Read("reactions/abcdefghijk/themes.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_of_unmeasured_themes_holds_nulls_and_agrees_with_its_schema()
    {
        await _run.RunAsync("mine", "c.csv", "--model", "bread");

        using var summary = JsonDocument.Parse(_run.Read("reactions/abcdefghijk/summary.json"));
        Assert.True(JsonSchema.FromText(_run.Read("reactions/abcdefghijk/summary.schema.json")).Evaluate(summary.RootElement).IsValid);
        var quality = summary.RootElement.GetProperty("model").GetProperty("quality");
        Assert.Equal((0, JsonValueKind.Null), (quality.GetProperty("comments").GetInt32(), quality.GetProperty("macro_f1").ValueKind));
        Assert.Equal(JsonValueKind.Null, summary.RootElement.GetProperty("themes")[0].GetProperty("share").ValueKind);
        Assert.Equal(JsonValueKind.Null, summary.RootElement.GetProperty("none").GetProperty("share").ValueKind);
    }

    /// <summary>Marks the first comments of a sheet as of no theme, the rest as of the first.</summary>
    private static string Mark(string sheet, int none) => string.Join('\n', sheet.Trim().Split('\n').Select((line, row) =>
        row == 0 ? line : line.Replace(",,,,", row <= none ? ",,,x," : ",x,,,", StringComparison.Ordinal)));

    [Fact]
    public async Task A_named_theme_set_stays_with_the_video()
    {
        var named = await _run.RunAsync("mine", "c.csv", "--model", "bread");

        var again = await _run.RunAsync("mine", "c.csv");
        var summary = await _run.RunAsync("summary", "abcdefghijk");

        Assert.Equal(named.Output, again.Output);
        Assert.Equal(named.Output, summary.Output);
    }

    [Fact]
    public async Task A_theme_set_that_is_gone_is_said_to_be_gone()
    {
        await _run.RunAsync("mine", "c.csv", "--model", "bread");
        Directory.Delete(Path.Combine(_run.Folder, "data"), recursive: true);

        var result = await _run.RunAsync("mine", "c.csv");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("is bound to", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Videos_with_different_themes_are_not_counted_together_without_saying_by_which()
    {
        _run.Write("other.csv", "comment_id,video_id,text\nx,lmnopqrstuv,hello there\n");
        await _run.RunAsync("mine", "c.csv", "--model", "bread");
        await _run.RunAsync("mine", "other.csv", "--model", "llama4-open-source");

        var together = await _run.RunAsync("summary", "abcdefghijk", "lmnopqrstuv");
        var named = await _run.RunAsync("summary", "abcdefghijk", "lmnopqrstuv", "--model", "bread");

        Assert.Equal(ExitCode.Failed, together.ExitCode);
        Assert.Contains("no themes in common: abcdefghijk has those of '", together.Error, StringComparison.Ordinal);
        Assert.Contains("lmnopqrstuv has those of 'llama4-open-source'", together.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, named.ExitCode);
    }

    [Theory]
    [InlineData("    give_when: It says that the sourdough starter does not rise, smells or has died.", "    give_when: ''", "themes.yaml:9")]
    [InlineData("  - id: starter", "  - id: oven", "themes.yaml:7")]
    [InlineData("themes:", "thms:", "themes.yaml:3")]
    public async Task A_theme_set_that_cannot_be_used_says_where(string sound, string broken, string place)
    {
        _run.Write("data/bread/themes.yaml", Themes.Replace(sound, broken, StringComparison.Ordinal));

        var result = await _run.RunAsync("mine", "c.csv", "--model", "bread");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains(place, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_set_folder_that_is_missing_is_a_usage_error()
    {
        var result = await _run.RunAsync("mine", "c.csv", "--model", "data/butter");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("data/butter", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_labels_train_a_model_that_is_measured()
    {
        _run.Write("data/bread/comments.csv", "comment_id,text,themes\n" + string.Concat(Enumerable.Range(0, 20).Select(i =>
            i % 2 == 0 ? $"l{i},what oven is that {i},oven\n" : $"l{i},hello from town {i},\n")));

        var train = await _run.RunAsync("train", "data/bread", "--out", "models/loaf");
        var mine = await _run.RunAsync("mine", "c.csv", "--model", "loaf");

        Assert.True(train.ExitCode == ExitCode.Done, train.ToString());
        Assert.True(mine.ExitCode == ExitCode.Done, mine.ToString());
        Assert.Contains("on 20 held-out comments", mine.Output, StringComparison.Ordinal);
    }
}
