using System.Globalization;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Benchmarks;

/// <summary>How well descriptions alone find the ten themes in the double-read comments, each theme as one never seen.</summary>
internal static class DescribedScores
{
    public static void Run(string project, string corpora, TextWriter output)
    {
        var scene = LearningScene.Load(project, corpora);
        var heads = scene.Comments.ThemeSet.Themes.Select(theme => DescribedHead.Unlabelled(theme.Id)).ToList();
        var predictions = Enumerable.Range(0, scene.Sentences.Count).Select(i => scene.Predict(heads, i)).ToList();
        var report = EvaluationScoring.Score("double-read", scene.Comments.ThemeSet, [.. heads.Select(head => head.Threshold)], predictions);
        foreach (var theme in report.Themes)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{theme.Quality.ThemeId,-30} {theme.Quality.Support,4} {theme.Quality.Precision:0.00} {theme.Quality.Recall:0.00} {theme.Quality.F1:0.00} {theme.AveragePrecision:0.00}"));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"macro-F1 {report.MacroF1:0.000}, mean average precision {report.MeanAveragePrecision:0.000}"));
    }
}
