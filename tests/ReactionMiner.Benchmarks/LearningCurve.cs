using System.Diagnostics;
using System.Globalization;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Benchmarks;

/// <summary>What 0 to 500 labels bring: on the double-read comments, whole conversations held out, each theme's description as one never
/// seen. Prints the table that the library embeds for its cards.</summary>
internal static class LearningCurve
{
    private const int Folds = 10;
    private const int Draws = 5;
    private static readonly int[] Sizes = [0, 20, 50, 100, 200, 500];

    public static void Run(string project, string corpora, TextWriter output)
    {
        var scene = LearningScene.Load(project, corpora);
        output.WriteLine("| labels | macro-F1 | least and most of the draws | mean average precision | training, s |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var size in Sizes)
        {
            var start = Stopwatch.GetTimestamp();
            var reports = Enumerable.Range(0, size == 0 ? 1 : Draws).Select(draw => Score(scene, size, draw)).ToList();
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds / (reports.Count * Folds);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size} | {reports.Average(report => report.MacroF1):0.000} | {reports.Min(report => report.MacroF1):0.000}-{reports.Max(report => report.MacroF1):0.000} | {reports.Average(report => report.MeanAveragePrecision):0.000} | {seconds:0.0} |"));
        }
    }

    private static EvaluationReport Score(LearningScene scene, int size, int draw)
    {
        var random = new Random(draw);
        var themes = scene.Comments.ThemeSet;
        var comments = scene.Comments.Comments;
        var conversations = comments.Select(comment => comment.Thread!).Distinct(StringComparer.Ordinal).ToArray();
        random.Shuffle(conversations);
        var part = conversations.Select((name, i) => (name, i)).ToDictionary(item => item.name, item => item.i % Folds, StringComparer.Ordinal);
        var predictions = new List<Prediction>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = Enumerable.Range(0, comments.Count).Where(i => part[comments[i].Thread!] != fold).ToArray();
            random.Shuffle(others);
            var heads = Train(scene, [.. others.Take(size)]);
            predictions.AddRange(Enumerable.Range(0, comments.Count).Where(i => part[comments[i].Thread!] == fold).Select(i => scene.Predict(heads, i)));
        }

        return EvaluationScoring.Score("double-read", themes, [.. themes.Themes.Select(_ => 0.5)], predictions);
    }

    private static IReadOnlyList<DescribedHead> Train(LearningScene scene, int[] taught) => taught.Length == 0
        ? [.. scene.Comments.ThemeSet.Themes.Select(theme => DescribedHead.Unlabelled(theme.Id))]
        : FewLabelTraining.Run(
            scene.Comments.ThemeSet,
            [.. taught.Select(i => scene.Comments.Comments[i])],
            [.. taught.Select(i => scene.Sentences[i])],
            [.. taught.Select(i => scene.Described[i])],
            folds: 5).Heads;
}
