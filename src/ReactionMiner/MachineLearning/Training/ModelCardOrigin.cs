using System.Globalization;
using System.Text;

namespace ReactionMiner.MachineLearning;

/// <content>Where the model comes from: data, experiments, limits.</content>
internal static partial class ModelCard
{
    private static void WriteData(StringBuilder card, ModelManifest manifest, TrainingData data)
    {
        card.Append("\n## Data\n\n| file | rows | SHA-256 |\n|---|---|---|\n");
        foreach (var file in manifest.Data)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {file.Name} | {file.Rows} | {file.Sha256[..16]} |\n");
        }

        if (data.Sources.Count > 0)
        {
            card.Append("\nPublic collections whose texts were trained on, none of which is in the project:\n\n");
            card.AppendJoin("", data.Sources.Select(source => $"- {source}\n"));
        }

        var weights = manifest.Weights;
        card.Append(CultureInfo.InvariantCulture, $"\nA measured comment counts {weights.Measured} in the teaching of themes, another real one {weights.Real}, a written one {weights.Written}.\n");
        card.Append("\n| theme | measured | other real | written |\n|---|---|---|---|\n");
        for (var theme = 0; theme < data.ThemeSet.Themes.Count; theme++)
        {
            int Count(Func<TrainingComment, bool> among) => data.Comments.Count(comment => among(comment) && comment.Comment.Themes.Contains(theme));
            card.Append(CultureInfo.InvariantCulture, $"| {data.ThemeSet.Themes[theme].Id} | {Count(comment => comment.IsMeasured)} | ")
                .Append(CultureInfo.InvariantCulture, $"{Count(comment => !comment.IsMeasured && comment.IsReal)} | ")
                .Append(CultureInfo.InvariantCulture, $"{Count(comment => !comment.IsMeasured && !comment.IsReal)} |\n");
        }
    }

    private static void WriteExperiments(StringBuilder card, TrainingData data)
    {
        if (data.Experiments is { } experiments)
        {
            card.Append("\n## What was tried\n\n").Append(experiments);
        }
    }

    private static void WriteLimits(StringBuilder card, EvaluationReport heldOut)
    {
        card.Append("\n## Limits\n\n");
        card.Append("- Trained on English; comments in other languages mostly get none of the themes.\n");
        card.Append("- Of a video on another subject, nearly all comments carry none of these themes.\n");
        foreach (var theme in heldOut.Themes.Where(theme => theme.Quality.Support < 15))
        {
            card.Append(CultureInfo.InvariantCulture, $"- `{theme.Quality.ThemeId}` was measured on {theme.Quality.Support} comments: its figures may be far off.\n");
        }
    }
}
