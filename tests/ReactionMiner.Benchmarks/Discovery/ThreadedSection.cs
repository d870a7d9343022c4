using System.Text.Json;
using ReactionMiner.Discovery.Groups;
using ReactionMiner.Discovery.Words;
using ReactionMiner.Encoders;

namespace ReactionMiner.Benchmarks.Discovery;

/// <summary>A thousand comments of forty conversations.</summary>
internal sealed record ThreadedSection(IReadOnlyList<SampleComment> Sample, int[] Threads)
{
    private const int ThreadCount = 40;
    private const int PerThread = 25;
    private const int LongEnough = 60;

    public static ThreadedSection Read(string path, SentenceEncoder encoder)
    {
        var threads = File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(row => (Id: row.GetProperty("id").GetString()!, Thread: row.GetProperty("thread_id").GetString()!, Text: row.GetProperty("text").GetString()!.Trim()))
            .Where(row => row.Text is not ("" or "[deleted]" or "[removed]"))
            .GroupBy(row => row.Thread, StringComparer.Ordinal)
            .Where(thread => thread.Count() >= LongEnough)
            .OrderBy(thread => Shuffled(thread.Key)).Take(ThreadCount)
            .Select(thread => thread.OrderBy(row => Shuffled(row.Id)).Take(PerThread).ToList())
            .ToList();
        return new ThreadedSection(
            [.. threads.SelectMany(thread => thread).Select(row => new SampleComment(CommentText.Read(row.Text), encoder.Encode(row.Text)))],
            [.. threads.SelectMany((thread, i) => thread.Select(_ => i))]);
    }

    private static string Shuffled(string id) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id)));
}
