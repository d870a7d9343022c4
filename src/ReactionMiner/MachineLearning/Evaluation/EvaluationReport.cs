using ReactionMiner.Counting;

namespace ReactionMiner.MachineLearning;

/// <summary>How predictions compare with labels.</summary>
/// <param name="Name">What was scored, in a few words.</param>
/// <param name="Comments">Comments scored.</param>
/// <param name="Themes">In the theme set's order.</param>
/// <param name="MacroF1Interval">See <see cref="MacroF1"/>.</param>
/// <param name="Sentiment">Null when no scored comment has a tone.</param>
/// <param name="Errors">Every theme missed or given wrongly, the most confident errors of each theme first.</param>
public sealed record EvaluationReport(
    string Name,
    int Comments,
    IReadOnlyList<ThemeEvaluation> Themes,
    FigureInterval MacroF1Interval,
    SentimentEvaluation? Sentiment,
    IReadOnlyList<ThemeError> Errors)
{
    /// <summary>How the counts of made-up videos did; null when there are too few comments to make videos of.</summary>
    public CountSimulation? Counts { get; init; }

    /// <summary>Comments that the model was trained on, of which the figures say nothing; null when the model does not know its training comments.</summary>
    public int? TrainedOn { get; init; }

    /// <summary>What correcting the counts of made-up videos brings, in sentences, and how far to believe it; null where none were made.</summary>
    public string? CountGain => Counts is not { } counts ? null : SimulationTable.Gain(counts)
        + (TrainedOn is > 0 ? " The model was trained on comments among these, so on other videos it is otherwise." : "");

    /// <summary>Plain mean of the themes' F1, 0 to 1; a theme nobody labelled or predicted counts as 0, one that was not scored is left out.</summary>
    public double MacroF1 => Themes.Where(theme => theme.IsScored).Select(theme => theme.Quality.F1).DefaultIfEmpty().Average();

    /// <summary>Plain mean of the themes' precision, 0 to 1; themes never given are left out.</summary>
    public double? MacroPrecision => Themes.Average(theme => theme.Quality.Precision);

    /// <summary>Plain mean of the themes' recall, 0 to 1; themes without support are left out.</summary>
    public double? MacroRecall => Themes.Average(theme => theme.Quality.Recall);

    /// <summary>Hits and errors of all themes together; its threshold means nothing.</summary>
    public Reactions.ThemeQuality Micro => new(
        "micro",
        double.NaN,
        Themes.Sum(theme => theme.Quality.TruePositives),
        Themes.Sum(theme => theme.Quality.FalsePositives),
        Themes.Sum(theme => theme.Quality.FalseNegatives),
        Themes.Sum(theme => theme.Quality.TrueNegatives));

    /// <summary>F1 over all answers of all themes together, 0 to 1.</summary>
    public double MicroF1 => Micro.F1;

    /// <summary>Mean of the themes' average precision, which needs no threshold; themes without support are left out.</summary>
    public double MeanAveragePrecision => Themes.Select(theme => theme.AveragePrecision).Average() ?? 0;

    /// <summary>All themes' answers together.</summary>
    public Calibration Calibration => Calibration.Join(Themes.Select(theme => theme.Calibration));
}

/// <summary>A 95 % interval of a figure: other conversations of the kind, drawn as often, would give one inside.</summary>
/// <remarks>From the 2.5th to the 97.5th percentile over conversations drawn anew, with replacement.</remarks>
public sealed record FigureInterval(double Low, double High);

/// <summary>A theme that was missed or given wrongly.</summary>
/// <param name="Probability">The model's, 0 to 1.</param>
/// <param name="IsMiss">Labelled and not given; otherwise given and not labelled.</param>
public sealed record ThemeError(string ThemeId, string CommentId, double Probability, bool IsMiss)
{
    /// <summary>Probability that the model gave its wrong answer.</summary>
    public double Confidence => IsMiss ? 1 - Probability : Probability;
}
