using System.Reflection;
using System.Security.Cryptography;

namespace ReactionMiner.Encoders;

/// <summary>The encoder's files, which the build embeds in this assembly.</summary>
internal static class EmbeddedEncoder
{
    public static byte[] ReadModel() => Read("encoder.onnx");

    public static byte[] ReadVocabulary() => Read("vocabulary.txt");

    /// <summary>See <see cref="SentenceEncoder.OpenCrossFitted"/>.</summary>
    public static byte[] ReadCrossFitted() => Read("cross-fitted.csv");

    public static EncoderIdentity Identify(byte[] model, byte[] vocabulary)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(model);
        hash.AppendData(vocabulary);
        return new EncoderIdentity(
            Metadata("EncoderName"), Metadata("EncoderVersion"), Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(EmbeddedEncoder).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"This assembly was built without the resource '{resource}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Metadata(string key) => typeof(EmbeddedEncoder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal)).Value!;
}
