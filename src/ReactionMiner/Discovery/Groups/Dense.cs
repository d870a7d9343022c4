namespace ReactionMiner.Discovery.Groups;

/// <summary>Arithmetic on vectors, in plain order so that every processor gets the same sums.</summary>
internal static class Dense
{
    public static double Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }
        return sum;
    }

    public static float[] Sum(IEnumerable<float[]> vectors, int length)
    {
        var sum = new float[length];
        foreach (var vector in vectors)
        {
            Add(sum, vector, 1);
        }
        return sum;
    }

    public static void Add(float[] sum, ReadOnlySpan<float> vector, double weight)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            sum[i] += (float)(weight * vector[i]);
        }
    }

    public static void Scale(float[] vector, double factor)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] = (float)(vector[i] * factor);
        }
    }

    /// <summary>The vector less the mean, at length 1; all zeros where nothing is left.</summary>
    public static float[] Centre(ReadOnlySpan<float> vector, ReadOnlySpan<float> mean)
    {
        var centred = new float[vector.Length];
        for (var i = 0; i < vector.Length; i++)
        {
            centred[i] = vector[i] - mean[i];
        }
        var length = Math.Sqrt(Dot(centred, centred));
        Scale(centred, length > 1e-9 ? 1 / length : 0);
        return centred;
    }
}
