using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Compares predictions with labels. Doubtful themes are left out, each for its own comment only.</summary>
internal static class EvaluationScoring
{
    /// <param name="thresholds">Shown beside each theme's figures.</param>
    public static EvaluationReport Score(
        string name, ThemeSet themeSet, IReadOnlyList<double> thresholds, IReadOnlyList<Prediction> predictions)
    {
        var intervals = F1Intervals.Of(predictions, themeSet.Themes.Count);
        return new EvaluationReport(
            name,
            predictions.Count,
            [.. themeSet.Themes.Select((_, position) => Theme(themeSet, position, thresholds[position], intervals.Themes[position], predictions))],
            intervals.Macro,
            Sentiment(predictions),
            [.. themeSet.Themes.SelectMany((theme, position) => Errors(theme.Id, position, predictions))]);
    }

    /// <summary>Precision averaged over the ranks of the positives; null when there is none.</summary>
    /// <remarks>Equal scores share their rank's precision, so that the order of rows does not matter.</remarks>
    public static double? AveragePrecision(IReadOnlyCollection<(float Score, bool Label)> scores)
    {
        var positives = scores.Count(item => item.Label);
        if (positives == 0)
        {
            return null;
        }

        int seen = 0, hits = 0;
        var sum = 0.0;
        foreach (var rank in scores.GroupBy(item => item.Score).OrderByDescending(group => group.Key))
        {
            var labelled = rank.Count(item => item.Label);
            seen += rank.Count();
            hits += labelled;
            sum += labelled * (double)hits / seen;
        }

        return sum / positives;
    }

    private static ThemeEvaluation Theme(
        ThemeSet themeSet, int position, double threshold, FigureInterval interval, IReadOnlyList<Prediction> predictions)
    {
        var scored = predictions.Where(item => item.Label(position) is not null).ToList();
        int Count(bool label, bool given) => scored.Count(item => item.Label(position) == label && item.Given[position] == given);
        var scores = scored.Select(item => (item.Probabilities[position], item.Label(position)!.Value)).ToList();
        return new ThemeEvaluation(
            new ThemeQuality(themeSet.Themes[position].Id, threshold, Count(true, true), Count(false, true), Count(true, false), Count(false, false)),
            interval,
            AveragePrecision(scores),
            Calibration.Of(scores),
            Confusion(themeSet, position, scored));
    }

    private static ThemeConfusion Confusion(ThemeSet themeSet, int position, List<Prediction> scored)
    {
        var themes = Enumerable.Range(0, themeSet.Themes.Count).ToList();
        return new ThemeConfusion(
            Tally(scored.Where(item => item.Label(position) == true && !item.Given[position]), item => themes.Where(theme => item.Given[theme])),
            Tally(scored.Where(item => item.Label(position) == false && item.Given[position]), item => item.Comment.Themes));

        List<ConfusedWith> Tally(IEnumerable<Prediction> errors, Func<Prediction, IEnumerable<int>> instead) =>
        [
            .. errors.SelectMany(item => instead(item).DefaultIfEmpty(themes.Count))
                .CountBy(theme => theme)
                .OrderByDescending(theme => theme.Value)
                .ThenBy(theme => theme.Key)
                .Select(theme => new ConfusedWith(theme.Key < themes.Count ? themeSet.Themes[theme.Key].Id : ThemeConfusion.NoTheme, theme.Value)),
        ];
    }

    private static SentimentEvaluation? Sentiment(IReadOnlyList<Prediction> predictions)
    {
        var tones = Enum.GetValues<Sentiment>().Length;
        var counts = Enumerable.Range(0, tones).Select(_ => new int[tones]).ToArray();
        var errors = new List<ToneError>();
        foreach (var prediction in predictions)
        {
            if (prediction is { Comment.Sentiment: { } label, Sentiment: { } given })
            {
                counts[(int)label][(int)given]++;
                if (given != label)
                {
                    errors.Add(new ToneError(prediction.Comment.Id, label, given, prediction.Tones[(int)given]));
                }
            }
        }

        var evaluation = new SentimentEvaluation(counts)
        {
            Errors = [.. errors.OrderByDescending(error => error.Probability).ThenBy(error => error.CommentId, StringComparer.Ordinal)],
        };
        return evaluation.Comments == 0 ? null : evaluation;
    }

    private static IEnumerable<ThemeError> Errors(string id, int position, IReadOnlyList<Prediction> predictions) => predictions
        .Where(item => item.Label(position) is { } label && item.Given[position] != label)
        .Select(item => new ThemeError(id, item.Comment.Id, item.Probabilities[position], IsMiss: !item.Given[position]))
        .OrderByDescending(error => error.Confidence)
        .ThenBy(error => error.CommentId, StringComparer.Ordinal);
}
