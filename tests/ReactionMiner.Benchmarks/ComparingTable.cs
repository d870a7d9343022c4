using System.Globalization;
using ReactionMiner.Comparing;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Benchmarks;

/// <summary>How often comparisons of made-up videos call a difference that is not there, and find one that is.</summary>
internal static class ComparingTable
{
    private const int Pairs = 200;
    private const int Seed = 1;

    /// <param name="folder">Of the model.</param>
    public static void Write(string folder, TextWriter output)
    {
        var model = ReactionModel.Load(folder).Model;
        output.WriteLine("| model | comments a side | pairs with a false alarm | differences called falsely | differences found |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var size in (int[])[300, 2000])
        {
            var figures = ComparisonSimulation.Run(model, Pairs, size, Seed);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {model.Id} | {size:N0} | {100.0 * figures.PairsAlarmed / figures.Pairs:0.0} % | {figures.Alarms} of {figures.Tested:N0} | {figures.Found} of {figures.Apart} |"));
        }
    }
}
