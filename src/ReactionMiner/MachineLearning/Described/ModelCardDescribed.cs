using System.Globalization;
using System.Text;

namespace ReactionMiner.MachineLearning;

/// <content>The card of a model trained from descriptions and few labels.</content>
internal static partial class ModelCard
{
    private const string CurveFile = "learning-curve.md";

    public static string Write(DescribedManifest manifest, int comments, EvaluationReport heldOut)
    {
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"""
            # {manifest.Id}

            Gives a comment zero or more of the themes of "{manifest.ThemeSet.Title}".
            Kind `{manifest.Kind}`, version `{manifest.Version}`: closeness to the themes' descriptions, moved by {comments} labelled comments.
            Tone, language and spam are read by the bundled model; its card tells how well.

            """);
        if (manifest.Quality.IsMeasured)
        {
            WriteThemes(card, heldOut);
            WriteCalibration(card, heldOut);
            WriteLimits(card, heldOut);
        }
        else
        {
            card.Append(CultureInfo.InvariantCulture, $"\nNothing was measured, which takes {ReaderLabels.EnoughToMeasure} comments drawn at random and labelled by people.\n");
        }

        card.Append("\n## Data\n\n| file | rows | SHA-256 |\n|---|---|---|\n");
        foreach (var file in manifest.Data)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {file.Name} | {file.Rows} | {file.Sha256[..16]} |\n");
        }

        card.Append("""

            ## What more labels bring

            Measured in the project on other themes, the ten of `llama4-open-source`:


            """);
        using var curve = new StreamReader(typeof(ModelCard).Assembly.GetManifestResourceStream(CurveFile)!);
        card.Append(curve.ReadToEnd());
        return card.ToString();
    }
}
