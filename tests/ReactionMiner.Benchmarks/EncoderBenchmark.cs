using System.Diagnostics;
using ReactionMiner.Encoders;

namespace ReactionMiner.Benchmarks;

/// <summary>How many texts a second the sentence encoder reads, and in how much memory.</summary>
internal static class EncoderBenchmark
{
    private const int Texts = 3000;

    private static readonly string[] Words =
        ("open model weights run local laptop really good bad why does the a of and to is it they never licence source train data" +
         " company free money benchmark quantised graphics card slow fast wait hope lol honestly unbelievable disappointed").Split(' ');

    public static void Run(TextWriter output)
    {
        var start = Stopwatch.GetTimestamp();
        using var encoder = SentenceEncoder.Load();
        output.WriteLine($"{encoder.Identity.Name} {encoder.Identity.Version}, {Environment.ProcessorCount} cores");
        output.WriteLine($"load      {Stopwatch.GetElapsedTime(start).TotalMilliseconds,8:F0} ms");
        Measure("warm-up", encoder, RandomTexts(4, 20), output);
        Measure("short", encoder, RandomTexts(4, 20), output);
        Measure("long", encoder, RandomTexts(30, 78), output);
        Measure("full", encoder, RandomTexts(130, 140), output);
        using var process = Process.GetCurrentProcess();
        output.WriteLine($"peak      {process.PeakWorkingSet64 / (1024 * 1024),8} MiB");
    }

    private static void Measure(string name, SentenceEncoder encoder, string[] texts, TextWriter output)
    {
        var vectors = new float[texts.Length * SentenceEncoder.Dimensions];
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        encoder.Encode(texts, vectors, CancellationToken.None);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        // Says more than the clock when the machine has other work.
        var coreSeconds = (process.TotalProcessorTime - before).TotalSeconds;
        var words = texts.Average(text => text.Split(' ').Length);
        output.WriteLine($"{name,-9} {texts.Length / seconds,8:F0} texts/s of {words:F0} words; a core alone {texts.Length / coreSeconds:F0}/s");
    }

    private static string[] RandomTexts(int fewestWords, int mostWords)
    {
        var random = new Random(11);
        return [.. Enumerable.Range(0, Texts).Select(_ => string.Join(' ', random.GetItems(Words, random.Next(fewestWords, mostWords + 1))))];
    }
}
