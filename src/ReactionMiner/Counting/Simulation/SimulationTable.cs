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
            Videos of 50 to 5,000 comments were made of held-out comments, so that their true counts are known. "By comment": a third to
            three times as many carriers as held out, drawn singly; error is the mean distance of the share from the true one, in points,
            where the share is not the held-out one. "By conversation": of whole conversations that the estimator had not seen.

            | theme | covered, by comment | width | error as found | error as estimated | covered, by conversation | width | without estimate |
            |---|---|---|---|---|---|---|---|

            """);
        foreach (var theme in themes)
        {
            var silent = theme.ByComment.Videos + theme.ByConversation.Videos - theme.ByComment.Estimated - theme.ByConversation.Estimated;
            var videos = Math.Max(1, theme.ByComment.Videos + theme.ByConversation.Videos);
            table.Append(CultureInfo.InvariantCulture, $"| {theme.ThemeId} | {Percent(theme.ByComment.Coverage)} | {Percent(theme.ByComment.Width)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Points(theme.Shifted.FoundError)} | {Points(theme.Shifted.EstimateError)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Percent(theme.ByConversation.Coverage)} | {Percent(theme.ByConversation.Width)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Percent((double)silent / videos)} |\n");
        }
        var found = themes.Average(theme => theme.Shifted.FoundError);
        var estimated = themes.Average(theme => theme.Shifted.EstimateError);
        if (found > 0)
        {
            table.Append(CultureInfo.InvariantCulture, $"\nMean error as found {Points(found)}, as estimated {Points(estimated)}: {100 * (1 - (estimated / found)):0} % less.\n");
        }
        return table.ToString();
    }

    private static string Percent(double? share) => share is { } value ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0} %") : "-";

    private static string Points(double? share) => share is { } value ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.00}") : "-";
}
