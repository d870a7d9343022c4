using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Keeps a new model from replacing a better one: both are held to the same labels, of comments that neither was taught.</summary>
internal static class ReplacementGuard
{
    /// <summary>Macro-F1 that the figures differ by without meaning anything.</summary>
    private const double Tolerance = 0.005;

    /// <param name="folder">Where the new model would go.</param>
    /// <param name="thresholds">The new model's, one per theme.</param>
    /// <param name="predictions">The new model's, of comments held out.</param>
    /// <param name="general">Serves an older model of the kind <c>described</c>; null where none is at hand, and such a model counts as none.</param>
    /// <param name="taught">Comments that the new model was taught.</param>
    /// <exception cref="BetterModelException">The model that is there is better.</exception>
    /// <exception cref="UnmeasuredModelException">The new model cannot be held against the one that is there, which knows more.</exception>
    public static void Check(
        string folder, ThemeSet themes, IReadOnlyList<double> thresholds, IReadOnlyList<Prediction> predictions, int taught, IReactionClassifier? general = null)
    {
        if (TryLoad(folder, general) is not { } old || !HasThemes(old.Model, themes))
        {
            return;
        }

        if (predictions.Count == 0)
        {
            if (old.Model.Quality.IsMeasured || old.Model.Taught.Count > taught)
            {
                throw new UnmeasuredModelException(folder, old.Model, taught);
            }

            return;
        }

        var (before, after) = (MacroF1(themes, OldThresholds(old), Ask(old, predictions)), MacroF1(themes, thresholds, predictions));
        if (after < before - Tolerance)
        {
            throw new BetterModelException(folder, before, after, predictions.Count);
        }
    }

    /// <returns>Null when there is no model, or none that can be used.</returns>
    private static IReactionClassifier? TryLoad(string folder, IReactionClassifier? general)
    {
        if (!File.Exists(Path.Combine(folder, ReactionModel.ManifestFile)))
        {
            return null;
        }

        try
        {
            return general is null ? ReactionModel.Load(folder) : ModelOrThemeSet.Load(folder, () => general);
        }
        catch (ModelException)
        {
            // Damaged, or of another version: whatever can be loaded is better.
            return null;
        }
    }

    private static bool HasThemes(ModelDescription model, ThemeSet themes) =>
        model.ThemeSet.Themes.Select(theme => theme.Id).SequenceEqual(themes.Themes.Select(theme => theme.Id), StringComparer.Ordinal);

    /// <summary>What the old model said of the comments when they were held out; those it has not met it reads now.</summary>
    private static List<Prediction> Ask(IReactionClassifier old, IReadOnlyList<Prediction> predictions)
    {
        var heldOut = (old.Model.HeldOut?.Comments ?? []).ToDictionary(comment => comment.CommentId, comment => comment.Probabilities, StringComparer.Ordinal);
        var unmet = predictions.Where(item => !heldOut.ContainsKey(item.Comment.Id)).Select(item => item.Comment).ToList();
        foreach (var (comment, reaction) in unmet.Zip(old.Classify(unmet.ConvertAll(comment => comment.Text))))
        {
            heldOut.Add(comment.Id, reaction.ThemeProbabilities);
        }

        return [.. predictions.Select(item => item with { Probabilities = heldOut[item.Comment.Id] })];
    }

    private static double[] OldThresholds(IReactionClassifier old) => [.. old.Model.Quality.Themes.Select(theme => theme.Threshold)];

    private static double MacroF1(ThemeSet themes, IReadOnlyList<double> thresholds, IEnumerable<Prediction> predictions)
    {
        var given = predictions.Select(item => item with { Given = [.. item.Probabilities.Zip(thresholds, (probability, least) => probability >= least)] });
        return EvaluationScoring.Score("", themes, thresholds, [.. given]).MacroF1;
    }
}
