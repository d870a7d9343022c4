using System.Globalization;
using System.Text;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>The model's card in Markdown: data, figures, limits.</summary>
internal static partial class ModelCard
{
    public static string Write(ModelManifest manifest, TrainingData data, EvaluationReport heldOut, ToneResult tone, SpamResult? spam, LanguageResult language)
    {
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"""
            # {manifest.Id}

            Gives a comment zero or more of the themes of "{manifest.ThemeSet.Title}", and a tone.
            Kind `{manifest.Kind}`, version `{manifest.Version}`, seed {manifest.Seed}, ML.NET {manifest.MlNetVersion}.
            Written by training; figures are of this very data and seed.

            """);
        WriteThemes(card, heldOut);
        WriteCalibration(card, heldOut);
        WriteConfusion(card, heldOut);
        WriteCounts(card, heldOut.Counts);
        WriteSentiment(card, heldOut.Sentiment, tone);
        WriteSpam(card, spam);
        WriteLanguage(card, language);
        WriteData(card, manifest, data);
        WriteExperiments(card, data);
        WriteLimits(card, heldOut);
        return card.ToString();
    }

    private static void WriteThemes(StringBuilder card, EvaluationReport heldOut)
    {
        card.Append(CultureInfo.InvariantCulture, $"""

            ## Themes on held-out comments

            {heldOut.Name}. Each part was scored by heads trained without its conversations; calibration and thresholds
            came from inside the training parts. Themes on which readers differed are left out of the scoring of their comment.

            | theme | support | precision | recall | F1 | 95 % interval | average precision | threshold |
            |---|---|---|---|---|---|---|---|

            """);
        foreach (var theme in heldOut.Themes)
        {
            var quality = theme.Quality;
            card.Append(CultureInfo.InvariantCulture, $"| {quality.ThemeId} | {quality.Support} | {Figure(quality.Precision)} | ")
                .Append(CultureInfo.InvariantCulture, $"{Figure(quality.Recall)} | {Figure(quality.F1)} | {Figure(theme.F1Interval)} | ")
                .Append(CultureInfo.InvariantCulture, $"{Figure(theme.AveragePrecision)} | {quality.Threshold:0.000} |\n");
        }

        card.Append(CultureInfo.InvariantCulture, $"""

            Macro-F1 {heldOut.MacroF1:0.000}, micro-F1 {heldOut.MicroF1:0.000}, mean average precision {heldOut.MeanAveragePrecision:0.000}.
            Macro-precision {Figure(heldOut.MacroPrecision)}, macro-recall {Figure(heldOut.MacroRecall)}; micro-precision {Figure(heldOut.Micro.Precision)}, micro-recall {Figure(heldOut.Micro.Recall)}.
            The macro-F1 of other conversations of the kind would lie in {Figure(heldOut.MacroF1Interval)} (95 % interval, from conversations drawn anew).

            """);
    }

    private static void WriteSentiment(StringBuilder card, SentimentEvaluation? sentiment, ToneResult tones)
    {
        card.Append("\n## Tone on held-out comments\n\n");
        if (sentiment is null)
        {
            card.Append("Not measured: no held-out comment is labelled with a tone.\n");
            return;
        }

        card.Append("Rows are labels, columns predictions.\n\n| | negative | neutral | positive | F1 |\n|---|---|---|---|---|\n");
        foreach (var tone in Enum.GetValues<Sentiment>())
        {
            card.Append("| ").Append(HeadNames.Sentiment(tone)["sentiment:".Length..]).Append(" | ")
                .AppendJoin(" | ", sentiment.Counts[(int)tone])
                .Append(CultureInfo.InvariantCulture, $" | {sentiment.F1((int)tone):0.000} |\n");
        }

        card.Append(CultureInfo.InvariantCulture, $"\nMacro-F1 {sentiment.MacroF1:0.000}, accuracy {sentiment.Accuracy:0.000} over {sentiment.Comments} comments.\n");
        card.Append("\n| texts never trained on | number | macro-recall | macro-F1 |\n|---|---|---|---|\n");
        foreach (var texts in tones.Elsewhere.Append(new ToneQuality("held-out comments, as above", sentiment)))
        {
            card.Append(CultureInfo.InvariantCulture, $"| {texts.Name} | {texts.Evaluation.Comments} | {texts.MacroRecall:0.000} | {texts.Evaluation.MacroF1:0.000} |\n");
        }

        card.Append("\nTexts of SemEval that are among those of TweetEval's validation part, or share half of their words with one, are left out of the training.\n");
        if (tones.Errors.Count > 0)
        {
            card.Append("Between conversations, or themes, a tone's true share lies this far from the expected one, beyond chance (a standard deviation, negative, neutral, positive): ")
                .AppendJoin(", ", tones.Errors.Select(error => error.ToString("0.000", CultureInfo.InvariantCulture))).Append(".\n");
        }
    }

    private static void WriteSpam(StringBuilder card, SpamResult? spam)
    {
        card.Append("\n## Spam\n\n");
        if (spam is null)
        {
            card.Append("Not learnt: no comment is ever called spam.\n");
            return;
        }

        card.Append("""
            Each comment was scored by a head that saw no comment of its video or conversation; the threshold came from inside the training parts.

            | comments | spam | precision | recall | honest | called spam |
            |---|---|---|---|---|---|

            """);
        foreach (var origin in spam.ByOrigin)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {origin.ThemeId} | {origin.Support} | {Figure(origin.Precision)} | {Figure(origin.Recall)} | ")
                .Append(CultureInfo.InvariantCulture, $"{origin.FalsePositives + origin.TrueNegatives} | {origin.FalsePositives} |\n");
        }
    }

    private static string Figure(FigureInterval interval) => string.Create(CultureInfo.InvariantCulture, $"{interval.Low:0.00}-{interval.High:0.00}");

    private static string Figure(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";
}
