using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ReactionMiner.Labelling;

/// <summary>A random order of comments that depends on the seed and each comment's id alone.</summary>
/// <remarks>
/// Permanent random numbers (Ohlsson 1995): every comment has its rank, whatever else is in the video. So the first comments of the order
/// are a random sample of any choice of comments made without looking at the labels: of the grown video, or of those a new model leaves
/// in after spam.
/// </remarks>
public static class SampleOrder
{
    /// <summary>The comment's place between 0 and 2⁶⁴; small ones are drawn first.</summary>
    public static ulong RankOf(int seed, string commentId)
    {
        var text = Encoding.UTF8.GetBytes(commentId);
        var bytes = new byte[sizeof(int) + text.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, seed);
        text.CopyTo(bytes, sizeof(int));
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(bytes));
    }

    /// <summary>The items in the order in which they are drawn.</summary>
    public static IReadOnlyList<T> Draw<T>(IEnumerable<T> items, Func<T, string> commentId, int seed) =>
        [.. items.OrderBy(item => RankOf(seed, commentId(item))).ThenBy(commentId, StringComparer.Ordinal)];
}
