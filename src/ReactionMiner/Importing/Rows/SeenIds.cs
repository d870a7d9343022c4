using System.Buffers.Binary;
using System.Collections;
using System.Security.Cryptography;
using System.Text;

namespace ReactionMiner.Importing.Rows;

/// <summary>Remembers ids in 2 MB, however many they are.</summary>
/// <remarks>A Bloom filter: an id that was added is always known; one that was not is taken for known about once in 500 times after a million ids.</remarks>
internal sealed class SeenIds
{
    private const int Bits = 1 << 24;
    private const int Probes = 4;

    private readonly Lazy<BitArray> _bits = new(() => new BitArray(Bits), isThreadSafe: false);

    public void Add(string id)
    {
        foreach (var bit in BitsOf(id))
        {
            _bits.Value[bit] = true;
        }
    }

    public bool Contains(string id) => BitsOf(id).All(bit => _bits.Value[bit]);

    private static IEnumerable<int> BitsOf(string id)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(id));
        for (var i = 0; i < Probes; i++)
        {
            yield return (int)(BinaryPrimitives.ReadUInt32LittleEndian(hash.AsSpan(i * sizeof(uint))) % Bits);
        }
    }
}
