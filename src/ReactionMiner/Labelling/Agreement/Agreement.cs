using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>Compares two readers' labels of the same comments.</summary>
/// <remarks>Sources: Cohen (1960); Krippendorff (2011), "Computing Krippendorff's alpha-reliability". Intervals are percentiles over
/// conversations drawn with replacement, seeded.</remarks>
public static class Agreement
{
    /// <exception cref="NothingSharedException">No comment was read by both.</exception>
    public static AgreementReport Compare(IEnumerable<Label> first, IEnumerable<Label> second, ThemeSet themes)
    {
        var (one, other) = (Latest(first), Latest(second));
        var pairs = one.Where(label => other.ContainsKey(label.Key)).Select(label => new Disagreement(label.Value, other[label.Key])).ToList();
        if (pairs.Count == 0)
        {
            throw new NothingSharedException();
        }
        var draws = DrawsOf(pairs);
        return new AgreementReport(
            pairs.Count,
            one.Count - pairs.Count,
            other.Count - pairs.Count,
            [.. themes.Themes.Select((theme, position) => Theme(theme.Id, position, pairs, draws))],
            Tone(pairs),
            [.. pairs.Where(pair => pair.Themes.Count > 0 || pair.IsTone)]);
    }

    private static Dictionary<string, Label> Latest(IEnumerable<Label> labels) => labels
        .GroupBy(label => label.CommentId, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.MaxBy(label => label.LabelledAt)!, StringComparer.Ordinal);

    private static ThemeAgreement Theme(string id, int position, List<Disagreement> pairs, ThreadDraws draws)
    {
        var asked = pairs.FindAll(pair => pair.First.Asked(position) && pair.Second.Asked(position));
        var answers = asked.ConvertAll(pair => (First: Given(pair.First), Second: Given(pair.Second)));
        return new ThemeAgreement(
            id,
            answers.Count(answer => answer is (1, 1)),
            answers.Count(answer => answer is (1, 0)),
            answers.Count(answer => answer is (0, 1)),
            asked.Count == 0 ? null : Figures(answers, asked.Count == pairs.Count ? draws : DrawsOf(asked)))
        {
            NotAsked = pairs.Count - asked.Count,
        };

        int Given(Label label) => label.Themes.Contains(position) ? 1 : 0;
    }

    private static AgreementFigures? Tone(List<Disagreement> pairs)
    {
        var told = pairs.FindAll(pair => pair is { First.Tone: not null, Second.Tone: not null });
        if (told.Count == 0)
        {
            return null;
        }
        return Figures(told.ConvertAll(pair => ((int)pair.First.Tone!, (int)pair.Second.Tone!)), DrawsOf(told));
    }

    private static ThreadDraws DrawsOf(List<Disagreement> pairs) => new(pairs.ConvertAll(pair => pair.First.ThreadId));

    private static AgreementFigures Figures(List<(int First, int Second)> answers, ThreadDraws draws)
    {
        var isTold = IsIntervalTold(answers, draws);
        return new AgreementFigures(
            answers.Count(answer => answer.First == answer.Second) / (double)answers.Count,
            draws.Figure(isTold, rows => Kappa([.. rows.Select(row => answers[row])])),
            draws.Figure(isTold, rows => Alpha([.. rows.Select(row => answers[row])])));
    }

    /// <summary>Draws of one or two conversations that hold a theme, or of answers that never differ, are all alike: they would make the figure look
    /// certain, which it is not.</summary>
    private static bool IsIntervalTold(List<(int First, int Second)> answers, ThreadDraws draws)
    {
        var often = answers.Index().SelectMany(answer => (int[])[answer.Item.First, answer.Item.Second], (answer, value) => (answer.Index, value))
            .GroupBy(answer => answer.value, answer => answer.Index)
            .Count(value => draws.Conversations(value) >= AgreementFigure.FewestConversations);
        return often >= 2 && answers.Exists(answer => answer.First != answer.Second);
    }

    /// <returns>Null where both say the same of all: there is nothing to agree on beyond chance.</returns>
    internal static double? Kappa(IReadOnlyList<(int First, int Second)> answers)
    {
        double count = answers.Count;
        var expected = answers.SelectMany(answer => (int[])[answer.First, answer.Second]).Distinct()
            .Sum(value => answers.Count(answer => answer.First == value) / count * (answers.Count(answer => answer.Second == value) / count));
        var observed = answers.Count(answer => answer.First == answer.Second) / count;
        return expected >= 1 ? null : (observed - expected) / (1 - expected);
    }

    /// <returns>Null where there is one value only.</returns>
    internal static double? Alpha(IReadOnlyList<(int First, int Second)> answers)
    {
        var values = answers.SelectMany(answer => (int[])[answer.First, answer.Second]).ToList();
        double all = values.Count;
        var expected = 1 - values.CountBy(value => value).Sum(value => value.Value * (value.Value - 1) / (all * (all - 1)));
        var observed = answers.Count(answer => answer.First != answer.Second) / (double)answers.Count;
        return expected <= 0 ? null : 1 - (observed / expected);
    }
}

/// <summary>Two readers have no comment in common.</summary>
public sealed class NothingSharedException() : MiningException(
    "The two label files have no comment in common, so there is nothing to compare. Label the same sample: the same video with the same --seed.");
