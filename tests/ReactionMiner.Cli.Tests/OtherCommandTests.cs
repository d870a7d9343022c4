using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

public sealed class OtherCommandTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Doctor_finds_model_store_folder_and_clock_in_order()
    {
        var result = await _run.RunAsync("doctor");

        Assert.True(result.ExitCode == ExitCode.Done, result.ToString());
        Assert.Contains("ok     model", result.Output, StringComparison.Ordinal);
        Assert.Contains("note   key", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_says_what_is_wrong_with_a_store_that_is_none()
    {
        _run.Write("reactionminer.db", "not a database");

        var result = await _run.RunAsync("doctor", "--json");

        Assert.Equal(ExitCode.Failed, result.ExitCode);
        Assert.Contains("\"state\":\"wrong\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("not a ReactionMiner store", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate", "x", "--errors", "many")]
    [InlineData("label", "x", "--seed", "1.5")]
    [InlineData("label", "x", "--sample", "0")]
    [InlineData("train", "x", "--out", "y", "--seed", "99999999999")]
    [InlineData("summary", "x", "--examples", "21")]
    public async Task A_number_that_cannot_be_meant_ends_with_2_and_says_which_can(params string[] arguments)
    {
        var result = await _run.RunAsync(arguments);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.StartsWith($"error: {arguments[^2]} takes a number from ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Themes_lists_those_of_the_model()
    {
        var result = await _run.RunAsync("themes");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Contains("boycott\n  Suggestions for boycotting non-open source models\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Themes_checks_a_folder_and_names_the_line_of_an_error()
    {
        _run.Write("set/themes.yaml", "id: set\ntitle: A video\nthemes:\n  - id: one\n    title: One\n    give_when: it says one\n    not_when: never\n  - id: one\n    title: Two\n    give_when: x\n    not_when: y\n");

        var bundled = await _run.RunAsync("themes", Path.Combine(CliRun.Project, "data", "llama4-open-source"));
        var broken = await _run.RunAsync("themes", "set");

        Assert.True(bundled.ExitCode == ExitCode.Done, bundled.ToString());
        Assert.Contains("no errors", bundled.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, broken.ExitCode);
        Assert.Contains("themes.yaml:8", broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Train_writes_a_model_that_classify_and_evaluate_can_use()
    {
        _run.Write("set/themes.yaml", "id: set\ntitle: Pets\nthemes:\n  - id: cats\n    title: Cats\n    give_when: it is about cats\n    not_when: dogs\n  - id: dogs\n    title: Dogs\n    give_when: it is about dogs\n    not_when: cats\n");
        _run.Write("set/comments.csv", "comment_id,text,themes,sentiment\n" + string.Concat(Enumerable.Range(0, 120).Select(i => (i % 3) switch
        {
            0 => $"a{i},I saw {i} lovely cats and a kitten purring,cats,positive\n",
            1 => $"a{i},the dogs barked {i} times what a horrible noise,dogs,negative\n",
            _ => $"a{i},nothing to see on day {i},,neutral\n",
        })));

        var train = await _run.RunAsync("train", "set", "--out", "models/pets", "--seed", "3", "--quiet");
        var again = await _run.RunAsync("train", "set/", "--out", "again/pets", "--seed", "3", "--quiet");
        var evaluate = await _run.RunAsync("evaluate", "set/comments.csv", "--model", "models/pets", "--errors", "2");
        var classify = await _run.RunWithInputAsync("text\nmy kitten is a lovely cats person\n"u8.ToArray(), "classify", "--model", "pets");

        Assert.True(train.ExitCode == ExitCode.Done, train.ToString());
        Assert.Equal(train.Output, again.Output);
        Assert.True(evaluate.ExitCode == ExitCode.Done, evaluate.ToString());
        Assert.Contains("macro-F1", evaluate.Output, StringComparison.Ordinal);
        Assert.Contains("120 of them were in the model's training", evaluate.Output, StringComparison.Ordinal);
        Assert.True(classify.ExitCode == ExitCode.Done, classify.ToString());
        Assert.Contains(",cats,", classify.Output, StringComparison.Ordinal);
        var card = _run.Read("models/pets/MODEL.md");
        Assert.Contains("set/comments.csv", card, StringComparison.Ordinal);
        Assert.DoesNotContain("data/set/", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Train_says_whose_labels_it_learns_from_and_takes_none_of_a_language_model()
    {
        BridgeSet.Write(_run);
        BridgeSet.Label(_run, "model", Enumerable.Repeat("cost", 60));
        _run.Write(BridgeSet.LabelsOf("model"), _run.Read(BridgeSet.LabelsOf("model")).Replace(",model,", ",model:small@1,", StringComparison.Ordinal));

        var alone = await _run.RunAsync("train", BridgeSet.Folder, "--out", "models/bridge");
        BridgeSet.Label(_run, "ann", Enumerable.Range(1, 30).Select(number => number % 3 == 0 ? "cost" : number % 3 == 1 ? "design" : ""));
        var together = await _run.RunAsync("train", BridgeSet.Folder, "--out", "models/bridge");

        Assert.Equal(ExitCode.Failed, alone.ExitCode);
        Assert.Contains("A language model labelled 60, and no model is trained on those", alone.Error, StringComparison.Ordinal);
        Assert.True(together.ExitCode == ExitCode.Done, together.ToString());
        Assert.Contains("0 comments in comments.csv, 30 labelled by people in labels/; 60 labelled by a language model, which teach no model", together.Error, StringComparison.Ordinal);
        Assert.Contains("trained on 30 labelled comments (described: it starts from the themes' descriptions", together.Output, StringComparison.Ordinal);
        Assert.Contains("not measured, which takes 100 comments drawn at random", together.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fewer_errors_than_none_cannot_be_asked_for()
    {
        var result = await _run.RunAsync("evaluate", "labelled.csv", "--errors", "-1");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("--errors", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_a_usage_error_that_names_the_bundled_ones()
    {
        var result = await _run.RunAsync("themes", "--model", "nonsense");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("llama4-open-source", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_come_from_option_then_environment_then_file()
    {
        _run.Write("c.csv", "comment_id,text\na,one\n");
        _run.Write("reactionminer.json", """{ "store": "from-file.db" }""");
        await _run.RunAsync("import", "c.csv");
        await _run.With("REACTIONMINER_STORE", "from-environment.db").RunAsync("import", "c.csv");
        await _run.RunAsync("import", "c.csv", "--store", "from-option.db");

        Assert.All(["from-file.db", "from-environment.db", "from-option.db"], name => Assert.True(File.Exists(Path.Combine(_run.Folder, name)), name));
    }

    [Fact]
    public async Task A_setting_nobody_knows_is_a_usage_error()
    {
        _run.Write("reactionminer.json", """{ "stroe": "x.db" }""");

        var result = await _run.RunAsync("videos");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("stroe", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("mine")]
    [InlineData("mine", "x", "--order", "sideways")]
    [InlineData("mine", "x", "--examples", "99")]
    [InlineData("mine", "x", "--examples", "100000000000")]
    [InlineData("summary", "x", "--out", "y")]
    [InlineData("train", "x")]
    public async Task What_cannot_be_meant_ends_with_2(params string[] arguments)
    {
        var result = await _run.RunAsync(arguments);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.NotEqual("", result.Error);
    }
}
