using ReactionMiner.Comments;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Browser.Tests.Support;

/// <summary>A comment section of any size, made up word by word; the same each time.</summary>
internal static class Crowd
{
    private static readonly string[] Words =
        "the bridge toll town river council arch steel cable money road closed open walk cycle view light night budget year mayor queue honest lovely ugly late again never always why how much"
            .Split(' ');

    public static IReadOnlyList<ClassifiedComment> Comments(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(number => Comment(random, number))];
    }

    private static ClassifiedComment Comment(Random random, int number)
    {
        var text = string.Join(' ', Enumerable.Range(0, random.Next(4, 40)).Select(_ => Words[random.Next(Words.Length)]));
        int[] themes = [.. Enumerable.Range(0, 3).Where(_ => random.NextDouble() < 0.12)];
        var comment = Section.Says($"c{number:000000}", text, themes)
            .Feels((Sentiment)random.Next(3))
            .In(random.NextDouble() < 0.9 ? "en" : "es")
            .With(said => said with
            {
                LikeCount = (long)Math.Pow(1 / (1 - random.NextDouble()), 1.1),
                PublishedAt = Section.Opening.AddDays(-20 * Math.Log(1 - random.NextDouble())),
                PublishedPrecision = TimePrecision.Exact,
            });
        return random.NextDouble() < 0.02 ? comment.AsSpam() : comment;
    }
}
