namespace ReactionMiner.MachineLearning;

/// <summary>Finds comments that are nearly the same: one sentence with another word in it, as a template gives.</summary>
/// <remarks>
/// Likeness is that of Jaccard over pairs of neighbouring words. Every pair of comments at or over the limit is found. Time grows with the
/// comments and not with their square, as two such comments share one of their rarer word pairs (Chaudhuri, Ganti and Kaushik 2006).
/// </remarks>
internal static class NearDuplicates
{
    /// <summary>Likeness from which two comments are near-duplicates. A sentence of ten words with one exchanged has 0.64.</summary>
    public const double Limit = 0.5;

    /// <summary>Word pairs below which a comment is left alone: people do say the same in few words.</summary>
    private const int LeastPairs = 3;

    /// <returns>Each comment that is nearly the same as an earlier one, once, with the likest of these.</returns>
    public static IReadOnlyList<NearDuplicate> Find(IReadOnlyList<LabelledComment> comments)
    {
        var pairs = comments.Select(comment => WordPairs(comment.Text)).ToList();
        var commonness = pairs.SelectMany(own => own).CountBy(pair => pair, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var byRarePair = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var found = new List<NearDuplicate>();
        for (var i = 0; i < comments.Count; i++)
        {
            var own = pairs[i];
            if (own.Count < LeastPairs)
            {
                continue;
            }

            // So many that two comments at the limit cannot differ in all of them.
            var rare = own.OrderBy(pair => commonness[pair]).ThenBy(pair => pair, StringComparer.Ordinal).Take(own.Count - (int)Math.Ceiling(Limit * own.Count) + 1).ToList();
            var likest = rare.SelectMany(pair => byRarePair.GetValueOrDefault(pair, [])).Distinct()
                .Select(earlier => new NearDuplicate(comments[i], comments[earlier], Likeness(own, pairs[earlier])))
                .MaxBy(pair => pair.Likeness);
            if (likest is { Likeness: >= Limit })
            {
                found.Add(likest);
            }

            foreach (var pair in rare)
            {
                if (!byRarePair.TryGetValue(pair, out var holders))
                {
                    byRarePair.Add(pair, holders = []);
                }

                holders.Add(i);
            }
        }

        return found;
    }

    private static double Likeness(HashSet<string> left, HashSet<string> right)
    {
        var shared = left.Count(right.Contains);
        return (double)shared / (left.Count + right.Count - shared);
    }

    private static HashSet<string> WordPairs(string text)
    {
        var words = new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Zip(words.Skip(1), (first, second) => $"{first} {second}").ToHashSet(StringComparer.Ordinal);
    }
}

/// <param name="Likeness">0 to 1; 1 for the same pairs of words.</param>
internal sealed record NearDuplicate(LabelledComment Comment, LabelledComment Earlier, double Likeness);
