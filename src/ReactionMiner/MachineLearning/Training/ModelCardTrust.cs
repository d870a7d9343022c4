using System.Globalization;
using System.Text;
using ReactionMiner.Counting;

namespace ReactionMiner.MachineLearning;

/// <content>How far the model's answers can be trusted: calibration, confusion, counts.</content>
internal static partial class ModelCard
{
    private static void WriteCalibration(StringBuilder card, EvaluationReport heldOut)
    {
        card.Append(CultureInfo.InvariantCulture, $"""

            ## Calibration

            With honest probabilities, predicted and labelled agree. Expected calibration error, the mean distance between them: {Figure(heldOut.Calibration.ExpectedError)}.

            | probability | answers | predicted | labelled |
            |---|---|---|---|

            """);
        foreach (var bin in heldOut.Calibration.Bins)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {bin.From:0.0}-{bin.To:0.0} | {bin.Answers} | {bin.MeanProbability:0.000} | {bin.LabelledShare:0.000} |\n");
        }

        WriteThemeCalibration(card, heldOut);
    }

    private static void WriteThemeCalibration(StringBuilder card, EvaluationReport heldOut)
    {
        var bins = heldOut.Calibration.Bins;
        card.Append("\nBy theme: predicted, labelled and, in brackets, answers.\n\n| theme | error |");
        bins.ToList().ForEach(bin => card.Append(CultureInfo.InvariantCulture, $" {bin.From:0.0}-{bin.To:0.0} |"));
        card.Append("\n|---|---|").Insert(card.Length, "---|", bins.Count).Append('\n');
        foreach (var theme in heldOut.Themes)
        {
            var own = theme.Calibration.Bins.ToDictionary(bin => bin.From);
            card.Append(CultureInfo.InvariantCulture, $"| {theme.Quality.ThemeId} | {Figure(theme.Calibration.ExpectedError)} |");
            foreach (var bin in bins.Select(bin => own.GetValueOrDefault(bin.From)))
            {
                card.Append(bin is null ? " |" : string.Create(
                    CultureInfo.InvariantCulture, $" {bin.MeanProbability:0.00} {bin.LabelledShare:0.00} ({bin.Answers}) |"));
            }

            card.Append('\n');
        }
    }

    private static void WriteConfusion(StringBuilder card, EvaluationReport heldOut)
    {
        card.Append("""

            ## Confusion

            What stood in the place of a theme that was missed (the themes given instead) or given wrongly (the themes labelled);
            a comment with several counts for each, one with none under none.

            | theme | missed | given instead | given wrongly | labelled instead |
            |---|---|---|---|---|

            """);
        foreach (var theme in heldOut.Themes)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {theme.Quality.ThemeId} | {theme.Quality.FalseNegatives} | {List(theme.Confusion.Missed)} ")
                .Append(CultureInfo.InvariantCulture, $"| {theme.Quality.FalsePositives} | {List(theme.Confusion.FalseAlarms)} |\n");
        }

        static string List(IEnumerable<ConfusedWith> others) => string.Join(", ", others.Select(other => $"{other.ThemeId} {other.Comments}"));
    }

    private static void WriteCounts(StringBuilder card, CountSimulation? counts)
    {
        card.Append("\n## Counts of made-up videos\n\n");
        if (counts is null)
        {
            card.Append("Not tried: there are too few held-out comments to make videos of.\n");
            return;
        }

        card.Append("""
            Videos of 50 to 5,000 comments were made of held-out comments, 60 times over, so that their true counts are known. Unseen: the
            estimates learnt from a random half of the conversations, and videos were drawn, comment by comment, from the other half, with a
            quarter to four times as many carriers as there. Whole: they were made of that half's conversations whole. Shifted: the share alone was new;
            estimates and videos came from the same conversations. Covered: how many of the 95 % intervals hold the true share. Width: of the
            intervals, in points. Found and estimated: mean distance from the true share in points, where that is not the one in the
            conversations. The model's own estimates learnt from both halves.


            """);
        card.Append(SimulationTable.Write(counts));
        card.Append(CultureInfo.InvariantCulture, $"\n{SimulationTable.Gain(counts)}\n");
    }
}
