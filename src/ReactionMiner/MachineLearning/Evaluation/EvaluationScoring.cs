using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Compares predictions with labels. Doubtful themes are left out, each for its own comment only.</summary>
internal static class EvaluationScoring
{
    private const int Bins = 10;

    /// <param name="thresholds">Shown beside each theme's figures.</param>
    public static EvaluationReport Score(
        string name, ThemeSet themeSet, IReadOnlyList<double> thresholds, IReadOnlyList<Prediction> predictions) => new(
        name,
        predictions.Count,
        [.. themeSet.Themes.Select((theme, position) => Theme(theme.Id, position, thresholds[position], predictions))],
        Confusion(themeSet, predictions),
        Sentiment(predictions),
        [.. themeSet.Themes.SelectMany((theme, position) => Errors(theme.Id, position, predictions))]);

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

    private static ThemeEvaluation Theme(string id, int position, double threshold, IReadOnlyList<Prediction> predictions)
    {
        var scored = Scored(position, predictions).ToList();
        int Count(bool label, bool given) => scored.Count(item => Has(item, position) == label && item.Given[position] == given);
        var quality = new ThemeQuality(id, threshold, Count(true, true), Count(false, true), Count(true, false), Count(false, false));
        var scores = scored.Select(item => (item.Probabilities[position], Has(item, position))).ToList();
        return new ThemeEvaluation(quality, AveragePrecision(scores), Calibration(scores));
    }

    private static List<CalibrationBin> Calibration(IReadOnlyCollection<(float Probability, bool Label)> scores) =>
    [
        .. scores
            .GroupBy(item => Math.Min((int)(item.Probability * Bins), Bins - 1))
            .OrderBy(bin => bin.Key)
            .Select(bin => new CalibrationBin(
                (double)bin.Key / Bins,
                (double)(bin.Key + 1) / Bins,
                bin.Count(),
                bin.Average(item => (double)item.Probability),
                bin.Average(item => item.Label ? 1.0 : 0.0))),
    ];

    private static ThemeConfusion Confusion(ThemeSet themeSet, IReadOnlyList<Prediction> predictions)
    {
        var none = themeSet.Themes.Count;
        var counts = Enumerable.Range(0, none + 1).Select(_ => new int[none + 1]).ToArray();
        foreach (var prediction in predictions)
        {
            var labelled = prediction.Comment.Themes;
            var given = Enumerable.Range(0, none)
                .Where(theme => prediction.Given[theme] && !prediction.Comment.DoubtfulThemes.Contains(theme)).ToList();
            var wrong = given.Except(labelled).DefaultIfEmpty(none).ToList();
            foreach (var label in labelled.Except(prediction.Comment.DoubtfulThemes))
            {
                foreach (var column in given.Contains(label) ? [label] : wrong)
                {
                    counts[label][column]++;
                }
            }

            if (labelled.Count == 0 && prediction.Comment.DoubtfulThemes.Count == 0)
            {
                wrong.ForEach(column => counts[none][column]++);
            }
        }

        return new ThemeConfusion([.. themeSet.Themes.Select(theme => theme.Id), "none"], counts);
    }

    private static SentimentEvaluation? Sentiment(IReadOnlyList<Prediction> predictions)
    {
        var tones = Enum.GetValues<Sentiment>().Length;
        var counts = Enumerable.Range(0, tones).Select(_ => new int[tones]).ToArray();
        foreach (var prediction in predictions)
        {
            if (prediction is { Comment.Sentiment: { } label, Sentiment: { } predicted })
            {
                counts[(int)label][(int)predicted]++;
            }
        }

        var evaluation = new SentimentEvaluation(counts);
        return evaluation.Comments == 0 ? null : evaluation;
    }

    private static IEnumerable<ThemeError> Errors(string id, int position, IReadOnlyList<Prediction> predictions) =>
        Scored(position, predictions)
            .Where(item => item.Given[position] != Has(item, position))
            .Select(item => new ThemeError(id, item.Comment.Id, item.Probabilities[position], IsMiss: !item.Given[position]))
            .OrderByDescending(error => error.IsMiss ? 1 - error.Probability : error.Probability)
            .ThenBy(error => error.CommentId, StringComparer.Ordinal);

    private static IEnumerable<Prediction> Scored(int position, IReadOnlyList<Prediction> predictions) =>
        predictions.Where(item => !item.Comment.DoubtfulThemes.Contains(position));

    private static bool Has(Prediction prediction, int position) => prediction.Comment.Themes.Contains(position);
}
