using ReactionMiner.Benchmarks;
using ReactionMiner.Benchmarks.Harvests;
using ReactionMiner.Counting;

switch (args)
{
    case ["encoder"]:
        EncoderBenchmark.Run(Console.Out);
        return 0;
    case ["prediction-powered"]:
        Console.Out.Write(PoweredTable.Write(PoweredSimulation.Run(videos: 200, seed: 1)));
        return 0;
    case ["harvest"]:
        return await HarvestRuns.RunAsync(Console.Out) ? 0 : 1;
    case [HarvestProcess.Verb, var address, var key, var video, var store]:
        return await HarvestProcess.RunAsync(new Uri(address), key, video, store, Console.Out);
    default:
        Console.Error.WriteLine("Usage: ReactionMiner.Benchmarks encoder|prediction-powered|harvest");
        return 2;
}
