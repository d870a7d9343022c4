using System.Globalization;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

public sealed class DiscoverCommandTests : IDisposable
{
    private static readonly string[][] Subjects =
    [
        ["The battery of this phone is dead by noon", "My battery drains overnight", "Charging the battery takes three hours",
            "Fast charging ruins a battery in two years", "They should let owners replace the battery", "A bigger battery would make it thicker"],
        ["The camera is blurry in the dark", "Night photos from that camera look painted", "The front camera makes faces orange",
            "A camera with real zoom beats software", "Photos of my dog are sharp with this camera", "The camera app crashes when I record"],
        ["The price went up two hundred dollars again", "Nobody can pay such a price in my country", "At half the price I would buy it today",
            "Last year's model has the better price", "Students need a lower price, rent is expensive", "The price in euros is absurd compared to dollars"],
        ["The tomato sauce of the sponsor tastes of tin", "Real cooks make tomato sauce with garlic and basil", "Grandmother's tomato sauce simmers for five hours",
            "Who puts sugar into tomato sauce?", "Pasta without tomato sauce is sad bread", "I spilled tomato sauce on the kitchen floor"],
    ];

    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_file_becomes_a_theme_set_that_the_other_commands_read()
    {
        _run.Write("phones.csv", Section(4));

        var discover = await _run.RunAsync("discover", "phones.csv");
        var themes = await _run.RunAsync("themes", "themes/phones.csv");
        var videos = await _run.RunAsync("videos");

        Assert.True(discover.ExitCode == ExitCode.Done, discover.ToString());
        Assert.StartsWith("Themes proposed for phones.csv\n24 comments, ", discover.Output, StringComparison.Ordinal);
        Assert.Contains("none of these themes", discover.Output, StringComparison.Ordinal);
        Assert.True(themes.ExitCode == ExitCode.Done, themes.ToString());
        Assert.Contains("phones", videos.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_run_keeps_a_title_that_was_edited_and_tells_what_is_new()
    {
        _run.Write("phones.csv", Section(3));
        await _run.RunAsync("discover", "phones.csv", "--out", "set");
        var lines = _run.Read("set/themes.yaml").Split('\n');
        var title = Array.FindIndex(lines, line => line.Contains("    title:", StringComparison.Ordinal));
        lines[title] = "    title: My own words";
        _run.Write("set/themes.yaml", string.Join('\n', lines));
        _run.Write("phones.csv", Section(4));

        var again = await _run.RunAsync("discover", "phones.csv", "--out", "set", "--json");

        Assert.True(again.ExitCode == ExitCode.Done, again.ToString());
        Assert.Contains("\"title\":\"My own words\"", again.Output, StringComparison.Ordinal);
        Assert.Contains("\"news\":\"new\"", again.Output, StringComparison.Ordinal);
        Assert.StartsWith(string.Join('\n', lines), _run.Read("set/themes.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_sources_make_one_set_and_standard_input_is_one()
    {
        _run.Write("phones.csv", Section(2));

        var result = await _run.RunWithInputAsync(
            System.Text.Encoding.UTF8.GetBytes(Section(4, "b")), "discover", "phones.csv", "-", "--out", "set", "--json");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("\"comments\":36", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_video_is_not_fetched_again()
    {
        _run.Write("phones.csv", Section(4));
        await _run.RunAsync("import", "phones.csv", "--video", "dQw4w9WgXcQ");

        var result = await _run.RunAsync("discover", "https://youtu.be/dQw4w9WgXcQ");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("dQw4w9WgXcQ", _run.Read("themes/dQw4w9WgXcQ/themes.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_other_things_is_left_alone()
    {
        _run.Write("phones.csv", Section(4));
        _run.Write("thesis/chapter.txt", "years of work");

        var result = await _run.RunAsync("discover", "phones.csv", "--out", "thesis");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("--out", result.Error, StringComparison.Ordinal);
        Assert.Equal(["chapter.txt"], Directory.GetFileSystemEntries(Path.Combine(_run.Folder, "thesis")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("many")]
    [InlineData("61")]
    public async Task A_number_of_themes_that_cannot_be_meant_ends_with_2(string number)
    {
        var result = await _run.RunAsync("discover", "phones.csv", "--themes", number);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
    }

    [Fact]
    public async Task Too_few_comments_are_an_error_that_says_so()
    {
        _run.Write("phones.csv", "comment_id,text\na,The battery is bad\n");

        var result = await _run.RunAsync("discover", "phones.csv");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("at least 10", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_run.Folder, "themes")));
    }

    /// <summary>Comments about up to four subjects, as CSV.</summary>
    internal static string Section(int subjects, string ids = "a") => "comment_id,text\n" + string.Concat(
        Subjects.Take(subjects).SelectMany((sayings, subject) => sayings.Select((saying, i) =>
            string.Create(CultureInfo.InvariantCulture, $"{ids}{subject}-{i},\"{saying}\"\n"))));
}
