using ReactionMiner.Labelling;
using ReactionMiner.Reactions;

namespace ReactionMiner.Cli.Labelling;

/// <summary>A sheet to label in a spreadsheet, and beside it a file that says what the themes mean.</summary>
internal static class SheetFiles
{
    /// <returns>What to do with the two, for the person.</returns>
    public static string Write(
        Session session, string file, ThemeSet themes, IEnumerable<LabelTask> tasks, IReadOnlyList<SheetColumn> beside, Func<LabelTask, Label?> findLabel)
    {
        var rules = Path.Combine(Path.GetDirectoryName(file) ?? "", $"{Path.GetFileNameWithoutExtension(file)}-themes.csv");
        using (var stream = File.Create(session.Settings.Absolute(file)))
        {
            LabelSheet.Write(stream, themes, tasks, beside, findLabel);
        }
        using (var stream = File.Create(session.Settings.Absolute(rules)))
        {
            LabelSheet.WriteRules(stream, themes);
        }
        return $"'{rules}' says what each theme means. Mark each comment with an x under its themes, or under none, then:";
    }
}
