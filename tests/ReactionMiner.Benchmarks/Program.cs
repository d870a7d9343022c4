using ReactionMiner.Benchmarks;

switch (args)
{
    case ["encoder"]:
        EncoderBenchmark.Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Usage: ReactionMiner.Benchmarks encoder");
        return 2;
}
