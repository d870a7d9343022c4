using System.Numerics;
using System.Runtime.InteropServices;

namespace ReactionMiner.MachineLearning;

/// <summary>Learns a theme from few labels, starting from what its description says.</summary>
/// <remarks>
/// Logistic regression on the sentence vector, with the log-odds by description as its offset: without labels the answer is the
/// description's, and labels move it the further the more there are. Its dual is solved by coordinate ascent (Yu, Huang and
/// Lin 2011) over one table of products that all themes and all parts of a cross-validation share.
/// </remarks>
internal sealed class LabelledThemeLearner
{
    /// <summary>Pull of each weight on the sentence vector to 0.</summary>
    private const double VectorPull = 0.7;

    /// <summary>Pull of the slope to 1 and of the intercept to 0.</summary>
    private const double OffsetPull = 4;

    private const int MostSweeps = 200;
    private const double Settled = 1e-4;

    private readonly IReadOnlyList<float[]> _sentences;
    private readonly float[][] _products;

    /// <param name="sentences">Sentence vectors of the labelled comments.</param>
    public LabelledThemeLearner(IReadOnlyList<float[]> sentences)
    {
        _sentences = sentences;
        _products = new float[sentences.Count][];
        Parallel.For(0, sentences.Count, i => _products[i] = [.. Enumerable.Range(0, i + 1).Select(j => DescribedThemes.Product(sentences[i], sentences[j]))]);
    }

    /// <param name="described">Log-odds of the theme by its description, one per comment.</param>
    /// <param name="taught">Positions of the comments to learn from.</param>
    /// <param name="labels">Answers of those comments.</param>
    public DescribedHead Learn(string themeId, IReadOnlyList<float> described, IReadOnlyList<int> taught, IReadOnlyList<bool> labels)
    {
        var errors = Solve(described, taught, labels);
        double slope = 1, intercept = 0;
        var weights = new double[_sentences.Count == 0 ? 0 : _sentences[0].Length];
        for (var i = 0; i < errors.Length; i++)
        {
            slope += errors[i] * described[taught[i]] / OffsetPull;
            intercept += errors[i] / OffsetPull;
            var sentence = _sentences[taught[i]];
            for (var slot = 0; slot < weights.Length; slot++)
            {
                weights[slot] += errors[i] * sentence[slot] / VectorPull;
            }
        }

        // A description that ranks backwards by chance of few labels says nothing.
        return new DescribedHead(
            themeId, (float)Math.Max(0, slope), (float)intercept, Array.ConvertAll(weights, weight => (float)weight), Threshold: 0.5);
    }

    /// <summary>What each answer is short of its probability; at the optimum these are the dual variables.</summary>
    private double[] Solve(IReadOnlyList<float> described, IReadOnlyList<int> taught, IReadOnlyList<bool> labels)
    {
        var kernel = Kernel(described, taught);
        var errors = new double[taught.Count];
        var learnt = new double[taught.Count];
        var largest = double.MaxValue;
        for (var sweep = 0; sweep < MostSweeps && largest > Settled; sweep++)
        {
            largest = 0;
            for (var i = 0; i < errors.Length; i++)
            {
                var row = kernel[i];
                var rest = described[taught[i]] + learnt[i] - (row[i] * errors[i]);
                var next = Balance(labels[i] ? 1 : 0, rest, row[i], errors[i]);
                var change = next - errors[i];
                largest = Math.Max(largest, Math.Abs(change));
                errors[i] = next;
                AddTo(learnt, row, change);
            }
        }

        return errors;
    }

    // Each sum grows by itself, so that the width of the processor's vectors changes nothing.
    private static void AddTo(double[] sums, double[] row, double factor)
    {
        var wide = MemoryMarshal.Cast<double, Vector<double>>(sums.AsSpan());
        var wideRow = MemoryMarshal.Cast<double, Vector<double>>(row.AsSpan());
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] += factor * wideRow[i];
        }

        for (var i = wide.Length * Vector<double>.Count; i < sums.Length; i++)
        {
            sums[i] += factor * row[i];
        }
    }

    /// <summary>The error e with e = answer − σ(rest + self · e): Newton's method inside a bracket that shrinks.</summary>
    private static double Balance(double answer, double rest, double self, double start)
    {
        const int Steps = 30;
        const double Exact = 1e-9;
        var (low, high) = (answer - 1, answer);
        var error = Math.Clamp(start, low, high);
        for (var step = 0; step < Steps; step++)
        {
            var probability = 1 / (1 + Math.Exp(-(rest + (self * error))));
            var excess = error - answer + probability;
            if (Math.Abs(excess) < Exact)
            {
                break;
            }

            (low, high) = excess > 0 ? (low, error) : (error, high);
            var next = error - (excess / (1 + (self * probability * (1 - probability))));
            error = next > low && next < high ? next : (low + high) / 2;
        }

        return error;
    }

    /// <summary>Products of the comments as the heads see them: sentence vector, log-odds by description, and 1.</summary>
    private double[][] Kernel(IReadOnlyList<float> described, IReadOnlyList<int> taught)
    {
        var rows = new double[taught.Count][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new double[rows.Length];
            for (var j = 0; j <= i; j++)
            {
                var (left, right) = (taught[i], taught[j]);
                var product = _products[Math.Max(left, right)][Math.Min(left, right)];
                rows[i][j] = rows[j][i] = (product / VectorPull) + ((1 + (described[left] * described[right])) / OffsetPull);
            }
        }

        return rows;
    }
}
