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
