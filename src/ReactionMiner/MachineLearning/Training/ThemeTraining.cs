namespace ReactionMiner.MachineLearning;

/// <summary>Trains, measures, calibrates and tunes the head of one theme.</summary>
internal static class ThemeTraining
{
    public static ThemeResult Run(string name, int theme, LabelledVectors comments, HeadTrainer trainer)
    {
        bool? Has(LabelledComment comment) => comment.DoubtfulThemes.Contains(theme) ? null : comment.Themes.Contains(theme);
        var heldOut = new HeadValidation(comments, trainer, Has).Run();
        var scores = comments.Labelled(heldOut.Select(item => (item.Comment, item.Score)), Has).ToList();
        var calibration = PlattScaling.Fit(scores);
        var threshold = ThresholdTuning.BestF1([.. scores.Select(item => (calibration.Probability(item.Score), item.Label))]);
        var head = trainer.Train(name, comments.Examples(Has));
        return new ThemeResult(head, new ManifestHead(name, calibration, threshold), heldOut);
    }
}

/// <param name="HeldOut">One per measured comment.</param>
internal sealed record ThemeResult(TrainedHead Head, ManifestHead Settings, IReadOnlyList<HeldOutScore> HeldOut);
