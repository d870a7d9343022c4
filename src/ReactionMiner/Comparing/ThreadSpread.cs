namespace ReactionMiner.Comparing;

/// <summary>How far the themes' shares would scatter if other threads of the same audience had been read: comments of one thread go together,
/// so that a hundred replies in one thread tell less than a hundred threads.</summary>
/// <remarks>The variance of a ratio over clusters (Cochran 1977, chapter 9): T/(T-1) · Σ (yₜ - nₜ p)² / n², where thread t has nₜ comments with
/// probabilities summing to yₜ.</remarks>
internal sealed class ThreadSpread(int themes)
{
    private readonly Dictionary<string, Sums> _threads = new(StringComparer.Ordinal);

    public int Threads => _threads.Count;

    public void Add(string threadId, IReadOnlyList<float> probabilities)
    {
        if (!_threads.TryGetValue(threadId, out var sums))
        {
            _threads.Add(threadId, sums = new Sums(themes));
        }
        sums.Add(probabilities);
    }

    /// <summary>Standard deviation of the mean probability, as a part of that mean.</summary>
    public double Relative(int theme)
    {
        double comments = _threads.Values.Sum(sums => sums.Comments);
        var mean = _threads.Values.Sum(sums => sums.Probabilities[theme]) / comments;
        var squares = _threads.Values.Sum(sums => Square(sums.Probabilities[theme] - (sums.Comments * mean)));
        return Math.Sqrt(squares * Threads / (Threads - 1.0)) / comments / mean;
    }

    private static double Square(double value) => value * value;

    private sealed class Sums(int themes)
    {
        public int Comments { get; private set; }

        public double[] Probabilities { get; } = new double[themes];

        public void Add(IReadOnlyList<float> probabilities)
        {
            Comments++;
            for (var theme = 0; theme < Probabilities.Length; theme++)
            {
                Probabilities[theme] += probabilities[theme];
            }
        }
    }
}
