namespace ReactionMiner.Cli;

/// <summary>Guesses what a mistyped word was meant to be.</summary>
internal static class Mistyped
{
    private const int MostSlips = 2;

    /// <returns>The known words that are fewest slips away (a letter too many, too few, wrong, or two in each other's place); none where all
    /// are far away.</returns>
    public static IReadOnlyList<string> Guess(string word, IEnumerable<string> known)
    {
        var near = known.Select(name => (Name: name, Slips: Slips(word, name)))
            .Where(guess => guess.Slips <= MostSlips && guess.Slips < guess.Name.Length - 1)
            .ToList();
        return [.. near.Where(guess => guess.Slips == near.Min(each => each.Slips)).Select(guess => guess.Name)];
    }

    /// <remarks>The distance of Damerau (1964) and Levenshtein, without edits inside an exchange.</remarks>
    private static int Slips(string word, string name)
    {
        var slips = new int[word.Length + 1, name.Length + 1];
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= name.Length; j++)
            {
                slips[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(
                        Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1,
                        slips[i - 1, j - 1] + (word[i - 1] == name[j - 1] ? 0 : 1)),
                };
                if (i > 1 && j > 1 && word[i - 1] == name[j - 2] && word[i - 2] == name[j - 1])
                {
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
                }
            }
        }
        return slips[word.Length, name.Length];
    }
}
