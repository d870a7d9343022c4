using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Comparing;

/// <summary>Counts the comments of one side as they come, so that several sides can be read in one pass.</summary>
/// <param name="options">As for <see cref="Side.Read"/>.</param>
public sealed class SideReading(CountingOptions options)
{
    private readonly ReactionCounter _counter = new(options);
    private readonly ThreadSpread _spread = new(options.Model.ThemeSet.Themes.Count);

    /// <param name="classified">Not added before, marked if it is a repeat, classified by the model of the options.</param>
    public void Add(ClassifiedComment classified)
    {
        if (_counter.Add(classified))
        {
            _spread.Add(classified.Comment.ThreadId, classified.Reaction.ThemeProbabilities);
        }
    }

    public Side ToSide() => new(_counter.ToReactions(), _spread);
}
