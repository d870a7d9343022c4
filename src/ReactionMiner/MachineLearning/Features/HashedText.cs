namespace ReactionMiner.MachineLearning;

/// <summary>
/// Character 3-, 4- and 5-grams and word 1- and 2-grams, each hashed to a slot: no vocabulary, so any text of any
/// language has a vector. The hash is spelt out here, so that slots are the same on every machine.
/// </summary>
/// <param name="bits">Slots are two to the power of this; 10 to 22.</param>
internal sealed class HashedText(int bits)
{
    private const uint Prime = 0x01000193;
    private const uint CharacterSeed = 0x811C9DC5;
    private const uint WordSeed = 0x2B2E9A47;
    private const int Shortest = 3;
    private const int Longest = 5;

    private readonly uint _mask = (1u << bits) - 1;

    /// <summary>Number of slots.</summary>
    public int Length { get; } = 1 << bits;

    /// <summary>Slots hit by the character n-grams of a normalised text, repeats included.</summary>
    public void AddCharacterSlots(string normalized, List<int> slots)
    {
        for (var start = 0; start + Shortest <= normalized.Length; start++)
        {
            var hash = CharacterSeed;
            var end = Math.Min(start + Longest, normalized.Length);
            for (var i = start; i < end; i++)
            {
                hash = (hash ^ normalized[i]) * Prime;
                if (i - start + 1 >= Shortest)
                {
                    slots.Add(Slot(hash));
                }
            }
        }
    }

    /// <summary>Slots hit by the words and pairs of neighbouring words of a normalised text, repeats included.</summary>
    public void AddWordSlots(string normalized, List<int> slots)
    {
        var previous = WordSeed;
        for (var i = 0; i < normalized.Length;)
        {
            if (normalized[i] == ' ')
            {
                i++;
                continue;
            }

            var word = WordSeed;
            var end = WordEnd(normalized, i);
            for (; i < end; i++)
            {
                word = (word ^ normalized[i]) * Prime;
            }

            slots.Add(Slot(word));
            slots.Add(Slot((Mix(previous) ^ word) * Prime));
            previous = word;
        }
    }

    /// <summary>A run of letters and digits is a word; any other character is one of its own.</summary>
    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '\'' && end > start)))
        {
            end++;
        }

        return Math.Max(end, start + 1);
    }

    private int Slot(uint hash) => (int)(Mix(hash) & _mask);

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
