using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ReactionMiner.Reactions;

/// <summary>The texts that a model was trained on, as hashes: whether a text is among them can be told, what they say cannot.</summary>
/// <remarks>Upper and lower case and the spaces between words make no difference.</remarks>
public sealed class TrainingTexts
{
    private readonly ulong[] _hashes;

    private TrainingTexts(IEnumerable<ulong> hashes) => _hashes = [.. hashes.Distinct().Order()];

    public static TrainingTexts Of(IEnumerable<string> texts) => new(texts.Select(Hash));

    /// <param name="bytes">As <see cref="ToBytes"/> gives them.</param>
    public static TrainingTexts FromBytes(ReadOnlySpan<byte> bytes)
    {
        var hashes = new List<ulong>(bytes.Length / sizeof(ulong));
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            hashes.Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }
        return new TrainingTexts(hashes);
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[_hashes.Length * sizeof(ulong)];
        for (var i = 0; i < _hashes.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), _hashes[i]);
        }
        return bytes;
    }

    public bool Contains(string text) => Array.BinarySearch(_hashes, Hash(text)) >= 0;

    private static ulong Hash(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
    }
}
