namespace ReactionMiner.MachineLearning;

/// <summary>One head per theme.</summary>
internal static class ThemeHeads
{
    private const float L2 = 0.5f;

    public static IReadOnlyList<HeadResult> Train(TrainingContext context)
    {
        var comments = context.Data.Comments;
        var samples = new SampleSet([.. context.LabelledSamples(context.Options.Weights.Of)], context.Options.Folds);
        var trainer = context.Trainer(L2);
        var themes = context.Data.ThemeSet.Themes;
        var results = new HeadResult[themes.Count];
        Parallel.For(0, themes.Count, new ParallelOptions { CancellationToken = context.CancellationToken }, theme =>
        {
            context.Report($"training theme {themes[theme].Id}");
            results[theme] = HeadTraining.Run(
                HeadNames.Theme(themes[theme].Id),
                samples,
                i => comments[i].Comment.DoubtfulThemes.Contains(theme) ? null : comments[i].Comment.Themes.Contains(theme),
                trainer,
                ThresholdTuning.BestF1);
        });
        return results;
    }
}
