namespace ReactionMiner.Discovery.Words;

/// <summary>Brings the English forms of a word together: <c>licences</c> and <c>licence</c>, <c>running</c> and <c>runs</c>.</summary>
internal static class Stems
{
    private const int ShortestStem = 4;

    private static readonly string[] Endings = ["ing", "ed", "es", "s", "e"];

    public static string Of(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        foreach (var ending in Endings)
        {
            if (bare.EndsWith(ending, StringComparison.Ordinal) && !bare.EndsWith("ss", StringComparison.Ordinal)
                && bare.Length - ending.Length >= (ending is "s" ? ShortestStem - 1 : ShortestStem))
            {
                return bare[..^ending.Length];
            }
        }
        return bare;
    }
}
