using ReactionMiner.Comparing;
using ReactionMiner.Counting;
using ReactionMiner.Importing;
using ReactionMiner.MachineLearning;
using ReactionMiner.Mining;
using ReactionMiner.Page;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Storage;
using ReactionMiner.Tests.Comparing;
using ReactionMiner.Tests.Counting;
using ReactionMiner.Tests.Reports;

namespace ReactionMiner.Browser.Tests.Support;

/// <summary>The pages under test, each written once.</summary>
public sealed class ReportPages : IDisposable
{
    private const int Some = 500;
    private const int Many = 100_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reactionminer-page-");
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    public const string Sample = "sample";
    public const string Large = "large";
    public const string Attack = "attack";
    public const string Empty = "empty";
    public const string Unmeasured = "unmeasured";
    public const string Compared = "compared";
    public const string ComparedAttack = "compared-attack";

    /// <summary>Path of a page.</summary>
    public async Task<string> FindAsync(string name)
    {
        if (!_written.TryGetValue(name, out var path))
        {
            path = Path.Combine(_folder.FullName, name + ".html");
            await WriteAsync(name, path);
            _written.Add(name, path);
        }
        return path;
    }

    /// <summary>Path of a copy of a page with something else in one place.</summary>
    public async Task<string> FindWithAsync(string name, string place, string replacement)
    {
        var path = Path.Combine(_folder.FullName, name + "-changed.html");
        var page = await File.ReadAllTextAsync(await FindAsync(name));
        Assert.Contains(place, page, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, page.Replace(place, replacement, StringComparison.Ordinal));
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task WriteAsync(string name, string path)
    {
        switch (name)
        {
            case Sample:
                await WriteSampleAsync(path);
                break;
            case Large:
                Write(path, Section.Count(Crowd.Comments(Many)), Crowd.Comments(Many));
                break;
            case Attack:
                Write(path, Attacks.Under("</title><script>window.pwned=1</script>\u202E"), Attacks.Comments);
                break;
            case Unmeasured:
                Write(path, Section.Count(Crowd.Comments(Some), Section.Options with { Model = Section.Unmeasured }), Crowd.Comments(Some));
                break;
            case Compared:
                Write(path, SideComparer.Compare([Sides.Of(400, cost: 40, design: 60), Sides.Of(400, cost: 240, design: 64), Sides.Of(400, cost: 20, threads: 5)]));
                break;
            case ComparedAttack:
                Write(path, ComparedUnder("</title><script>window.pwned=1</script>\u202E" + new string('W', 10_000)));
                break;
            default:
                Write(path, Section.Count([]), []);
                break;
        }
    }

    private async Task WriteSampleAsync(string path)
    {
        using var store = ReactionStore.Open(Path.Combine(_folder.FullName, "sample.db"), TimeProvider.System);
        var model = ReactionModel.Load(Path.Combine(AppContext.BaseDirectory, "models", "llama4-open-source-linear"));
        var source = CommentFiles.Open(Path.Combine(AppContext.BaseDirectory, "sample"), new ImportOptions(), () => Stream.Null);
        var result = await new MiningRun(store, model).ExecuteAsync(source, new MiningOptions(), CancellationToken.None);
        Write(path, result.Reactions, result.Comments());
    }

    private static Comparison ComparedUnder(string attack)
    {
        var reactions = Attacks.Under(attack);
        var options = new CountingOptions(attack, reactions.Model) { Videos = reactions.Videos };
        return SideComparer.Compare([Sides.Of(400, cost: 40, options: options), Sides.Of(400, cost: 240, options: options)]);
    }

    private static void Write(string path, Comparison comparison)
    {
        using var stream = File.Create(path);
        new ComparisonPage().Write(stream, comparison);
    }

    private static void Write(string path, ViewerReactions reactions, IEnumerable<ClassifiedComment> comments)
    {
        using var stream = File.Create(path);
        new ReportPage().Write(stream, reactions, comments, new ReportOptions(AuthorNaming.Kept, new ReportPage()));
    }
}
