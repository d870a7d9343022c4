using System.Globalization;
using System.Text;

namespace ReactionMiner.Counting;

/// <summary>A simulation's figures in Markdown, shares in percent.</summary>
public static class SimulationTable
{
    /// <summary>What the columns show, the theme's id first.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["theme", "unseen: covered", "width", "found", "estimated", "whole: covered", "width", "shifted: covered", "found", "estimated", "no estimate"];

    public static string Write(CountSimulation simulation)
    {
        var table = new StringBuilder("| ").AppendJoin(" | ", Columns).Append(" |\n|")
            .AppendJoin("", Columns.Select(_ => "---|")).Append('\n');
        foreach (var theme in simulation.Themes)
        {
            table.Append("| ").AppendJoin(" | ", Cells(theme)).Append(" |\n");
        }
        return table.ToString();
    }

    /// <summary>One theme's figures in the order of <see cref="Columns"/>; <c>-</c> where there is none.</summary>
    public static IReadOnlyList<string> Cells(ThemeSimulation theme) =>
    [
        theme.ThemeId,
        Percent(theme.Unseen.Coverage), Points(theme.Unseen.Width), Points(theme.UnseenShifted.FoundError), Points(theme.UnseenShifted.EstimateError),
        Percent(theme.Whole.Coverage), Points(theme.Whole.Width),
        Percent(theme.Shifted.Coverage), Points(theme.Shifted.FoundError), Points(theme.Shifted.EstimateError),
        Percent(theme.Silent),
    ];

    /// <summary>What correcting brings over all themes, in sentences.</summary>
    public static string Gain(CountSimulation simulation) => string.Join(' ',
        new[]
        {
            Sentence("Where the share alone is another", simulation.GainShifted),
            Sentence("Where the conversations are unseen, too", simulation.GainUnseen),
        }.OfType<string>());

    private static string? Sentence(string where, double? gain) => gain is { } less
        ? string.Create(CultureInfo.InvariantCulture, $"{where}, the estimates are off by {Math.Abs(100 * less):0} % {(less < 0 ? "more" : "less")} than the numbers found.")
        : null;

    private static string Percent(double? share) => share is { } value ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.0} %") : "-";

    private static string Points(double? share) => share is { } value ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.0}") : "-";
}
