using System.Text.Json;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary><c>discover --titles model</c> beside a local stand-in.</summary>
public sealed class LanguageModelTitleTests : IDisposable
{
    private readonly CliRun _run = new();

    public LanguageModelTitleTests() => _run.Write("phones.csv", DiscoverCommandTests.Section(4));

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Titles_and_rules_come_from_the_model_and_ids_do_not()
    {
        await _run.RunAsync("discover", "phones.csv", "--out", "drawn");
        await using var service = await StandInLanguageModel.StartAsync(request => ModelReply.Saying(Answer($"What viewers say, number {request.Number}")));

        var result = await DiscoverAsync(service, "--yes", "--json");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.NotEmpty(service.Requests);
        Assert.All(service.Requests, request =>
        {
            Assert.Contains(request.Instructions, result.Error, StringComparison.Ordinal);
            Assert.Contains(Environment.NewLine + request.Message + Environment.NewLine, result.Error, StringComparison.Ordinal);
        });
        var yaml = _run.Read("set/themes.yaml");
        Assert.Equal(service.Requests.Count, yaml.Split("# title and give_when by the language model stand-in\n").Length - 1);
        Assert.Contains("title: \"What viewers say, number 1\"\n", yaml, StringComparison.Ordinal);
        Assert.Contains("give_when: \"The comment tells of a phone.\"\n", yaml, StringComparison.Ordinal);
        Assert.Equal(Ids(_run.Read("drawn/themes.yaml")), Ids(yaml));
        using var json = JsonDocument.Parse(result.Output);
        Assert.Contains(json.RootElement.GetProperty("themes").EnumerateArray(), theme => theme.GetProperty("titled_by").GetString() == "stand-in");
    }

    [Theory]
    [InlineData("no JSON at all", "no JSON object")]
    [InlineData("""{"title": "<b>SUBSCRIBE</b> to my channel", "description": "The comment is fine."}""", "markup or a link")]
    [InlineData("""{"title": "Buy at www.example.org now", "description": "The comment is fine."}""", "markup or a link")]
    [InlineData("""{"title": "Two\nlines", "description": "The comment is fine."}""", "not one clean line")]
    [InlineData("""{"title": "Red \u001b[31m alert", "description": "The comment is fine."}""", "not one clean line")]
    [InlineData("""{"title": "", "description": "The comment is fine."}""", "0 characters instead of 3 to 80")]
    [InlineData("""{"title": "A fine title", "description": ""}""", "the description has 0 characters")]
    [InlineData("""{"id": "mine", "description": "The comment is fine."}""", "0 characters")]
    public async Task A_bad_answer_leaves_the_drawn_title_and_says_so(string words, string problem)
    {
        await _run.RunAsync("discover", "phones.csv", "--out", "drawn");
        await using var service = await StandInLanguageModel.StartAsync(_ => ModelReply.Saying(words));

        var result = await DiscoverAsync(service, "--yes");

        Assert.True(result.ExitCode == ExitCode.DoneInPart, result.ToString());
        Assert.Contains("keeps its title: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(problem, result.Error, StringComparison.Ordinal);
        Assert.Equal(Themes(_run.Read("drawn/themes.yaml")), Themes(_run.Read("set/themes.yaml")));
    }

    [Fact]
    public async Task A_failing_service_leaves_the_drawn_titles_and_the_next_run_asks_for_those_alone()
    {
        await using var service = await StandInLanguageModel.StartAsync(request => request.Number is > 1 and < 6
            ? ModelReply.Error(500, "out of memory")
            : ModelReply.Saying(Answer($"What viewers say, number {request.Number}")));

        var first = await DiscoverAsync(service, "--yes");
        var before = _run.Read("set/themes.yaml");
        var second = await DiscoverAsync(service, "--yes");
        var third = await DiscoverAsync(service, "--yes");

        Assert.True(first.ExitCode == ExitCode.DoneInPart, first.ToString());
        Assert.Contains("out of memory", first.Error, StringComparison.Ordinal);
        Assert.Contains("What viewers say, number 1", before, StringComparison.Ordinal);
        Assert.True(second.ExitCode == ExitCode.Done, second.ToString());
        Assert.Contains("What viewers say, number 1", _run.Read("set/themes.yaml"), StringComparison.Ordinal);
        Assert.Contains("What viewers say, number 6", _run.Read("set/themes.yaml"), StringComparison.Ordinal);
        Assert.Equal(Ids(before), Ids(_run.Read("set/themes.yaml")));
        Assert.Contains("nothing is sent", third.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_or_rule_that_a_person_wrote_is_not_asked_for()
    {
        await _run.RunAsync("discover", "phones.csv", "--out", "set");
        var lines = _run.Read("set/themes.yaml").Split('\n');
        var title = Array.FindIndex(lines, line => line.Contains("    title:", StringComparison.Ordinal));
        lines[title] = "    title: My own words";
        lines[^2] = lines[^2] + " # mine";
        _run.Write("set/themes.yaml", string.Join('\n', lines));
        await _run.RunAsync("discover", "phones.csv", "--out", "set");
        await using var service = await StandInLanguageModel.StartAsync(request => ModelReply.Saying(Answer($"Number {request.Number} of them")));

        var result = await DiscoverAsync(service, "--yes");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("    title: My own words\n", _run.Read("set/themes.yaml"), StringComparison.Ordinal);
        Assert.Contains(" # mine", _run.Read("set/themes.yaml"), StringComparison.Ordinal);
        Assert.Contains("Number 1 of them", _run.Read("set/themes.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_yes_nothing_is_sent_and_titles_are_drawn()
    {
        await using var service = await StandInLanguageModel.StartAsync(_ => ModelReply.Saying(Answer("What viewers say")));

        var nobody = await DiscoverAsync(service);
        (_run.Terminal, _run.ErrorIsTerminal) = (new ScriptedTerminal("n"), true);
        var refused = await DiscoverAsync(service);

        Assert.True(nobody.ExitCode == ExitCode.DoneInPart, nobody.ToString());
        Assert.Contains("--yes", nobody.Error, StringComparison.Ordinal);
        Assert.True(refused.ExitCode == ExitCode.Done, refused.ToString());
        Assert.Empty(service.Requests);
        Assert.DoesNotContain("language model", Themes(_run.Read("set/themes.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_model_that_is_not_named_is_a_usage_error_before_anything_is_read()
    {
        var result = await _run.RunAsync("discover", "phones.csv", "--titles", "model");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("--language-model NAME --language-model-address URL", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_run.Folder, "reactionminer.db")));
    }

    private Task<CliResult> DiscoverAsync(StandInLanguageModel service, params string[] options) => _run.RunAsync(
    [
        "discover", "phones.csv", "--out", "set", "--titles", "model",
        "--language-model", "stand-in", "--language-model-address", service.Address, .. options,
    ]);

    private static string Answer(string title) => JsonSerializer.Serialize(new { title, description = "The comment tells of a phone." });

    private static string Themes(string yaml) => yaml[yaml.IndexOf("themes:", StringComparison.Ordinal)..];

    private static IReadOnlyList<string> Ids(string yaml) => [.. yaml.Split('\n').Where(line => line.StartsWith("  - id:", StringComparison.Ordinal))];
}
