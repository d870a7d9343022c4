using System.Globalization;
using System.Text;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>The model's card in Markdown: data, figures, limits.</summary>
internal static partial class ModelCard
{
    public static string Write(ModelManifest manifest, TrainingData data, EvaluationReport heldOut, SpamResult? spam, LanguageResult language)
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
        WriteSentiment(card, heldOut.Sentiment);
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

    private static void WriteSentiment(StringBuilder card, SentimentEvaluation? sentiment)
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
    }

    private static void WriteSpam(StringBuilder card, SpamResult? spam)
    {
        card.Append("\n## Spam\n\n");
        if (spam is null)
        {
            card.Append("Not learnt: no comment is ever called spam.\n");
            return;
        }

        var quality = new ThemeQuality(
            HeadNames.Spam, spam.Head.Settings.Threshold!.Value, spam.TruePositives, spam.FalsePositives, spam.FalseNegatives, spam.TrueNegatives);
        card.Append(CultureInfo.InvariantCulture, $"""
            Held out by video, beside real comments on the subject, which count as honest: {quality.Support} spam,
            precision {Figure(quality.Precision)}, recall {Figure(quality.Recall)}; {spam.FalsePositives} of {spam.FalsePositives + spam.TrueNegatives} honest comments were called spam.

            """);
    }

    private static void WriteLanguage(StringBuilder card, LanguageResult language)
    {
        card.Append("\n## Language\n\n");
        if (language.Posts == 0)
        {
            card.Append("Told by script only; a text in Latin letters is `unknown`.\n");
            return;
        }

        card.Append(CultureInfo.InvariantCulture, $"""
            By script where a script has one main language; of texts in Latin letters, {string.Join(", ", LanguageCorpus.Codes)} are told apart,
            and Hindi only as written in Latin letters. On {language.Posts} posts held out, {language.Told} were given a language, {(double)language.Right / language.Told:0.000} of
            them the right one. Other languages in Latin letters come out as `unknown` or, wrongly, as one of these.

            """);
    }

    private static string Figure(FigureInterval interval) => string.Create(CultureInfo.InvariantCulture, $"{interval.Low:0.00}-{interval.High:0.00}");

    private static string Figure(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";
}
