using System.Globalization;
using ReactionMiner.DataFiles;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Benchmarks;

/// <summary>Learns what closeness to a description is worth, from the project's own written comments, and writes it where the library
/// embeds it.</summary>
internal static class DescriptionLearning
{
    public static void Run(string project, TextWriter output)
    {
        var general = (ReactionClassifier)ReactionModel.Load(Path.Combine(project, "models", "llama4-open-source"));
        var folder = Path.Combine(project, "data", "llama4-open-source");
        var written = LabelledComments.Load(Path.Combine(folder, ThemeSetFolder.CommentsFile), ThemeSetFolder.Load(folder));
        var weights = DescriptionWeights.Learn(written, general.Features, CancellationToken.None);
        var path = Path.Combine(project, "src", "ReactionMiner", "MachineLearning", "Described", DescriptionWeights.FileName);
        File.WriteAllText(path, weights.ToJson());
        var clues = string.Join(", ", weights.Clues.Select(clue => clue.ToString("0.00", CultureInfo.InvariantCulture)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bias {weights.Bias:0.00}; rule, title and rule, words: {clues}"));
        output.WriteLine($"wrote {path}");
    }
}
