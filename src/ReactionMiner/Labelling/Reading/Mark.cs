using System.Globalization;

namespace ReactionMiner.Labelling;

/// <summary>What people write into a cell to mark it, or to say that they did not.</summary>
internal static class Mark
{
    private static readonly string[] Marks = ["x", "1", "true", "yes", "y", "✓", "✔"];
    private static readonly string[] Blanks = ["0", "false", "no", "n", "-"];

    /// <returns>True for a mark, false for none; null when the cell holds something else.</returns>
    public static bool? Read(string? cell)
    {
        var word = cell?.Trim().ToLower(CultureInfo.InvariantCulture);
        return word is null || Blanks.Contains(word, StringComparer.Ordinal) ? false
            : Marks.Contains(word, StringComparer.Ordinal) ? true
            : null;
    }
}
