using ReactionMiner.Discovery.Words;

namespace ReactionMiner.Tests.Discovery;

public sealed class WordsTests
{
    [Fact]
    public void A_phrase_does_not_reach_over_a_word_that_says_nothing_or_a_sentence_end()
    {
        var phrases = CommentText.Read("Open weights are not training data. Licences matter http://example.org/weights").Phrases;

        Assert.Contains("open weight", phrases);
        Assert.Contains("train data", phrases);
        Assert.Contains("licenc", phrases);
        Assert.DoesNotContain(phrases, phrase => phrase.Contains("weight train", StringComparison.Ordinal) || phrase.Contains("data licenc", StringComparison.Ordinal)
            || phrase.Contains("example", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("licences", "licence")]
    [InlineData("models", "model")]
    [InlineData("running", "runn")]
    [InlineData("boss", "boss")]
    [InlineData("Google's", "google")]
    public void Forms_of_a_word_come_together(string word, string same) =>
        Assert.Equal(Stems.Of(same), Stems.Of(word.ToLowerInvariant()));

    [Fact]
    public void A_phrase_stands_for_the_group_it_tells_most_about_and_for_no_other()
    {
        var cats = Texts("my cat purrs at night", "the cat sleeps with the dog", "cat food is expensive", "a cat bit the dog");
        var dogs = Texts("my dog barks at night", "the dog eats", "dog food is expensive", "a dog bit me");

        var words = new ThemeWords([.. cats, .. dogs]).Of([cats, dogs], 3);

        Assert.Equal("cat", words[0][0]);
        Assert.Equal("dog", words[1][0]);
        Assert.DoesNotContain("dog", words[0]);
    }

    [Fact]
    public void An_adverb_names_nothing()
    {
        var bread = Texts([.. Enumerable.Repeat("bread finally", 20), .. Enumerable.Repeat("finally", 20), "the crust of bread", "a crust"]);
        var others = Texts([.. Enumerable.Repeat("soup again", 40)]);

        Assert.Equal(["bread", "crust"], new ThemeWords([.. bread, .. others]).Of([bread, others], 8)[0]);
    }

    [Fact]
    public void A_name_keeps_its_capitals_though_some_leave_them_out()
    {
        var texts = Texts("I use DeepSeek daily", "why DeepSeek though", "the deepseek answer", "Deepseek is fine");

        Assert.Equal("DeepSeek", new ThemeWords(texts).Of([texts], 1)[0][0]);
    }

    [Fact]
    public void Titles_and_ids_differ_though_the_words_are_the_same()
    {
        var naming = new ThemeNaming([]);

        var first = naming.Name(["open weights", "EU"]);
        var second = naming.Name(["open weights", "EU"]);
        var nameless = naming.Name([]);

        Assert.Equal(("open-weights-and-eu", "Open weights and EU"), (first.Id, first.Title));
        Assert.NotEqual(first.Id, second.Id);
        Assert.NotEqual(first.Title, second.Title);
        Assert.NotEqual("", nameless.Id);
    }

    [Theory]
    [InlineData("Café & crème brûlée", "cafe-creme-brulee")]
    [InlineData("日本語", "")]
    public void An_id_has_plain_letters_only(string title, string slug) => Assert.Equal(slug, ThemeNaming.Slug(title));

    private static List<CommentText> Texts(params string[] texts) => [.. texts.Select(CommentText.Read)];
}
