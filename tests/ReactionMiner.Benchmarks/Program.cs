using ReactionMiner.Benchmarks;
using ReactionMiner.Benchmarks.Harvests;

switch (args)
{
    case ["encoder"]:
        EncoderBenchmark.Run(Console.Out);
        return 0;
    case ["smallform", var data, .. var corpora] when corpora.Length <= 1:
        SmallFormBenchmark.Run(data, corpora.SingleOrDefault(), Console.Out);
        return 0;
    case ["harvest"]:
        return await HarvestRuns.RunAsync(Console.Out) ? 0 : 1;
    case [HarvestProcess.Verb, var address, var key, var video, var store]:
        return await HarvestProcess.RunAsync(new Uri(address), key, video, store, Console.Out);
    default:
        Console.Error.WriteLine("Usage: ReactionMiner.Benchmarks encoder | smallform DATA [CORPORA] | harvest");
        return 2;
}
