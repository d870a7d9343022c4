using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>A file or folder that is not there is a mistake on the command line, in whatever command.</summary>
public sealed class MissingFileTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("mine", "gone.csv")]
    [InlineData("discover", "gone.csv")]
    [InlineData("import", "gone.csv")]
    [InlineData("import", "gone.csv", "--labels")]
    [InlineData("classify", "gone.csv")]
    [InlineData("evaluate", "gone.csv")]
    [InlineData("label", "gone.csv")]
    [InlineData("agreement", "gone.csv", "me")]
    [InlineData("train", "gone.csv", "--out", "model")]
    [InlineData("themes", "gone.csv")]
    [InlineData("summary", "gone.csv")]
    [InlineData("export", "gone.csv")]
    [InlineData("compare", "gone.csv", "other.csv")]
    public async Task Every_command_says_so_in_the_same_words_and_ends_with_2(params string[] arguments)
    {
        var result = await _run.RunAsync(arguments);

        Assert.True(result.ExitCode == ExitCode.Usage, result.ToString());
        Assert.Contains("error: There is no file or folder 'gone.csv' here", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Could not find", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_set_folder_without_its_themes_is_said_to_lack_them()
    {
        Directory.CreateDirectory(Path.Combine(_run.Folder, "set"));

        var result = await _run.RunAsync("train", "set", "--out", "model");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("set/themes.yaml: there is no such file.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mien", "mine")]
    [InlineData("sumary", "summary")]
    [InlineData("lable", "label")]
    public async Task A_mistyped_command_is_guessed(string typed, string meant)
    {
        var result = await _run.RunAsync(typed, "x");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.StartsWith($"error: '{typed}' is no command. Did you mean {meant}?\n", result.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(2, result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_word_that_is_like_no_command_is_not_guessed()
    {
        var result = await _run.RunAsync("nonsense");

        Assert.StartsWith("error: 'nonsense' is no command.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", result.Error, StringComparison.Ordinal);
    }
}
