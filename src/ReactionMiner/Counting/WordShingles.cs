namespace ReactionMiner.Counting;

/// <summary>The words and pairs of neighbouring words of a comment, as hashes: what near repeats have in common.</summary>
internal static class WordShingles
{
    /// <summary>Hashes kept of a comment, the smallest ones: all of one up to some 60 words, a fair sample of a longer one.</summary>
    public const int Most = 128;

    /// <summary>Words below which one word more or less makes another comment.</summary>
    private const int LeastWords = 8;

    private const uint Prime = 0x01000193;
    private const uint Start = 0x811C9DC5;

    /// <param name="folded">As <see cref="CommentFingerprint.Fold"/> leaves it.</param>
    /// <returns>Ascending, each once; null for a comment of too few words to be nearly another.</returns>
    public static uint[]? Of(string folded)
    {
        if (folded.AsSpan().Count(' ') < LeastWords - 1)
        {
            return null;
        }
        var hashes = new SortedSet<uint>();
        var previous = 0u;
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var word = Hash(folded.AsSpan(range));
            hashes.Add(word);
            hashes.Add(Mix((previous * Prime) ^ word));
            previous = word;
        }
        return [.. hashes.Take(Most)];
    }

    /// <summary>Jaccard's similarity: what both hold of what either holds, 0 to 1; estimated where there are more hashes than are kept.</summary>
    public static double Similarity(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        int i = 0, j = 0, either = 0, both = 0;
        while ((i < first.Length || j < second.Length) && either < Most)
        {
            var order = i == first.Length ? 1 : j == second.Length ? -1 : first[i].CompareTo(second[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            either++;
        }
        return (double)both / either;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = Start;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * Prime;
        }
        return Mix(hash);
    }

    /// <summary>MurmurHash3's finalizer: spreads every bit over all.</summary>
    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
