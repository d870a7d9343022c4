using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Comparing;

/// <summary>One set of comments, counted for a comparison.</summary>
public sealed class Side
{
    /// <summary>Threads below which nothing is known of how threads differ.</summary>
    private const int FewestThreads = 10;

    private readonly ViewerReactions _reactions;
    private readonly ThreadSpread _spread;

    internal Side(ViewerReactions reactions, ThreadSpread spread) => (_reactions, _spread) = (reactions, spread);

    public ModelDescription Model => _reactions.Model;

    /// <summary>Reads the comments once.</summary>
    /// <param name="comments">Each once, repeats marked, classified by the model of the options.</param>
    public static Side Read(IEnumerable<ClassifiedComment> comments, CountingOptions options)
    {
        var reading = new SideReading(options);
        foreach (var classified in comments)
        {
            reading.Add(classified);
        }
        return reading.ToSide();
    }

    internal ComparedSide Describe(string name) => new(name, _reactions.Title, _reactions.Coverage.Counted, _spread.Threads, _reactions.Videos)
    {
        LacksLabels = !Model.Quality.IsMeasured && _reactions.Themes.All(theme => theme.Estimate is null)
            && _spread.Threads >= FewestThreads && EstimateLimits.IsSampleLarge(_reactions.Coverage.Counted),
    };

    internal ComparedShare ShareOf(int theme)
    {
        var row = _reactions.Themes[theme];
        var found = _reactions.FoundShare(row);
        return row.Estimate is not null && _spread.Threads < FewestThreads
            ? new ComparedShare(row.Comments, null, $"{_spread.Threads} threads are too few to tell how threads differ.") { FoundShare = found }
            : new ComparedShare(row.Comments, row.Estimate, row.Caution) { FoundShare = found, Basis = row.Basis };
    }

    /// <summary>The estimate with the scatter of threads joined to its interval.</summary>
    internal UncertainShare? Uncertain(int theme) => ShareOf(theme).Estimate is { } estimate
        ? UncertainShare.Of(estimate, _spread.Relative(theme))
        : null;
}
