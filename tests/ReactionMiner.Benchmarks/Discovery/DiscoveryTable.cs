using System.Globalization;
using ReactionMiner.DataFiles;
using ReactionMiner.Discovery.Groups;
using ReactionMiner.Encoders;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Benchmarks.Discovery;

/// <summary>Methods of discovery side by side, on real comments that lie outside the project.</summary>
internal static class DiscoveryTable
{
    private const int Seeds = 3;
    private const double Part = 0.8;

    /// <param name="corpora">Folder of the corpora.</param>
    /// <param name="themeSet">Folder of the theme set that the labelled comments go by.</param>
    public static void Write(string corpora, string themeSet, TextWriter output)
    {
        using var encoder = SentenceEncoder.Load();
        var labelled = new LabelledSection(
            LabelledComments.Load(Path.Combine(corpora, "themes", "llama-open-source.csv"), ThemeSetFolder.Load(themeSet)), encoder);
        var threaded = ThreadedSection.Read(Path.Combine(corpora, "unlabelled", "localllama.jsonl"), encoder);
        output.WriteLine("| method | F1 | groups | placed | NMI | groups | placed | seeds | resampled | grown |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var method in Methods(encoder))
        {
            Write(method, labelled, threaded, output);
        }
    }

    private static IEnumerable<IDiscoveryMethod> Methods(SentenceEncoder encoder) =>
        [new KMeans(15), new Ward(15), new DenseRegions(), new PhraseThemes(encoder)];

    private static void Write(IDiscoveryMethod method, LabelledSection labelled, ThreadedSection threaded, TextWriter output)
    {
        var themes = Runs(seed => method.Group(labelled.Sample, seed));
        var talks = Runs(seed => method.Group(threaded.Sample, seed));
        string[] cells =
        [
            method.Name,
            Figure(themes.Average(labelled.BestMatchF1)), Figure(themes.Average(run => run.Count), "F0"), Figure(themes.Average(run => run.Placed)),
            Figure(talks.Average(run => Agreement.MutualInformation(threaded.Threads, run.Main))), Figure(talks.Average(run => run.Count), "F0"), Figure(talks.Average(run => run.Placed)),
            Figure(Agreement.Rand(talks[0].Main, talks[1].Main)),
            Figure(Enumerable.Range(1, Seeds).Average(seed => Resampled(method, threaded.Sample, seed))),
            Figure(Enumerable.Range(1, Seeds).Average(seed => Grown(method, threaded.Sample, seed))),
        ];
        output.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    private static Grouping[] Runs(Func<int, Grouping> run) => [.. Enumerable.Range(1, Seeds).Select(run)];

    // Two parts of the comments grouped each for itself: how far those in both parts go together in both.
    private static double Resampled(IDiscoveryMethod method, IReadOnlyList<SampleComment> sample, int seed)
    {
        var (left, right) = (Draw(sample.Count, seed), Draw(sample.Count, seed + 100));
        var (leftLabels, rightLabels) = (Labels(method, sample, left, seed), Labels(method, sample, right, seed));
        var both = left.Intersect(right).ToList();
        return Agreement.Rand([.. both.Select(i => leftLabels[i])], [.. both.Select(i => rightLabels[i])]);
    }

    // The old comments of a section that grew, before and after.
    private static double Grown(IDiscoveryMethod method, IReadOnlyList<SampleComment> sample, int seed)
    {
        var old = Draw(sample.Count, seed);
        var before = old.Select(i => sample[i]).ToList();
        var after = method.GoOn(before, sample, seed).Main;
        return Agreement.Rand(method.Group(before, seed).Main, [.. old.Select(i => after[i])]);
    }

    private static Dictionary<int, int> Labels(IDiscoveryMethod method, IReadOnlyList<SampleComment> sample, List<int> places, int seed) =>
        places.Zip(method.Group([.. places.Select(i => sample[i])], seed).Main).ToDictionary();

    private static List<int> Draw(int count, int seed)
    {
        var places = Enumerable.Range(0, count).ToArray();
        new Random(seed).Shuffle(places);
        return [.. places.Take((int)(count * Part)).Order()];
    }

    private static string Figure(double value, string format = "F2") => value.ToString(format, CultureInfo.InvariantCulture);
}
