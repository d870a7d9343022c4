using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>One source has one set of found themes and one name, whichever command comes first.</summary>
public sealed class ThemesOfASourceTests : IDisposable
{
    private readonly CliRun _run = new();

    public ThemesOfASourceTests() => _run.Write("phones.csv", DiscoverCommandTests.Section(4));

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("mine", "discover")]
    [InlineData("discover", "mine")]
    public async Task Both_commands_that_find_themes_in_a_file_work_on_one_folder(string first, string second)
    {
        await _run.RunAsync(first, "phones.csv");
        Edit("themes/phones.csv/themes.yaml");

        var result = await _run.RunAsync(second, "phones.csv");
        var summary = await _run.RunAsync("summary", "phones.csv");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Equal(["phones.csv"], Sets());
        Assert.Contains("My own words", result.Output, StringComparison.Ordinal);
        Assert.Contains("My own words", summary.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("discover")]
    public async Task A_set_that_lies_under_another_name_is_gone_on_with(string command)
    {
        await _run.RunAsync("mine", "phones.csv");
        Directory.Move(Path.Combine(_run.Folder, "themes", "phones.csv"), Path.Combine(_run.Folder, "themes", "phones"));
        Edit("themes/phones/themes.yaml");

        var result = await _run.RunAsync(command, "phones.csv", "--store", "another.db");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Equal(["phones"], Sets());
        Assert.Contains("My own words", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_do_not_change_without_a_word_where_the_groups_of_a_found_set_are_lost()
    {
        await _run.RunAsync("mine", "phones.csv");
        File.Delete(Path.Combine(_run.Folder, "themes", "phones.csv", "groups.json"));

        var summary = await _run.RunAsync("summary", "phones.csv");
        var themes = await _run.RunAsync("themes", "themes/phones.csv");

        Assert.All([summary, themes], result => Assert.Contains("groups.json, by which those are known, is gone", result.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Themes_tells_of_damaged_groups()
    {
        await _run.RunAsync("mine", "phones.csv");
        _run.Write("themes/phones.csv/groups.json", _run.Read("themes/phones.csv/groups.json").Replace("\"comments\": 24", "\"comments\": []", StringComparison.Ordinal));

        var themes = await _run.RunAsync("themes", "themes/phones.csv");

        Assert.Equal(ExitCode.Failed, themes.ExitCode);
        Assert.Matches(@"groups\.json:\d+: damaged: comments is not what `discover` writes", themes.Error);
        Assert.DoesNotContain("System.", themes.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_video_is_bound_to_is_gone_on_with()
    {
        await _run.RunAsync("discover", "phones.csv", "--out", "themes/mine");

        await _run.RunAsync("discover", "phones.csv");

        Assert.Equal(["mine"], Sets());
    }

    [Fact]
    public async Task A_second_set_of_the_same_comments_is_said_to_be_unused()
    {
        await _run.RunAsync("discover", "phones.csv", "--out", "themes/phones");

        var second = await _run.RunAsync("discover", "phones.csv", "--out", "themes/phones.csv");
        var mine = await _run.RunAsync("mine", "phones.csv");
        var again = await _run.RunAsync("discover", "phones.csv");

        Assert.Contains("Not used yet: the comments go by other themes (themes/phones). `mine` with --model themes/phones.csv", second.Error, StringComparison.Ordinal);
        Assert.Contains("goes by the themes in 'themes/phones'. Those in 'themes/phones.csv' are of the same comments and are not used", mine.Error, StringComparison.Ordinal);
        Assert.Contains("'themes/phones.csv' are of the same comments and are not used", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_several_videos_goes_by_its_own_name_everywhere()
    {
        _run.Write("talk.csv", OfVideos("-aaaaaaaaa1", "bbbbbbbbbb2"));

        var mine = await _run.RunAsync("mine", "talk.csv");

        Assert.StartsWith("Viewer Reactions for talk.csv (2 videos)\n", mine.Output, StringComparison.Ordinal);
        Assert.Contains("No themes were known for talk.csv", mine.Error, StringComparison.Ordinal);
        Assert.Equal(["talk.csv"], Sets());
        Assert.Equal(["talk.csv"], Names("reactions"));
    }

    [Fact]
    public async Task A_file_that_gained_a_video_keeps_its_themes()
    {
        _run.Write("talk.csv", OfVideos("-aaaaaaaaa1", "bbbbbbbbbb2"));
        await _run.RunAsync("mine", "talk.csv");
        _run.Write("talk.csv", OfVideos("-aaaaaaaaa1", "bbbbbbbbbb2") + "z,cccccccccc3,The battery is empty by noon\n");

        var mine = await _run.RunAsync("mine", "talk.csv");
        var discover = await _run.RunAsync("discover", "talk.csv");

        Assert.True(mine.ExitCode == ExitCode.Done, mine.ToString());
        Assert.StartsWith("Viewer Reactions for talk.csv (3 videos)\n", mine.Output, StringComparison.Ordinal);
        Assert.Contains("talk.csv has videos that its themes were not found in", mine.Error, StringComparison.Ordinal);
        Assert.True(discover.ExitCode == ExitCode.Done, discover.ToString());
        Assert.Equal(["talk.csv"], Sets());
    }

    [Fact]
    public async Task Files_of_one_name_that_hold_other_videos_have_folders_of_their_own()
    {
        _run.Write("monday/talk.csv", OfVideos("aPhoneVid01", "bPhoneVid01"));
        _run.Write("tuesday/talk.csv", OfVideos("cPhoneVid01", "dPhoneVid01").Trim().Replace("\n", "\nother-", StringComparison.Ordinal));
        await _run.RunAsync("mine", "monday/talk.csv");

        var mine = await _run.RunAsync("mine", "tuesday/talk.csv");
        var again = await _run.RunAsync("discover", "tuesday/talk.csv");

        Assert.True(mine.ExitCode == ExitCode.Done, mine.ToString());
        Assert.True(again.ExitCode == ExitCode.Done, again.ToString());
        Assert.Equal(["talk.csv", "talk.csv-2"], Sets());
        Assert.Equal(["talk.csv", "talk.csv-2"], Names("reactions"));
    }

    [Fact]
    public async Task Files_of_one_name_that_name_no_video_are_not_counted_together()
    {
        _run.Write("monday/talk.csv", "comment_id,text\nm1,Fine talk\nm2,More of this\n");
        _run.Write("tuesday/talk.csv", "comment_id,text\nt1,Another talk\n");
        _run.Write("moved/talk.csv", "comment_id,text\nm2,More of this\nm3,And of that\n");
        await _run.RunAsync("import", "monday/talk.csv");

        var other = await _run.RunAsync("import", "tuesday/talk.csv");
        var named = await _run.RunAsync("import", "tuesday/talk.csv", "--video", "file:tuesday");
        var moved = await _run.RunAsync("import", "moved/talk.csv");
        var videos = await _run.RunAsync("videos");

        Assert.Equal(ExitCode.Failed, other.ExitCode);
        Assert.Contains("names no video, and under its name stand the comments of", other.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, ExitCode.Done), (named.ExitCode, moved.ExitCode));
        Assert.Matches(@"3  file:talk\s+1  file:tuesday\s", videos.Output);
    }

    [Fact]
    public async Task A_model_trained_on_a_found_set_keeps_its_labels_and_leaves_the_set_where_it_is()
    {
        await _run.RunAsync("mine", "phones.csv");
        await _run.RunAsync("label", "phones.csv", "--sample", "20", "--export", "sheet.csv");
        _run.Write("filled.csv", string.Join('\n', _run.Read("sheet.csv").Trim().Split('\n').Select((line, row) => row == 0 ? line : line[..^2] + "x,,")));
        var labels = await _run.RunAsync("import", "--labels", "filled.csv", "--reader", "me");
        var train = await _run.RunAsync("train", "themes/phones.csv", "--out", "models/phones");

        var mine = await _run.RunAsync("mine", "phones.csv", "--model", "models/phones");
        var discover = await _run.RunAsync("discover", "phones.csv");

        Assert.True(train.ExitCode == ExitCode.Done, $"{labels} {train}");
        Assert.Contains("from 20 comments drawn at random", mine.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.True(discover.ExitCode == ExitCode.Done, discover.ToString());
        Assert.Equal(["phones.csv"], Sets());

        Edit("themes/phones.csv/themes.yaml");
        var edited = await _run.RunAsync("mine", "phones.csv");

        Assert.DoesNotContain("was edited since", mine.Error + discover.Error, StringComparison.Ordinal);
        Assert.Contains("'themes/phones.csv' was edited since the model 'models/phones' was trained on it", edited.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_taught_less_does_not_replace_one_taught_more_where_neither_can_be_measured()
    {
        await _run.RunAsync("mine", "phones.csv");
        foreach (var (sample, name) in new[] { ("20", "twenty"), ("3", "three") })
        {
            await _run.RunAsync("label", "phones.csv", "--sample", sample, "--export", $"{name}.csv");
            _run.Write($"{name}-filled.csv", string.Join('\n', _run.Read($"{name}.csv").Trim().Split('\n').Select((line, row) => row == 0 ? line : line[..^2] + "x,,")));
        }
        await _run.RunAsync("import", "--labels", "twenty-filled.csv", "--reader", "me");
        await _run.RunAsync("train", "themes/phones.csv", "--out", "model");
        Directory.Delete(Path.Combine(_run.Folder, "themes/phones.csv/labels"), recursive: true);
        await _run.RunAsync("import", "--labels", "three-filled.csv", "--reader", "me", "--set", "themes/phones.csv");

        var train = await _run.RunAsync("train", "themes/phones.csv", "--out", "model");
        var forced = await _run.RunAsync("train", "themes/phones.csv", "--out", "model", "--force");

        Assert.Equal(ExitCode.Failed, train.ExitCode);
        Assert.Contains("it was taught 20 comments, and the new one, taught 3, cannot be measured", train.Error, StringComparison.Ordinal);
        Assert.True(forced.ExitCode == ExitCode.Done, forced.ToString());
    }

    [Fact]
    public async Task An_empty_option_is_a_mistake_of_the_command_line()
    {
        var result = await _run.RunAsync("mine", "phones.csv", "--out", "");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("--out is empty", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_is_the_same_whether_the_set_is_named_or_not()
    {
        _run.Write("phones.csv", DiscoverCommandTests.Section(4) + "spam,Check out my channel and subscribe http://example.org/win\ngerman,Der Regenschirm ist beim ersten Sturm kaputt gegangen und das darf doch nicht sein\n");
        await _run.RunAsync("mine", "phones.csv");

        await _run.RunAsync("label", "phones.csv", "--sample", "999", "--export", "bound.csv");
        await _run.RunAsync("label", "phones.csv", "--sample", "999", "--set", "themes/phones.csv", "--export", "named.csv");

        Assert.Equal(_run.Read("bound.csv"), _run.Read("named.csv"));
        Assert.DoesNotContain("Regenschirm", _run.Read("named.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_whose_rule_was_rewritten_is_said_to_go_by_it()
    {
        await _run.RunAsync("mine", "phones.csv");
        var yaml = _run.Read("themes/phones.csv/themes.yaml");
        _run.Write("themes/phones.csv/themes.yaml", System.Text.RegularExpressions.Regex.Replace(yaml, "give_when: \"The comment is about [^\"]*\"", "give_when: It is about noise.", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(9)));

        var mine = await _run.RunAsync("mine", "phones.csv");

        Assert.Contains("goes by its give_when, as that was rewritten", mine.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_with_nothing_in_common_are_said_to_hold_no_theme()
    {
        string[] talk = ["A grey cat", "Two loaves", "Some rain fell", "He sang", "My shoe broke", "Seven trains", "A tall oak", "She paints", "Cold soup", "No sleep", "Green paint", "One key"];
        _run.Write("odd.csv", "comment_id,text\n" + string.Concat(talk.Select((text, row) => $"o{row},{text} and {row} more reasons why that happened here before\n")));

        var mine = await _run.RunAsync("mine", "odd.csv");

        Assert.Equal(ExitCode.Failed, mine.ExitCode);
        Assert.Contains("No theme was found in the 12 different comments of 'odd.csv'", mine.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_may_grow_where_it_lies()
    {
        _run.Write("talk.csv", "comment_id,text\nm1,Fine talk\n");
        await _run.RunAsync("import", "talk.csv");
        _run.Write("talk.csv", "comment_id,text\nm2,More of this\n");

        Assert.Equal(ExitCode.Done, (await _run.RunAsync("import", "talk.csv")).ExitCode);
    }

    [Fact]
    public async Task No_folder_begins_with_the_hyphen_of_a_video_id()
    {
        await _run.RunAsync("mine", "phones.csv", "--video", "https://youtu.be/-aaaaaaaaa1");

        Assert.Equal(["video--aaaaaaaaa1"], Sets());
        Assert.Equal(["video--aaaaaaaaa1"], Names("reactions"));
    }

    [Fact]
    public async Task Standard_input_has_a_name_that_folders_can_bear()
    {
        var mine = await _run.RunWithInputAsync(System.Text.Encoding.UTF8.GetBytes(DiscoverCommandTests.Section(4)), "mine", "-");

        Assert.True(mine.ExitCode == ExitCode.Done, mine.ToString());
        Assert.Equal(["standard-input"], Sets());
        Assert.Equal(["standard-input"], Names("reactions"));
    }

    /// <summary>The comments dealt out to the videos in turn.</summary>
    private static string OfVideos(params string[] videos) => "comment_id,video_id,text\n" + string.Concat(
        DiscoverCommandTests.Section(4).Trim().Split('\n').Skip(1).Select((line, row) => line.Insert(line.IndexOf(',', StringComparison.Ordinal) + 1, videos[row % videos.Length] + ",") + "\n"));

    private void Edit(string yaml)
    {
        var lines = _run.Read(yaml).Split('\n');
        lines[Array.FindIndex(lines, line => line.StartsWith("    title:", StringComparison.Ordinal))] = "    title: My own words";
        _run.Write(yaml, string.Join('\n', lines));
    }

    private string[] Sets() => Names("themes");

    private string[] Names(string folder) =>
        [.. Directory.GetDirectories(Path.Combine(_run.Folder, folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
