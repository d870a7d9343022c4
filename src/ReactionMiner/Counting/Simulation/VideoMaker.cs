using System.Runtime.InteropServices;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Makes videos of held-out comments. "None of these themes" counts as one more theme, the last.</summary>
internal sealed class VideoMaker
{
    private readonly Random _random;
    private readonly List<List<(bool? Carries, ReadComment Comment)[]>> _conversations;
    private readonly List<List<ReadComment>> _carriers;
    private readonly List<List<ReadComment>> _others;

    /// <param name="thresholds">Probability from which each theme is given.</param>
    public VideoMaker(HeldOutSample themes, IReadOnlyList<double> thresholds, Random random)
    {
        var sample = NoneOfThese.AddTo(themes);
        _random = random;
        _conversations = [.. sample.Comments
            .GroupBy(comment => comment.Conversation, StringComparer.Ordinal)
            .Select(group => group.Select(comment => Read(comment, thresholds)).ToList())];
        _carriers = [.. sample.ThemeIds.Select((_, theme) => Comments(theme, carries: true))];
        _others = [.. sample.ThemeIds.Select((_, theme) => Comments(theme, carries: false))];
    }

    public int Carriers(int theme) => _carriers[theme].Count;

    public int Others(int theme) => _others[theme].Count;

    public double Share(int theme) => (double)_carriers[theme].Count / (_carriers[theme].Count + _others[theme].Count);

    public SimulatedVideo OfComments(int theme, int size, double share)
    {
        var video = new SimulatedVideo();
        var carriers = (int)Math.Round(size * share);
        for (var comment = 0; comment < size; comment++)
        {
            var carries = comment < carriers;
            var from = carries ? _carriers[theme] : _others[theme];
            video.Add(from[_random.Next(from.Count)], carries);
        }
        return video;
    }

    /// <param name="size">Comments at which no further conversation is added.</param>
    /// <returns>The same video as each theme sees it: without the comments on which readers differed.</returns>
    public IReadOnlyList<SimulatedVideo> OfConversations(int size)
    {
        List<SimulatedVideo> videos = [.. _carriers.Select(_ => new SimulatedVideo())];
        for (var comments = 0; comments < size;)
        {
            var conversation = _conversations[_random.Next(_conversations.Count)];
            comments += conversation.Count;
            foreach (var comment in conversation)
            {
                for (var theme = 0; theme < videos.Count; theme++)
                {
                    if (comment[theme] is ({ } carries, var read))
                    {
                        videos[theme].Add(read, carries);
                    }
                }
            }
        }
        return videos;
    }

    private static (bool? Carries, ReadComment Comment)[] Read(HeldOutComment comment, IReadOnlyList<double> thresholds)
    {
        List<bool> given = [.. thresholds.Select((threshold, theme) => comment.Probabilities[theme] >= threshold)];
        given.Add(!given.Contains(true));
        return [.. given.Select((isGiven, theme) => (comment.Labels[theme], new ReadComment(comment.Probabilities[theme], isGiven)))];
    }

    private List<ReadComment> Comments(int theme, bool carries) =>
        [.. _conversations.SelectMany(comments => comments).Where(comment => comment[theme].Carries == carries).Select(comment => comment[theme].Comment)];
}

/// <summary>What the model says of one theme in one comment.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReadComment(float Probability, bool IsGiven);
