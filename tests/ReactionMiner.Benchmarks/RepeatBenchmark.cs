using System.Diagnostics;
using ReactionMiner.Comments;
using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Benchmarks;

/// <summary>How long it takes to find repeats among 100,000 comments of one video, and in how much memory.</summary>
internal static class RepeatBenchmark
{
    private const int Comments = 100_000;
    private const int Words = 25;
    private const int Vocabulary = 3_000;

    public static void Run(TextWriter output)
    {
        var comments = Make();
        GC.Collect();
        var before = Environment.WorkingSet;
        var start = Stopwatch.GetTimestamp();
        var finder = RepeatFinder.Read(comments);
        var repeats = finder.Mark(comments).Count(comment => comment.IsDuplicate);
        output.WriteLine($"{Comments:N0} comments, {repeats:N0} repeats: {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s");
        output.WriteLine($"at most {(Peak() - before) / (1024 * 1024)} MiB more, garbage included");
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    /// <summary>Common words come often, as in talk; every twentieth comment repeats an earlier one but for its last word.</summary>
    private static List<ClassifiedComment> Make()
    {
        var random = new Random(7);
        var comments = new List<ClassifiedComment>();
        for (var number = 0; number < Comments; number++)
        {
            var text = number % 20 == 19
                ? comments[random.Next(number)].Comment.Text + " indeed"
                : string.Join(' ', Enumerable.Range(0, Words).Select(_ => $"w{(int)(Vocabulary * Math.Pow(random.NextDouble(), 3))}"));
            var id = $"{number:000000}";
            comments.Add(new ClassifiedComment(
                new Comment { Id = id, VideoId = VideoId.ForFile("benchmark"), ThreadId = id, Text = text },
                new Reaction([], [], Sentiment: null, [], "en", 0, IsSpam: false),
                DuplicateOf: null));
        }
        return comments;
    }
}
