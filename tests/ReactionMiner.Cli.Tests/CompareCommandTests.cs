using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

public sealed class CompareCommandTests : IDisposable
{
    private const string Linear = "llama4-open-source-linear";

    private readonly CliRun _run = new CliRun().With("REACTIONMINER_MODEL", "llama4-open-source");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Two_videos_stand_side_by_side_as_text_csv_and_json()
    {
        await ImportAsync("aaaaaaaaaa1", "Weights are not open source", 60);
        await ImportAsync("-bbbbbbbbb2", "What a nice day", 60);

        var text = await CompareAsync("aaaaaaaaaa1", "-bbbbbbbbb2");
        var csv = await CompareAsync("aaaaaaaaaa1", "-bbbbbbbbb2", "--csv");
        var json = await CompareAsync("aaaaaaaaaa1", "-bbbbbbbbb2", "--json");

        Assert.Contains(" A  aaaaaaaaaa1: 60 comments counted, in 60 threads", text.Output, StringComparison.Ordinal);
        Assert.Contains(" B  -bbbbbbbbb2: 60 comments counted", text.Output, StringComparison.Ordinal);
        Assert.StartsWith("theme_id,title,from,to,", csv.Output, StringComparison.Ordinal);
        var themes = JsonNode.Parse(json.Output)!["themes"]!.AsArray();
        var weights = themes.Single(theme => (string?)theme!["theme_id"] == "open-weights-not-open-source")!["differences"]!.AsArray();
        Assert.All(weights, difference => Assert.True((double)difference!["difference"]! < 0));
        Assert.Equal(themes.Count, csv.Output.Split('\n').Length - 2);
        Assert.Equal(
            themes.Sum(theme => theme!["differences"]!.AsArray().Count),
            csv.Output.Split('\n').Count(line => line.Contains(",true,", StringComparison.OrdinalIgnoreCase) || line.Contains(",false,", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task One_video_is_compared_before_and_since_a_date_and_undated_comments_are_named()
    {
        await ImportAsync("aaaaaaaaaa1", "This model is not open source.", 80, withoutDate: 3);

        var result = await CompareAsync("aaaaaaaaaa1", "--before", "2026-01-02");

        Assert.Contains("before 2026-01-02 00:00 UTC: 40 comments", result.Output, StringComparison.Ordinal);
        Assert.Contains("from 2026-01-02 00:00 UTC: 40 comments", result.Output, StringComparison.Ordinal);
        Assert.Contains("3 comments on neither side", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_gets_a_page_and_the_numbers_and_the_text_is_printed_all_the_same()
    {
        await ImportAsync("aaaaaaaaaa1", "Weights are not open source", 20);
        await ImportAsync("-bbbbbbbbb2", "What a nice day", 20);

        var result = await CompareAsync("aaaaaaaaaa1", "-bbbbbbbbb2", "--out", "compared");

        Assert.Contains(" A  aaaaaaaaaa1: 20 comments counted", result.Output, StringComparison.Ordinal);
        Assert.Contains("Watch on YouTube: aaaaaaaaaa1", _run.Read("compared/compare.html"), StringComparison.Ordinal);
        Assert.StartsWith("theme_id,title,from,to,", _run.Read("compared/comparison.csv"), StringComparison.Ordinal);
        Assert.Equal("holm", (string?)JsonNode.Parse(_run.Read("compared/comparison.json"))!["correction"]);
    }

    [Theory]
    [InlineData("aaaaaaaaaa1")]
    [InlineData("aaaaaaaaaa1", "aaaaaaaaaa1")]
    [InlineData("aaaaaaaaaa1", "bbbbbbbbbb2", "--before", "2026-01-02")]
    [InlineData("aaaaaaaaaa1", "--before", "yesterday")]
    public async Task What_cannot_be_compared_is_a_usage_error(params string[] arguments) =>
        Assert.Equal(ExitCode.Usage, (await _run.RunAsync(["compare", .. arguments, "--model", Linear])).ExitCode);

    [Fact]
    public async Task What_is_given_twice_is_compared_once_and_said_to_be()
    {
        await ImportAsync("aaaaaaaaaa1", "Weights are not open source", 20);
        await ImportAsync("-bbbbbbbbb2", "What a nice day", 20);

        var result = await _run.RunAsync("compare", "aaaaaaaaaa1", "-bbbbbbbbb2", "https://youtu.be/aaaaaaaaaa1", "--model", Linear);

        Assert.Contains("'aaaaaaaaaa1' and 'https://youtu.be/aaaaaaaaaa1' are the same comments", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\n C  ", result.Output, StringComparison.Ordinal);
    }

    private Task<CliResult> CompareAsync(params string[] arguments) =>
        _run.RunAsync(["compare", .. arguments, "--model", Linear, "--quiet"]);

    /// <summary>Different comments, half of them on the first of January, half on the third.</summary>
    private async Task ImportAsync(string video, string text, int comments, int withoutDate = 0)
    {
        var csv = new StringBuilder("video_id,comment_id,author,published_at,text\n");
        for (var number = 0; number < comments + withoutDate; number++)
        {
            var date = number >= comments ? "" : number < comments / 2 ? "2026-01-01T10:00:00Z" : "2026-01-03T10:00:00Z";
            csv.Append(CultureInfo.InvariantCulture, $"{video},{video}c{number},@p{number},{date},\"{text} Take {number}.\"\n");
        }
        var result = await _run.RunAsync("import", _run.Write($"{video}.csv", csv.ToString()));
        Assert.Equal(ExitCode.Done, result.ExitCode);
    }
}
