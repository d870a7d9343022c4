using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>A new model is worse than the one it would replace, which stays.</summary>
/// <param name="oldMacroF1">Of the model that is there, on the same comments as <paramref name="newMacroF1"/>.</param>
public sealed class BetterModelException(string folder, double oldMacroF1, double newMacroF1, int comments) : MiningException(FormattableString.Invariant(
    $"Kept the model in '{folder}': its macro-F1 is {oldMacroF1:0.000} on {comments} held-out comments, the new one's {newMacroF1:0.000}. Pass --force to replace it, or name another folder with --out."))
{
    public string Folder { get; } = folder;

    public double OldMacroF1 { get; } = oldMacroF1;

    public double NewMacroF1 { get; } = newMacroF1;
}

/// <summary>A new model of which nothing can be measured would have replaced one that was measured, or that was taught more.</summary>
public sealed class UnmeasuredModelException(string folder, ModelDescription old, int taught) : MiningException(
    $"Kept the model in '{folder}': it was {(old.Quality.IsMeasured ? "measured" : FormattableString.Invariant($"taught {old.Taught.Count} comments"))}, and the new one, taught {taught}, cannot be measured. Pass --force to replace it, or name another folder with --out.");
