namespace ReactionMiner.Counting;

/// <summary>The regularised incomplete beta function, by which binomial tails are known for sizes that are not whole numbers, too.</summary>
/// <remarks>Source: DLMF 8.17.22, the continued fraction, evaluated by the method of Lentz; log-gamma by Lanczos' series (g = 7).</remarks>
internal static class IncompleteBeta
{
    private const int MostTerms = 10_000;
    private const double Tiny = 1e-300;
    private const double Precision = 1e-13;

    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
        -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>The chance that a beta variable is at most <paramref name="x"/>.</summary>
    /// <param name="x">0 to 1.</param>
    /// <param name="a">At least 0; 0 puts all weight on 0.</param>
    /// <param name="b">At least 0; 0 puts all weight on 1, unless <paramref name="a"/> is 0, too.</param>
    public static double Of(double x, double a, double b)
    {
        if (a <= 0 || x >= 1)
        {
            return 1;
        }
        if (b <= 0 || x <= 0)
        {
            return 0;
        }
        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x)));
        return x < (a + 1) / (a + b + 2)
            ? front * Fraction(x, a, b) / a
            : 1 - (front * Fraction(1 - x, b, a) / b);
    }

    private static double Fraction(double x, double a, double b)
    {
        double c = 1, d = Reciprocal(1 - ((a + b) * x / (a + 1))), value = d;
        for (var m = 1; m <= MostTerms; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = Reciprocal(1 + (even * d));
            c = NotZero(1 + (even / c));
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = Reciprocal(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            value *= d * c;
            if (Math.Abs((d * c) - 1) < Precision)
            {
                break;
            }
        }
        return value;
    }

    private static double LogGamma(double x)
    {
        if (x < 0.5)
        {
            return Math.Log(Math.PI / Math.Sin(Math.PI * x)) - LogGamma(1 - x);
        }
        var sum = Lanczos[0];
        for (var term = 1; term < Lanczos.Length; term++)
        {
            sum += Lanczos[term] / (x - 1 + term);
        }
        var shifted = x + Lanczos.Length - 2.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((x - 0.5) * Math.Log(shifted)) - shifted + Math.Log(sum);
    }

    private static double Reciprocal(double value) => 1 / NotZero(value);

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
