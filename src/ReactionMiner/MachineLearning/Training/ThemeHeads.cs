namespace ReactionMiner.MachineLearning;

/// <summary>One head per theme.</summary>
internal static class ThemeHeads
{
    private const float L2 = 0.5f;

    /// <summary>What an answer of the encoder's tuned layers adds to a head's score. Set by what did best in cross-validation, for all themes alike.</summary>
    private const float AnswerWeight = 0.5f;

    public static IReadOnlyList<HeadResult> Train(TrainingContext context)
    {
        var comments = context.Data.Comments;
        var samples = new SampleSet([.. context.ThemeSamples(context.Options.Weights.Of)], context.Options.Folds);
        var trainer = context.Trainer(L2);
        var themes = context.Data.ThemeSet.Themes;
        for (var theme = 0; theme < themes.Count; theme++)
        {
            if (!samples.AreEnough(Has(theme)))
            {
                throw context.TooFew($"theme '{themes[theme].Id}' has too few labelled comments to train on; label more, of several conversations.");
            }
        }

        var results = new HeadResult[themes.Count];
        Parallel.For(0, themes.Count, new ParallelOptions { CancellationToken = context.CancellationToken }, theme =>
        {
            context.Report($"training theme {themes[theme].Id}");
            results[theme] = HeadTraining.Run(HeadNames.Theme(themes[theme].Id), samples, Has(theme), trainer with { Heard = Heard(themes[theme].Id) }, ThresholdTuning.BestF1);
        });
        return results;

        HeardAnswer? Heard(string theme) =>
            context.HearsAnswers && context.Features.AnswerSlot($"{context.Data.ThemeSet.Id}/{theme}") is { } slot ? new HeardAnswer(slot, AnswerWeight) : null;

        Func<int, bool?> Has(int theme) =>
            i => comments[i].Comment.DoubtfulThemes.Contains(theme) ? null : comments[i].Comment.Themes.Contains(theme);
    }
}
