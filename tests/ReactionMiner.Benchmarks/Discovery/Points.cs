using ReactionMiner.Discovery.Groups;

namespace ReactionMiner.Benchmarks.Discovery;

/// <summary>Vectors as the classic methods take them.</summary>
internal static class Points
{
    private const int Iterations = 30;

    public static float[][] Of(IReadOnlyList<SampleComment> sample) => [.. sample.Select(comment => comment.Vector)];

    /// <summary>The squared Euclidean distance.</summary>
    public static double Distance(float[] left, float[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            var difference = left[i] - right[i];
            sum += difference * difference;
        }
        return sum;
    }

    public static float[] Mean(float[][] points)
    {
        var mean = Dense.Sum(points, points[0].Length);
        Dense.Scale(mean, 1.0 / points.Length);
        return mean;
    }

    /// <summary>The first principal components, by power iteration, one after the other.</summary>
    public static float[][] Reduce(float[][] points, int components, int seed)
    {
        var mean = Mean(points);
        var rest = points.Select(point => point.Zip(mean, (value, middle) => value - middle).ToArray()).ToArray();
        var random = new Random(seed);
        var reduced = points.Select(_ => new float[components]).ToArray();
        for (var component = 0; component < components; component++)
        {
            var axis = Enumerable.Range(0, mean.Length).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray();
            for (var pass = 0; pass < Iterations; pass++)
            {
                var next = new float[mean.Length];
                foreach (var point in rest)
                {
                    Dense.Add(next, point, Dense.Dot(point, axis));
                }
                Dense.Scale(next, 1 / Math.Sqrt(Dense.Dot(next, next)));
                axis = next;
            }
            for (var i = 0; i < rest.Length; i++)
            {
                reduced[i][component] = (float)Dense.Dot(rest[i], axis);
                Dense.Add(rest[i], axis, -reduced[i][component]);
            }
        }
        return reduced;
    }
}
