using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Learns all themes from few labels, and what the heads say of each comment when its conversation is left out.</summary>
internal static class FewLabelTraining
{
    /// <summary>Labelled carriers below which a theme's description knows more than the labels.</summary>
    private const int FewestCarriers = 3;

    /// <summary>Labelled carriers of a theme that the threshold of descriptions alone counts for.</summary>
    private const int DefaultCarriers = 2;

    /// <param name="sentences">Sentence vectors, one per comment.</param>
    /// <param name="described">Log-odds by description, one row per comment.</param>
    /// <param name="folds">Parts of the cross-validation.</param>
    public static FewLabelResult Run(
        ThemeSet themeSet, IReadOnlyList<LabelledComment> comments, IReadOnlyList<float[]> sentences, IReadOnlyList<float[]> described, int folds)
    {
        var learner = new LabelledThemeLearner(sentences);
        var parts = Parts(comments, folds);
        var heads = new DescribedHead[themeSet.Themes.Count];
        var probabilities = comments.Select(_ => new float[heads.Length]).ToList();
        var shifts = parts.Distinct().ToDictionary(part => part, part => Shift(i => parts[i] != part));
        var shift = Shift(_ => true);
        Parallel.For(0, heads.Length, theme =>
        {
            var id = themeSet.Themes[theme].Id;
            foreach (var (part, partShift) in shifts)
            {
                var head = Learn(partShift, i => parts[i] != part);
                foreach (var i in Enumerable.Range(0, comments.Count).Where(i => parts[i] == part))
                {
                    probabilities[i][theme] = head.Probability(described[i][theme], sentences[i]);
                }
            }

            heads[theme] = Learn(shift, _ => true) with { Threshold = Threshold(theme) };

            DescribedHead Learn(DescriptionShift shift, Func<int, bool> isTaught)
            {
                int[] taught = [.. Taught(theme, isTaught)];
                var labels = Array.ConvertAll(taught, i => comments[i].Themes.Contains(theme));
                return shift.Into(labels.Count(label => label) < FewestCarriers
                    ? DescribedHead.Unlabelled(id)
                    : learner.Learn(id, described.Select(row => shift.Of(row[theme])).ToList(), taught, labels));
            }
        });
        return new FewLabelResult(heads,
        [
            .. comments.Select((comment, i) => new Prediction(
                comment, probabilities[i], [.. heads.Select((head, theme) => probabilities[i][theme] >= head.Threshold)], Sentiment: null, Tones: [])),
        ]);

        IEnumerable<int> Taught(int theme, Func<int, bool> isTaught) =>
            Enumerable.Range(0, comments.Count).Where(i => isTaught(i) && !comments[i].DoubtfulThemes.Contains(theme));

        DescriptionShift Shift(Func<int, bool> isTaught) => DescriptionShift.Fit(
            [.. Enumerable.Range(0, heads.Length).SelectMany(theme => Taught(theme, isTaught).Select(i => (described[i][theme], comments[i].Themes.Contains(theme))))]);

        double Threshold(int theme)
        {
            var carriers = comments.Count(comment => comment.Themes.Contains(theme));
            if (carriers < FewestCarriers)
            {
                return DescribedHead.DefaultThreshold;
            }

            var promised = PromisedF1.Threshold(probabilities.Select(row => row[theme]));
            return ((carriers * promised) + (DefaultCarriers * DescribedHead.DefaultThreshold)) / (carriers + DefaultCarriers);
        }
    }

    private static int[] Parts(IReadOnlyList<LabelledComment> comments, int folds)
    {
        var samples = comments.Select(comment => new Sample(default, comment.Thread ?? comment.Id, IsMeasured: true, Weight: 1) { Labels = comment.Themes }).ToList();
        var split = new Folds(samples, folds);
        return [.. samples.Select(sample => split.Of(sample)!.Value)];
    }
}

/// <param name="Heads">One per theme.</param>
/// <param name="HeldOut">One per comment, by heads that never saw its conversation.</param>
internal sealed record FewLabelResult(IReadOnlyList<DescribedHead> Heads, IReadOnlyList<Prediction> HeldOut);
