using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>One theme's held-out comments, resampled by conversation: comments of one conversation stand or fall together.</summary>
internal sealed class HeldOutTheme
{
    private readonly List<(int Conversation, int Cell, bool Carries)> _comments = [];

    private HeldOutTheme()
    {
    }

    /// <summary>Why nothing can be said of this theme; null when something can.</summary>
    public string? Caution
    {
        get
        {
            var carriers = _comments.Where(comment => comment.Carries).ToList();
            return EstimateLimits.TooFewHeldOut(carriers.Count, _comments.Count - carriers.Count)
                ?? EstimateLimits.TooFewConversations(carriers.DistinctBy(comment => comment.Conversation).Count());
        }
    }

    /// <returns>The sample's conversations, numbered as they come.</returns>
    public static IReadOnlyDictionary<string, int> Conversations(HeldOutSample sample) => sample.Comments
        .Select(comment => comment.Conversation)
        .Distinct(StringComparer.Ordinal)
        .Select((name, number) => (name, number))
        .ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);

    /// <returns>Per theme, the comments on which readers agreed.</returns>
    public static IReadOnlyList<HeldOutTheme> Of(HeldOutSample sample)
    {
        var conversations = Conversations(sample);
        var themes = sample.ThemeIds.Select(_ => new HeldOutTheme()).ToList();
        foreach (var comment in sample.Comments)
        {
            for (var theme = 0; theme < themes.Count; theme++)
            {
                if (comment.Labels[theme] is { } carries)
                {
                    themes[theme]._comments.Add(
                        (conversations[comment.Conversation], ProbabilityHistogram.CellOf(comment.Probabilities[theme]), carries));
                }
            }
        }
        return themes;
    }

    /// <param name="times">How often each conversation is drawn.</param>
    /// <returns>Comments per cell.</returns>
    public HeldOutCells Draw(ReadOnlySpan<int> times)
    {
        var carriers = new double[ProbabilityHistogram.Cells];
        var others = new double[ProbabilityHistogram.Cells];
        foreach (var (conversation, cell, carries) in _comments)
        {
            (carries ? carriers : others)[cell] += times[conversation];
        }
        return new HeldOutCells(carriers, others);
    }
}

/// <summary>Held-out comments with and without a theme, per cell of <see cref="ProbabilityHistogram"/>.</summary>
internal sealed record HeldOutCells(double[] Carriers, double[] Others)
{
    /// <summary>The comments of a video with a given share, were its carriers and others like these.</summary>
    /// <param name="share">0 to 1.</param>
    /// <param name="usual">Adds one carrier and one other in all, so that neither is missing.</param>
    public double[] AsVideo(double share, HeldOutCells usual)
    {
        const double Comments = 1000;
        double usualCarriers = usual.Carriers.Sum(), usualOthers = usual.Others.Sum();
        var perCarrier = Comments * share / (Carriers.Sum() + 1);
        var perOther = Comments * (1 - share) / (Others.Sum() + 1);
        var video = new double[ProbabilityHistogram.Cells];
        for (var cell = 0; cell < video.Length; cell++)
        {
            video[cell] = (perCarrier * (Carriers[cell] + (usual.Carriers[cell] / usualCarriers)))
                + (perOther * (Others[cell] + (usual.Others[cell] / usualOthers)));
        }
        return video;
    }
}
