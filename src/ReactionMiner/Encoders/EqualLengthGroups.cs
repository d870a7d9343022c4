namespace ReactionMiner.Encoders;

/// <summary>Groups texts for the encoder. All texts of a group have as many tokens, so that none is padded: padding would make a text's
/// vector depend on its neighbours, and costs time.</summary>
internal static class EqualLengthGroups
{
    /// <summary>Texts run together at most. Measured: more short ones at once are no faster.</summary>
    public const int MaxTexts = 16;

    /// <summary>Tokens run together at most. Measured: more overflow the cache, fewer leave the core idle.</summary>
    public const int MaxTokens = 512;

    /// <returns>Positions in <paramref name="texts"/>, each once; longest texts first, so that no caller ends on the costliest.</returns>
    public static IReadOnlyList<int[]> Of(IReadOnlyList<long[]> texts) =>
    [
        .. Enumerable.Range(0, texts.Count)
            .GroupBy(i => texts[i].Length)
            .OrderByDescending(sameLength => sameLength.Key)
            .SelectMany(sameLength => sameLength.Chunk(Math.Clamp(MaxTokens / sameLength.Key, 1, MaxTexts))),
    ];
}
