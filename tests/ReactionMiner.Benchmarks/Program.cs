using ReactionMiner.Benchmarks;
using ReactionMiner.Benchmarks.Discovery;
using ReactionMiner.Benchmarks.Harvests;
using ReactionMiner.Counting;

switch (args)
{
    case ["encoder"]:
        EncoderBenchmark.Run(Console.Out);
        return 0;
    case ["descriptions", var project]:
        DescriptionLearning.Run(project, Console.Out);
        return 0;
    case ["described", var project, var corpora]:
        DescribedScores.Run(project, corpora, Console.Out);
        return 0;
    case ["learning-curve", var project, var corpora]:
        LearningCurve.Run(project, corpora, Console.Out);
        return 0;
    case ["smallform", var data, .. var corpora] when corpora.Length <= 1:
        SmallFormBenchmark.Run(data, corpora.SingleOrDefault(), Console.Out);
        return 0;
    case ["repeats"]:
        RepeatBenchmark.Run(Console.Out);
        return 0;
    case ["discovery"] when Environment.GetEnvironmentVariable("REACTIONMINER_CORPORA") is { Length: > 0 } corpora:
        DiscoveryTable.Write(corpora, Path.Combine("data", "llama4-open-source"), Console.Out);
        return 0;
    case ["found-themes", var corpora, var model]:
        await FoundThemesTable.WriteAsync(corpora, model, Console.Out);
        return 0;
    case ["discovery"]:
        Console.Error.WriteLine("REACTIONMINER_CORPORA is not set: it names the folder of real comment files.");
        return 2;
    case ["prediction-powered"]:
        Console.Out.Write(PoweredTable.Write(PoweredSimulation.Run(videos: 200, seed: 1)));
        return 0;
    case ["comparing", var model]:
        ComparingTable.Write(model, Console.Out);
        return 0;
    case ["harvest"]:
        return await HarvestRuns.RunAsync(Console.Out) ? 0 : 1;
    case [HarvestProcess.Verb, var address, var key, var video, var store]:
        return await HarvestProcess.RunAsync(new Uri(address), key, video, store, Console.Out);
    default:
        Console.Error.WriteLine("Usage: ReactionMiner.Benchmarks encoder|smallform DATA [CORPORA]|repeats|discovery|found-themes CORPORA MODEL|prediction-powered|comparing MODEL|harvest|descriptions PROJECT|described PROJECT CORPORA|learning-curve PROJECT CORPORA");
        return 2;
}
