using ReactionMiner.Discovery;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class SubjectWordsTests
{
    private static readonly ThemeGroups Section = new("encoder", [], 100, [], [])
    {
        Phrases = new Dictionary<string, double>(StringComparer.Ordinal) { ["gemini"] = 0.2, ["googl"] = 0.1, ["price"] = 0.04 },
    };

    [Fact]
    public void A_rule_is_compared_without_the_words_that_many_comments_say()
    {
        var subject = new SubjectWords(Section);

        Assert.Equal("The price of 's ", subject.ForWords("The price of Google's Gemini"));
        Assert.Equal("The price of Google's ", subject.ForMeaning("The price of Google's Gemini"));
    }

    [Fact]
    public void Where_no_section_is_known_a_rule_stays_as_it_is() =>
        Assert.Equal("The price of Gemini", new SubjectWords(groups: null).ForWords("The price of Gemini"));
}
