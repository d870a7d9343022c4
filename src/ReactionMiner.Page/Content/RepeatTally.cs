using ReactionMiner.Reactions;

namespace ReactionMiner.Page.Content;

/// <summary>A comment that was said again.</summary>
/// <param name="Times">How often it was said again.</param>
public sealed record RepeatedText(string Text, int Times);

/// <summary>Counts what was said again, spam left out.</summary>
internal sealed class RepeatTally
{
    private const int Shown = 3;
    private readonly Dictionary<string, RepeatedText> _repeats = new(StringComparer.Ordinal);

    public void Add(ClassifiedComment classified)
    {
        if (classified.DuplicateOf is { } original && !classified.Reaction.IsSpam)
        {
            var known = _repeats.GetValueOrDefault(original, new RepeatedText(classified.Comment.Text, 0));
            _repeats[original] = known with { Times = known.Times + 1 };
        }
    }

    public IReadOnlyList<RepeatedText> Commonest() =>
    [
        .. _repeats
            .OrderByDescending(repeat => repeat.Value.Times)
            .ThenBy(repeat => repeat.Key, StringComparer.Ordinal)
            .Take(Shown)
            .Select(repeat => repeat.Value),
    ];
}
