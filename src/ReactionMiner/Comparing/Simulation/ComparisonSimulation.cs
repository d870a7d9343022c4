using ReactionMiner.Comments;
using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Comparing;

/// <summary>Tries comparisons on pairs of videos made of held-out conversations, so that it is known whether there is a difference.</summary>
/// <remarks>The model's errors are learnt from a random half of the conversations, and both videos are made of whole conversations of the
/// other half, drawn with replacement. Alike: both are drawn alike, so that each difference called beyond chance is a false alarm.
/// Apart: one theme at a time, a conversation of the second video that does not hold the theme is drawn once more.</remarks>
public static class ComparisonSimulation
{
    /// <param name="model">With its held-out sample.</param>
    /// <param name="pairs">Pairs of videos of each kind; those apart go round the themes.</param>
    /// <param name="size">Comments at which no further conversation is added to a video.</param>
    /// <param name="seed">The same model and seed give the same figures.</param>
    /// <exception cref="ArgumentException">The model came without its held-out sample.</exception>
    public static ComparisonFigures Run(ModelDescription model, int pairs, int size, int seed)
    {
        var sample = model.HeldOut ?? throw new ArgumentException("The model came without its held-out sample.", nameof(model));
        var random = new Random(seed);
        var draws = new SampleDraws(sample);
        int tested = 0, alarms = 0, pairsAlarmed = 0, apart = 0, found = 0;
        for (var pair = 0; pair < pairs; pair++)
        {
            var (known, other) = draws.Halves(random);
            var videos = new ConversationVideos(model with { HeldOut = known }, other, random);
            var first = videos.Make(size, theme: null);
            var alike = SideComparer.Compare([first, videos.Make(size, theme: null)]);
            var here = alike.Themes.Sum(theme => theme.Differences.Count(difference => difference.IsBeyondChance));
            tested += alike.Tested;
            alarms += here;
            pairsAlarmed += here > 0 ? 1 : 0;
            var commoner = pair % sample.ThemeIds.Count;
            foreach (var difference in SideComparer.Compare([first, videos.Make(size, commoner)]).Themes[commoner].Differences)
            {
                apart++;
                found += difference is { IsBeyondChance: true, Difference: > 0 } ? 1 : 0;
            }
        }
        return new ComparisonFigures(pairs, tested, alarms, pairsAlarmed, apart, found);
    }
}

/// <param name="Pairs">Pairs of videos drawn alike.</param>
/// <param name="Tested">Differences tested in them.</param>
/// <param name="Alarms">Those called beyond chance, all of them falsely.</param>
/// <param name="PairsAlarmed">Pairs with at least one such.</param>
/// <param name="Apart">Themes compared that are commoner in the conversations of one side.</param>
/// <param name="Found">Those of them called beyond chance.</param>
public sealed record ComparisonFigures(int Pairs, int Tested, int Alarms, int PairsAlarmed, int Apart, int Found);

/// <summary>Makes videos of whole conversations.</summary>
internal sealed class ConversationVideos(ModelDescription model, HeldOutSample sample, Random random)
{
    private static readonly VideoId Video = VideoId.ForFile("simulated");
    private readonly List<List<HeldOutComment>> _conversations =
        [.. sample.Comments.GroupBy(comment => comment.Conversation, StringComparer.Ordinal).Select(group => group.ToList())];

    /// <param name="theme">A conversation that does not hold it is drawn once more. Null draws all alike.</param>
    public Side Make(int size, int? theme)
    {
        var comments = new List<ClassifiedComment>();
        for (var thread = 0; comments.Count < size; thread++)
        {
            var conversation = _conversations[random.Next(_conversations.Count)];
            if (theme is { } wanted && !conversation.Exists(comment => comment.Labels[wanted] == true))
            {
                conversation = _conversations[random.Next(_conversations.Count)];
            }
            comments.AddRange(conversation.Select((comment, number) => Classified(comment, thread, number)));
        }
        return Side.Read(comments, new CountingOptions("simulated", model) { Examples = 0 });
    }

    private ClassifiedComment Classified(HeldOutComment held, int thread, int number)
    {
        var comment = new Comment
        {
            Id = $"{thread}-{number}",
            VideoId = Video,
            ThreadId = $"{thread}",
            ParentId = number == 0 ? null : $"{thread}-0",
            Text = "",
        };
        var given = Enumerable.Range(0, held.Probabilities.Count).Where(theme => held.Probabilities[theme] >= model.Quality.Themes[theme].Threshold);
        return new ClassifiedComment(
            comment, new Reaction(held.Probabilities, [.. given], Sentiment.Neutral, [0, 1, 0], "en", 0, IsSpam: false), DuplicateOf: null);
    }
}
