using System.Text.Json;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Reports;

public sealed class ReportFolderTests : IDisposable
{
    private static readonly string[] Files =
        ["codebook.csv", "comments.csv", "datadict.md", "manifest.json", "report.html", "summary.json", "summary.md", "summary.schema.json", "themes.csv"];

    private static readonly ReportOptions Options = Hostile.Options;
    private static readonly CoverageGap Gap = new(5, "replies", "YouTube refused them.");
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_new_folder_holds_the_files_and_nothing_else()
    {
        Assert.True(Publish(10).IsPublished);
        Assert.Equal(["out", .. Files.Select(file => Path.Combine("out", file))], _scratch.Entries());
    }

    [Fact]
    public void Other_files_in_the_folder_are_left_alone()
    {
        Directory.CreateDirectory(_scratch["out"]);
        File.WriteAllText(_scratch["out/notes.txt"], "mine");

        Publish(10);

        Assert.Equal("mine", File.ReadAllText(_scratch["out/notes.txt"]));
        Assert.Equal(Files.Append("notes.txt").Order(StringComparer.Ordinal), Directory.GetFiles(_scratch["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("complete 10", "complete 8", true)]
    [InlineData("complete 10", "incomplete 12", false)]
    [InlineData("complete 10", "failed 12", false)]
    [InlineData("complete 10", "complete 0", false)]
    [InlineData("incomplete 10", "incomplete 9", false)]
    [InlineData("incomplete 10", "incomplete 11", true)]
    [InlineData("incomplete 10", "complete 5", true)]
    [InlineData("failed 10", "incomplete 5", true)]
    [InlineData("incomplete 10", "failed 20", false)]
    [InlineData("complete 0", "failed 1", true)]
    [InlineData("complete 0", "complete 0", true)]
    public void A_worse_run_never_replaces_a_better_one_without_force(string first, string second, bool isReplaced)
    {
        Publish(first);
        var before = File.ReadAllText(_scratch["out/summary.json"]);

        var outcome = Publish(second);

        Assert.Equal(isReplaced, outcome.IsPublished);
        Assert.StartsWith(isReplaced ? "Replaced" : "Kept", outcome.Reason, StringComparison.Ordinal);
        Assert.True(isReplaced || before == File.ReadAllText(_scratch["out/summary.json"]));
        Assert.True(Publish(second, Options with { Force = true }).IsPublished);
    }

    [Fact]
    public void A_refusal_says_how_both_runs_stand()
    {
        Publish("complete 10");

        var reason = Publish("incomplete 9").Reason;

        Assert.Contains("(complete, with 10 comments) than this one (incomplete, with 9 comments)", reason, StringComparison.Ordinal);
        Assert.Contains("--force", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"run\":")]
    [InlineData("{}")]
    [InlineData("{\"run\":{\"quality\":\"splendid\",\"comments\":1}}")]
    public void Reports_whose_manifest_says_nothing_are_replaced(string manifest)
    {
        Publish(10);
        File.WriteAllText(_scratch["out/manifest.json"], manifest);

        Assert.True(Publish("incomplete 1").IsPublished);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_run_that_breaks_while_writing_leaves_the_old_reports_and_no_traces(int written)
    {
        Publish(10);
        var before = Snapshot();

        Assert.Throws<InvalidDataException>(() => ReportFolder.Publish(_scratch["out"], Reactions(12, []), Breaking(written), Hostile.Manifest, Options));

        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void A_first_run_that_breaks_while_writing_leaves_nothing()
    {
        Assert.Throws<InvalidDataException>(() => ReportFolder.Publish(_scratch["out"], Reactions(12, []), Breaking(3), Hostile.Manifest, Options));

        Assert.Empty(_scratch.Entries());
    }

    [Fact]
    public void What_a_killed_run_wrote_by_half_is_cleared_by_the_next()
    {
        Publish(10);
        Directory.CreateDirectory(_scratch["out/.out.writing"]);
        File.WriteAllText(_scratch["out/.out.writing/summary.md"], "# Viewer Rea");
        File.WriteAllText(_scratch["out/.out.lock"], "");

        Publish(11);

        Assert.Equal(["out", .. Files.Select(file => Path.Combine("out", file))], _scratch.Entries());
    }

    [Fact]
    public void A_run_killed_while_its_files_took_their_names_is_brought_to_its_end_by_the_next()
    {
        Publish(10);
        ReportFolder.Publish(_scratch["newer"], Reactions(20, []), Comments(20), Hostile.Manifest, Options);
        var newer = File.ReadAllBytes(_scratch["newer/summary.json"]);
        File.Move(_scratch["newer/comments.csv"], _scratch["out/comments.csv"], overwrite: true);
        Directory.Move(_scratch["newer"], _scratch["out/.out.ready"]);

        var outcome = Publish("incomplete 9");

        Assert.Contains("with 20 comments", outcome.Reason, StringComparison.Ordinal);
        Assert.Equal(newer, File.ReadAllBytes(_scratch["out/summary.json"]));
        Assert.Equal(["out", .. Files.Select(file => Path.Combine("out", file))], _scratch.Entries());
    }

    [Fact]
    public async Task A_reader_never_meets_half_a_file()
    {
        Publish(10);
        using var stop = new CancellationTokenSource();
        var reads = 0;
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                using var summary = JsonDocument.Parse(File.ReadAllBytes(_scratch["out/summary.json"]));
                Interlocked.Increment(ref reads);
            }
        });

        for (var run = 0; !reader.IsCompleted && (run < 30 || Volatile.Read(ref reads) < 30); run++)
        {
            Publish(10 + (run % 30));
        }

        await stop.CancelAsync();
        await reader;
    }

    [Fact]
    public void Two_runs_do_not_write_into_one_folder_at_once()
    {
        Publish(10);
        ReportFolderException? inner = null;

        ReportFolder.Publish(_scratch["out"], Reactions(10, []), Comments(10).Select(comment =>
        {
            inner ??= Assert.Throws<ReportFolderException>(() => Publish(10));
            return comment;
        }), Hostile.Manifest, Options);

        Assert.Contains("Another run is writing there", inner!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named_with_what_to_do()
    {
        File.WriteAllText(_scratch["out"], "a file");

        var refused = Assert.Throws<ReportFolderException>(() => Publish(10));

        Assert.Contains(_scratch["out"], refused.Message, StringComparison.Ordinal);
        Assert.Contains("choose another folder", refused.Message, StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(_scratch["out"]));
    }

    [Fact]
    public void The_manifest_holds_the_hash_of_every_other_file()
    {
        Publish(10);

        using var manifest = JsonDocument.Parse(File.ReadAllBytes(_scratch["out/manifest.json"]));
        var hashes = manifest.RootElement.GetProperty("files").EnumerateArray()
            .ToDictionary(file => file.GetProperty("name").GetString()!, file => file.GetProperty("sha256").GetString());
        Assert.Equal(Files.Except(["manifest.json"]), hashes.Keys.Order(StringComparer.Ordinal));
        Assert.All(hashes, file => Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_scratch["out/" + file.Key]))), file.Value));
    }

    private ReportOutcome Publish(int comments) => Publish($"complete {comments}");

    private ReportOutcome Publish(string run, ReportOptions? options = null)
    {
        var count = int.Parse(run.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        return ReportFolder.Publish(
            _scratch["out"],
            Reactions(count, run.StartsWith("incomplete", StringComparison.Ordinal) ? [Gap] : []),
            Comments(count),
            Hostile.Manifest with { Failure = run.StartsWith("failed", StringComparison.Ordinal) ? "The disk was full." : null },
            options ?? Options);
    }

    private static ViewerReactions Reactions(int comments, IReadOnlyList<CoverageGap> gaps) =>
        Section.Count([.. Comments(comments)], Section.Options with { Gaps = gaps });

    private static IEnumerable<ClassifiedComment> Comments(int count) => Section.Many(count, "toll", Section.Cost);

    private static IEnumerable<ClassifiedComment> Breaking(int after)
    {
        foreach (var comment in Comments(after))
        {
            yield return comment;
        }
        throw new InvalidDataException("The store broke.");
    }

    private List<string> Snapshot() =>
        [.. _scratch.Entries().Select(entry => File.Exists(_scratch[entry]) ? entry + File.ReadAllText(_scratch[entry]) : entry)];
}
