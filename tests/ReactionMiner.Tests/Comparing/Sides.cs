using ReactionMiner.Comparing;
using ReactionMiner.Counting;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;
using ReactionMiner.Tests.Labelling;

namespace ReactionMiner.Tests.Comparing;

/// <summary>Made-up sides of a comparison.</summary>
internal static class Sides
{
    /// <param name="cost">Comments of the first theme.</param>
    /// <param name="design">Of 400, comments of the second theme.</param>
    /// <param name="threads">One for each comment when null.</param>
    public static Side Of(int comments, int cost, int design = 0, int? threads = null, CountingOptions? options = null) =>
        Side.Read(Comments(comments, cost, design, threads ?? comments), options ?? Section.Options);

    /// <summary>Comments dealt out to threads one after the other, so that those with a theme lie in threads next to each other.</summary>
    public static IEnumerable<ClassifiedComment> Comments(int comments, int cost, int design, int threads) => Enumerable.Range(0, comments).Select(number =>
        Section.Says($"c{number:0000}", $"comment {number}", [.. Themes(number, cost, design)])
            .With(comment => comment with { ThreadId = $"t{number * threads / comments}" }));

    /// <summary>What a reader who is always right says of some of the comments, drawn at random.</summary>
    public static RandomSample Sample(int comments, int cost, int labels) => RandomSample.Of(
        SampleOrder.Draw([.. Comments(comments, cost, design: 0, threads: comments)], comment => comment.Comment.Id, seed: 1).Take(labels)
            .Select((comment, row) => Some.Label(comment.Comment.Id, "ann", [.. comment.Reaction.Themes]).Drawn(row + 1)),
        Section.Themes, [Section.Video])!;

    private static IEnumerable<int> Themes(int number, int cost, int design)
    {
        if (number < cost)
        {
            yield return Section.Cost;
        }
        if (number % 400 >= 400 - design)
        {
            yield return Section.Design;
        }
    }
}
