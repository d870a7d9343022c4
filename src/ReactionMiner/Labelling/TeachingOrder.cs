using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>Picks the comments whose labels teach a model most: those it is unsure of, each theme in turn, and no two that say the same.</summary>
internal static class TeachingOrder
{
    private const double SameWords = 0.5;

    /// <param name="candidates">With predictions; others are passed over.</param>
    public static IReadOnlyList<LabelCandidate> Choose(IEnumerable<LabelCandidate> candidates, int count)
    {
        var known = candidates.Where(candidate => candidate.Reaction is not null).ToList();
        var themes = known is [] ? 0 : known[0].Reaction!.ThemeProbabilities.Count;
        var doubtful = Enumerable.Range(0, themes)
            .Select(theme => new Queue<LabelCandidate>(known
                .OrderByDescending(candidate => Doubt(candidate.Reaction!, theme))
                .ThenBy(candidate => candidate.Comment.Id, StringComparer.Ordinal)))
            .ToList();
        var picked = new List<Pick>();
        while (picked.Count < count && doubtful.Exists(queue => queue.Count > 0))
        {
            foreach (var queue in doubtful)
            {
                if (picked.Count < count && TakeNew(queue, picked) is { } next)
                {
                    picked.Add(next);
                }
            }
        }
        return [.. picked.Select(pick => pick.Candidate)];
    }

    private static Pick? TakeNew(Queue<LabelCandidate> queue, List<Pick> picked)
    {
        while (queue.TryDequeue(out var candidate))
        {
            var words = Words(candidate);
            if (!picked.Exists(pick => ReferenceEquals(pick.Candidate, candidate) || Overlap(words, pick.Words)))
            {
                return new Pick(candidate, words);
            }
        }
        return null;
    }

    /// <summary>Greatest where the probability is a half. A theme given at a low threshold is more doubtful than one passed over.</summary>
    private static double Doubt(Reaction reaction, int theme)
    {
        double probability = reaction.ThemeProbabilities[theme];
        return (probability * (1 - probability)) + (reaction.Themes.Contains(theme) ? 0.01 : 0);
    }

    private static HashSet<string> Words(LabelCandidate candidate) =>
        [.. candidate.Comment.Text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static bool Overlap(HashSet<string> words, HashSet<string> others) =>
        words.Count(others.Contains) > SameWords * Math.Min(words.Count, others.Count);

    private sealed record Pick(LabelCandidate Candidate, HashSet<string> Words);
}
