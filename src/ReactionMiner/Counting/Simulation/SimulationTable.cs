using System.Globalization;
using System.Text;

namespace ReactionMiner.Counting;

/// <summary>A simulation's figures in Markdown, shares in percent.</summary>
public static class SimulationTable
{
    public static string Write(IReadOnlyList<ThemeSimulation> themes)
    {
        var table = new StringBuilder();
        table.Append("""
            Videos of 50 to 5,000 comments were made of held-out comments, so that their true counts are known: drawn singly, with a third
            to three times as many carriers as held out; drawn so from conversations that the estimator had not learnt from; and made
            of such conversations whole. Covered: how many of the 95 % intervals hold the true share. Error: mean distance from the
            true share in points, where that is not the held-out one, as the model found it and as estimated.

            | theme | covered: drawn | unseen | whole | width: drawn | whole | error: found | estimated | no estimate |
            |---|---|---|---|---|---|---|---|---|

            """);
        foreach (var theme in themes)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {theme.ThemeId} | {Percent(theme.Drawn.Coverage)} | {Percent(theme.Unseen.Coverage)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Percent(theme.Whole.Coverage)} | {Percent(theme.Drawn.Width)} | {Percent(theme.Whole.Width)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Points(theme.Shifted.FoundError)} | {Points(theme.Shifted.EstimateError)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Percent(Silent(theme))} |\n");
        }
        var found = themes.Average(theme => theme.Shifted.FoundError);
        var estimated = themes.Average(theme => theme.Shifted.EstimateError);
        if (found > 0)
        {
            table.Append(CultureInfo.InvariantCulture, $"\nMean error as found {Points(found)}, as estimated {Points(estimated)}: ")
                .Append(CultureInfo.InvariantCulture, $"{100 * (1 - (estimated / found)):0} % less.\n");
        }
        return table.ToString();
    }

    private static double? Silent(ThemeSimulation theme)
    {
        SimulationFigures[] all = [theme.Drawn, theme.Unseen, theme.Whole];
        var videos = all.Sum(figures => figures.Videos);
        return videos == 0 ? null : 1 - ((double)all.Sum(figures => figures.Estimated) / videos);
    }

    private static string Percent(double? share) => share is { } value ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0} %") : "-";

    private static string Points(double? share) => share is { } value ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.00}") : "-";
}
