namespace ReactionMiner.MachineLearning;

/// <summary>What tells a language: single letters to runs of four inside a word, and whole words. Signs, links and names are left out.</summary>
internal static class LanguageFeatures
{
    /// <summary>Slots of every vector: half for runs of letters, half for words.</summary>
    public const int Length = 2 << Bits;

    private const int Bits = 16;
    private const int Longest = 4;

    /// <summary>A language shows itself early; the rest of a long text is not read.</summary>
    private const int Characters = 300;

    private const uint Prime = 0x01000193;
    private const uint Start = 0x811C9DC5;

    private static readonly SlotWeights Weights = SlotWeights.Equal(Length);

    public static FeatureVector Extract(string text) => OfWords(Words(text));

    /// <summary>The words that a text's language is told by.</summary>
    public static string Words(string text) => LanguageCorpus.OnlyWords(text.Length > Characters ? text[..Characters] : text);

    /// <param name="words">As <see cref="Words"/> gives them.</param>
    public static FeatureVector OfWords(string words)
    {
        var runs = new List<int>(words.Length * Longest);
        var whole = new List<int>();
        foreach (var range in words.AsSpan().Split(' '))
        {
            AddWord(words.AsSpan(range), runs, whole);
        }

        var vector = new FeatureVectorBuilder(Weights);
        vector.AddHits(runs, 1f);
        vector.AddHits(whole, 1f);
        return vector.Build();
    }

    private static void AddWord(ReadOnlySpan<char> word, List<int> runs, List<int> whole)
    {
        if (word.IsEmpty)
        {
            return;
        }

        whole.Add((1 << Bits) + Slot(Hash(Start, word)));
        Span<char> padded = stackalloc char[word.Length + 2];
        padded[0] = padded[^1] = ' ';
        word.CopyTo(padded[1..]);
        for (var start = 0; start < padded.Length; start++)
        {
            var hash = Start;
            foreach (var letter in padded[start..Math.Min(start + Longest, padded.Length)])
            {
                hash = (hash ^ letter) * Prime;
                runs.Add(Slot(hash));
            }
        }
    }

    private static uint Hash(uint hash, ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    private static int Slot(uint hash) => (int)((hash ^ (hash >> Bits)) & ((1u << Bits) - 1));
}
