using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Makes videos of held-out comments.</summary>
internal sealed class VideoMaker
{
    private readonly HeldOutSample _sample;
    private readonly IReadOnlyList<double> _thresholds;
    private readonly Random _random;
    private readonly List<List<HeldOutComment>> _conversations;
    private readonly List<List<double>> _carriers;
    private readonly List<List<double>> _others;

    public VideoMaker(HeldOutSample sample, IReadOnlyList<double> thresholds, Random random)
    {
        (_sample, _thresholds, _random) = (sample, thresholds, random);
        _conversations = [.. sample.Comments.GroupBy(comment => comment.Conversation, StringComparer.Ordinal).Select(group => group.ToList())];
        _carriers = Probabilities(label: true);
        _others = Probabilities(label: false);
    }

    public int Carriers(int theme) => _carriers[theme].Count;

    public double Share(int theme) => (double)_carriers[theme].Count / (_carriers[theme].Count + _others[theme].Count);

    public SimulatedVideo OfComments(int theme, int size, double share)
    {
        var video = new SimulatedVideo(_thresholds[theme]);
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
        List<SimulatedVideo> videos = [.. _thresholds.Select(threshold => new SimulatedVideo(threshold))];
        for (var comments = 0; comments < size;)
        {
            var conversation = _conversations[_random.Next(_conversations.Count)];
            comments += conversation.Count;
            foreach (var comment in conversation)
            {
                for (var theme = 0; theme < videos.Count; theme++)
                {
                    if (comment.Labels[theme] is { } carries)
                    {
                        videos[theme].Add(comment.Probabilities[theme], carries);
                    }
                }
            }
        }
        return videos;
    }

    private List<List<double>> Probabilities(bool label) => [.. _sample.ThemeIds.Select((_, theme) =>
        _sample.Comments.Where(comment => comment.Labels[theme] == label).Select(comment => (double)comment.Probabilities[theme]).ToList())];
}

/// <summary>A made-up video as one theme sees it.</summary>
internal sealed class SimulatedVideo(double threshold)
{
    private int _carriers;

    public ProbabilityHistogram Probabilities { get; } = new();

    public int Found { get; private set; }

    public double TrueShare => (double)_carriers / Probabilities.Total;

    public double FoundShare => (double)Found / Probabilities.Total;

    public void Add(double probability, bool carries)
    {
        Probabilities.Add(probability);
        Found += probability >= threshold ? 1 : 0;
        _carriers += carries ? 1 : 0;
    }
}
