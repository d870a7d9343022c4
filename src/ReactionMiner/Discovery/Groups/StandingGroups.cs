using ReactionMiner.Discovery.Words;
using ReactionMiner.Encoders;
using ReactionMiner.Reactions;

namespace ReactionMiner.Discovery.Groups;

/// <summary>Groups that stand under every video, so that they pollute no theme: thanks, one-liners and spam.</summary>
internal sealed class StandingGroups
{
    public const string Thanks = "thanks-and-praise";
    public const string OneLiners = "jokes-and-one-liners";
    public const string Spam = "spam-and-self-promotion";

    private const int LongestThanks = 12;
    private const int LongestOneLiner = 6;

    // How much nearer to the examples of spam than to all others; with it 0.95 of what is taken for spam is, on the
    // YouTube Spam Collection.
    private const double SpamMargin = 0.015;
    private const double LinkBonus = 0.05;

    private readonly float[][] _thanks;
    private readonly float[][] _oneLiners;
    private readonly float[][] _spam;
    private readonly float[][] _plain;

    public StandingGroups(SentenceEncoder encoder)
    {
        _thanks = Array.ConvertAll(StandingExamples.Thanks, encoder.Encode);
        _oneLiners = Array.ConvertAll(StandingExamples.OneLiners, encoder.Encode);
        _spam = Array.ConvertAll(StandingExamples.Spam, encoder.Encode);
        _plain = Array.ConvertAll(StandingExamples.Plain, encoder.Encode);
    }

    /// <summary>Those that can be proposed, in the order in which they are listed.</summary>
    public static IReadOnlyList<Theme> All { get; } =
    [
        new(Thanks, "Thanks and praise", "The comment thanks or praises, and says little else.", "It praises something and says why."),
        new(OneLiners, "Jokes and one-liners", "The comment is a joke, a laugh, emoji or a few words that name no subject.", "It makes a point, however short or witty."),
        new(Spam, "Spam and self-promotion", "The comment advertises: a channel, a shop, an investment, a link of its own.", "It names a source or a product because the talk is about it."),
    ];

    public static bool Has(string id) => All.Any(theme => string.Equals(theme.Id, id, StringComparison.Ordinal));

    /// <returns>The id of the group, or null for a comment that is about something.</returns>
    /// <param name="subjects">The phrases on which themes are built.</param>
    public string? Of(CommentText text, ReadOnlySpan<float> vector, IReadOnlySet<string> subjects)
    {
        var (thanks, plain, oneLiner) = (Nearness(vector, _thanks), Nearness(vector, _plain), Nearness(vector, _oneLiners));
        if (Nearness(vector, _spam) + (text.HasLink ? LinkBonus : 0) - Math.Max(thanks, Math.Max(plain, oneLiner)) > SpamMargin)
        {
            return Spam;
        }
        var isAboutSomething = text.Phrases.Any(subjects.Contains);
        if (text.WordCount <= LongestThanks && text.LowerWords.Any(StandingWords.Thank) && thanks > plain && !isAboutSomething)
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
