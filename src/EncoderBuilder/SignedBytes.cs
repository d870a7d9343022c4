namespace EncoderBuilder;

/// <summary>Floats that share a scale, as signed bytes: value ≈ byte × scale.</summary>
internal static class SignedBytes
{
    /// <summary>The scale that lets the largest of the values become <paramref name="limit"/>.</summary>
    public static float Scale(float largest, int limit) => largest == 0 ? 1 : largest / limit;

    public static sbyte Quantize(float value, float scale, int limit) =>
        (sbyte)Math.Clamp(MathF.Round(value / scale), -limit, limit);
}
