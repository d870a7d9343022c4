using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>One theme's figures.</summary>
/// <param name="F1Interval">Of <see cref="ThemeQuality.F1"/>.</param>
/// <param name="AveragePrecision">Precision averaged over the ranks of the labelled comments, 0 to 1; null without support.</param>
/// <param name="Confusion">With which themes its errors go together.</param>
public sealed record ThemeEvaluation(
    ThemeQuality Quality, FigureInterval F1Interval, double? AveragePrecision, Calibration Calibration, ThemeConfusion Confusion)
{
    /// <summary>Labelled carriers below which draws of conversations are too alike for an interval.</summary>
    public const int FewestForInterval = 5;

    /// <summary>False where no label says whether the theme is there: the readers were not asked about it, or differ everywhere.</summary>
    public bool IsScored => Quality is not { TruePositives: 0, FalsePositives: 0, FalseNegatives: 0, TrueNegatives: 0 };

    /// <summary>False where <see cref="F1Interval"/> would make F1 look surer than it is.</summary>
    public bool HasInterval => Quality.Support >= FewestForInterval;
}

/// <summary>What stood in the place of a theme that was missed or given wrongly.</summary>
/// <param name="Missed">Themes that comments were given instead. A comment with several counts for each, one with none for <see cref="NoTheme"/>.</param>
/// <param name="FalseAlarms">Likewise, themes that comments given this one wrongly are labelled with.</param>
public sealed record ThemeConfusion(IReadOnlyList<ConfusedWith> Missed, IReadOnlyList<ConfusedWith> FalseAlarms)
{
    /// <summary>Stands for none of the themes.</summary>
    public const string NoTheme = "none";
}

/// <param name="ThemeId">A theme, or <see cref="ThemeConfusion.NoTheme"/>.</param>
/// <param name="Comments">More than 0; the commonest first.</param>
public sealed record ConfusedWith(string ThemeId, int Comments);
