using ReactionMiner.Discovery.Words;
using ReactionMiner.Encoders;
using ReactionMiner.Reactions;

namespace ReactionMiner.Discovery.Groups;

/// <summary>Groups that stand under every video, so that they pollute no theme: thanks and one-liners.</summary>
internal sealed class StandingGroups
{
    public const string Thanks = "thanks-and-praise";
    public const string OneLiners = "jokes-and-one-liners";

    private const int LongestThanks = 12;
    private const int LongestOneLiner = 6;

    private readonly float[][] _thanks;
    private readonly float[][] _plain;

    public StandingGroups(SentenceEncoder encoder)
    {
        _thanks = Array.ConvertAll(StandingExamples.Thanks, encoder.Encode);
        _plain = Array.ConvertAll(StandingExamples.Plain, encoder.Encode);
    }

    /// <summary>Those that can be proposed, in the order in which they are listed.</summary>
    public static IReadOnlyList<Theme> All { get; } =
    [
        new(Thanks, "Thanks and praise", "The comment thanks or praises, and says little else.", "It praises something and says why."),
        new(OneLiners, "Jokes and one-liners", "The comment is a joke, a laugh, emoji or a few words that name no subject.", "It makes a point, however short or witty."),
    ];

    public static bool Has(string id) => All.Any(theme => string.Equals(theme.Id, id, StringComparison.Ordinal));

    /// <returns>The id of the group, or null for a comment that is about something.</returns>
    /// <param name="subjects">The phrases on which themes are built.</param>
    public string? Of(CommentText text, ReadOnlySpan<float> vector, IReadOnlySet<string> subjects)
    {
        var isAboutSomething = text.Phrases.Any(subjects.Contains);
        if (text.WordCount <= LongestThanks && text.LowerWords.Any(StandingWords.Thank) && !isAboutSomething
            && Nearness(vector, _thanks) > Nearness(vector, _plain))
        {
            return Thanks;
        }
        var isShort = text.WordCount <= LongestOneLiner;
        return isShort && (!isAboutSomething || text.LowerWords.Any(StandingWords.Laugh)) ? OneLiners : null;
    }

    // The mean cosine to the two nearest examples: one alone may be near by chance.
    private static double Nearness(ReadOnlySpan<float> vector, float[][] examples)
    {
        var (first, second) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (var example in examples)
        {
            var similarity = Dense.Dot(vector, example);
            (first, second) = similarity > first ? (similarity, first) : (first, Math.Max(second, similarity));
        }
        return (first + second) / 2;
    }
}
