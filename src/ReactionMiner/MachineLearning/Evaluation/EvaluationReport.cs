using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>How predictions compare with labels.</summary>
/// <param name="Name">What was scored, in a few words.</param>
/// <param name="Comments">Comments scored.</param>
/// <param name="Themes">In the theme set's order.</param>
/// <param name="Sentiment">Null when no scored comment has a tone.</param>
/// <param name="Errors">Every theme missed or given wrongly, the most confident errors of each theme first.</param>
public sealed record EvaluationReport(
    string Name,
    int Comments,
    IReadOnlyList<ThemeEvaluation> Themes,
    ThemeConfusion Confusion,
    SentimentEvaluation? Sentiment,
    IReadOnlyList<ThemeError> Errors)
{
    /// <summary>Plain mean of the themes' F1, 0 to 1; a theme nobody labelled or predicted counts as 0.</summary>
    public double MacroF1 => Themes.Average(theme => theme.Quality.F1);

    /// <summary>F1 over all answers of all themes together, 0 to 1.</summary>
    public double MicroF1
    {
        get
        {
            var hits = 2.0 * Themes.Sum(theme => theme.Quality.TruePositives);
            var all = hits + Themes.Sum(theme => theme.Quality.FalsePositives + theme.Quality.FalseNegatives);
            return all == 0 ? 0 : hits / all;
        }
    }

    /// <summary>Mean of the themes' average precision, which needs no threshold; themes without support are left out.</summary>
    public double MeanAveragePrecision => Themes.Select(theme => theme.AveragePrecision).Average() ?? 0;
}

/// <summary>One theme's figures.</summary>
/// <param name="AveragePrecision">Precision averaged over the ranks of the labelled comments, 0 to 1; null without support.</param>
/// <param name="Calibration">Comments grouped by predicted probability, in ascending order; empty groups are left out.</param>
public sealed record ThemeEvaluation(ThemeQuality Quality, double? AveragePrecision, IReadOnlyList<CalibrationBin> Calibration);

/// <summary>Comments of like probability: with honest probabilities, the two shares agree.</summary>
/// <param name="From">Least probability of the group.</param>
/// <param name="To">Greatest, itself outside the group but for 1.</param>
/// <param name="MeanProbability">As predicted.</param>
/// <param name="LabelledShare">As labelled.</param>
public sealed record CalibrationBin(double From, double To, int Comments, double MeanProbability, double LabelledShare);

/// <summary>What was predicted where a theme was labelled. The last row and column stand for none of the themes.</summary>
/// <param name="Names">Theme ids, then <c>none</c>.</param>
/// <param name="Counts">
/// Row = label, column = prediction. A labelled theme that was found counts on the diagonal; one that was missed counts in
/// the column of every theme given wrongly instead, or under <c>none</c>.
/// </param>
public sealed record ThemeConfusion(IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<int>> Counts);

/// <summary>Tone: rows are labels, columns predictions, in the order of <see cref="Sentiment"/>.</summary>
public sealed record SentimentEvaluation(IReadOnlyList<IReadOnlyList<int>> Counts)
{
    public int Comments => Counts.Sum(row => row.Sum());

    public double Accuracy => Comments == 0 ? 0 : (double)Enumerable.Range(0, Counts.Count).Sum(i => Counts[i][i]) / Comments;

    /// <summary>Plain mean of the three tones' F1, 0 to 1.</summary>
    public double MacroF1 => Enumerable.Range(0, Counts.Count).Average(F1);

    /// <summary>F1 of one tone, 0 to 1; 0 when it was neither labelled nor predicted.</summary>
    public double F1(int tone)
    {
        var both = Counts[tone].Sum() + Counts.Sum(row => row[tone]);
        return both == 0 ? 0 : 2.0 * Counts[tone][tone] / both;
    }
}

/// <summary>A theme that was missed or given wrongly.</summary>
/// <param name="Probability">The model's, 0 to 1.</param>
/// <param name="IsMiss">Labelled and not given; otherwise given and not labelled.</param>
public sealed record ThemeError(string ThemeId, string CommentId, double Probability, bool IsMiss);
