namespace ReactionMiner.MachineLearning;

/// <summary>How far probabilities can be taken at their word.</summary>
/// <param name="Bins">Answers grouped by predicted probability, ascending; empty groups are left out.</param>
public sealed record Calibration(IReadOnlyList<CalibrationBin> Bins)
{
    private const int Groups = 10;

    /// <summary>Mean distance between predicted and labelled share of a group, weighted by its answers, 0 to 1.</summary>
    /// <remarks>Guo et al. 2017, with ten groups of equal width.</remarks>
    public double ExpectedError
    {
        get
        {
            var answers = Bins.Sum(bin => bin.Answers);
            return answers == 0 ? 0 : Bins.Sum(bin => bin.Answers * Math.Abs(bin.MeanProbability - bin.LabelledShare)) / answers;
        }
    }

    internal static Calibration Of(IEnumerable<(float Probability, bool Label)> answers) => new(
    [
        .. answers
            .GroupBy(answer => Math.Min((int)(answer.Probability * Groups), Groups - 1))
            .OrderBy(group => group.Key)
            .Select(group => new CalibrationBin(
                (double)group.Key / Groups,
                (double)(group.Key + 1) / Groups,
                group.Count(),
                group.Average(answer => (double)answer.Probability),
                group.Average(answer => answer.Label ? 1.0 : 0.0))),
    ]);

    internal static Calibration Join(IEnumerable<Calibration> parts) => new(
        [.. parts.SelectMany(part => part.Bins).GroupBy(bin => bin.From).OrderBy(group => group.Key).Select(group => Join([.. group]))]);

    private static CalibrationBin Join(List<CalibrationBin> bins)
    {
        var answers = bins.Sum(bin => bin.Answers);
        return bins[0] with
        {
            Answers = answers,
            MeanProbability = bins.Sum(bin => bin.Answers * bin.MeanProbability) / answers,
            LabelledShare = bins.Sum(bin => bin.Answers * bin.LabelledShare) / answers,
        };
    }
}

/// <summary>Answers of like probability: with honest probabilities, the two shares agree.</summary>
/// <param name="From">Least probability of the group.</param>
/// <param name="To">Greatest, itself outside the group but for 1.</param>
/// <param name="MeanProbability">As predicted.</param>
/// <param name="LabelledShare">As labelled.</param>
public sealed record CalibrationBin(double From, double To, int Answers, double MeanProbability, double LabelledShare);
