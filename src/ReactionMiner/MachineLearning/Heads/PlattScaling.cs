namespace ReactionMiner.MachineLearning;

/// <summary>From a raw score to a probability: 1 / (1 + exp(-(slope × score + intercept))).</summary>
/// <remarks>Platt 1999, with his smoothed targets; fitted by Newton's method as in Lin, Lin and Weng 2007.</remarks>
internal sealed record PlattScaling(double Slope, double Intercept)
{
    /// <summary>Takes the score as it is.</summary>
    public static PlattScaling Identity { get; } = new(1, 0);

    public float Probability(float score) => (float)(1 / (1 + Math.Exp(-((Slope * score) + Intercept))));

    /// <param name="scores">Scores of comments the head was not trained on.</param>
    public static PlattScaling Fit(IReadOnlyList<(float Score, bool Label)> scores)
    {
        var positives = scores.Count(item => item.Label);
        var negatives = scores.Count - positives;
        if (positives == 0 || negatives == 0)
        {
            return Identity;
        }

        var high = (positives + 1.0) / (positives + 2.0);
        var low = 1.0 / (negatives + 2.0);
        double slope = 1, intercept = Math.Log((positives + 1.0) / (negatives + 1.0));
        var loss = Loss(slope, intercept);
        for (var round = 0; round < 100; round++)
        {
            var step = NewtonStep(slope, intercept);
            var size = 1.0;
            double next;
            while ((next = Loss(slope + (size * step.Slope), intercept + (size * step.Intercept))) > loss && size > 1e-10)
            {
                size /= 2;
            }

            if (loss - next < 1e-9)
            {
                break;
            }

            slope += size * step.Slope;
            intercept += size * step.Intercept;
            loss = next;
        }

        // A head that ranks backwards by chance says nothing; a falling curve would say it with confidence.
        return new PlattScaling(Math.Max(slope, 1e-3), intercept);

        double Loss(double a, double b) => scores.Sum(item =>
        {
            var z = (a * item.Score) + b;
            var target = item.Label ? high : low;
            return Math.Max(z, 0) - (z * target) + Math.Log(1 + Math.Exp(-Math.Abs(z)));
        });

        (double Slope, double Intercept) NewtonStep(double a, double b)
        {
            double ga = 0, gb = 0, haa = 1e-9, hab = 0, hbb = 1e-9;
            foreach (var (score, label) in scores)
            {
                var p = 1 / (1 + Math.Exp(-((a * score) + b)));
                var error = p - (label ? high : low);
                var curve = p * (1 - p);
                ga += error * score;
                gb += error;
                haa += curve * score * score;
                hab += curve * score;
                hbb += curve;
            }

            var determinant = (haa * hbb) - (hab * hab);
            return (-((hbb * ga) - (hab * gb)) / determinant, -((haa * gb) - (hab * ga)) / determinant);
        }
    }
}
