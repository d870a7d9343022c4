using ReactionMiner.Discovery.Words;
using ReactionMiner.Reactions;

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

    [Theory]
    [InlineData("@bridge_fan-1974 the toll", "toll")]
    [InlineData("@Bridge Fan the toll is absurd", "toll", "absurd")]
    [InlineData("@bridgefan, @Bridge-Fan Toll roads", "toll", "road")]
    [InlineData("I like @tollroads", "tollroad")]
    [InlineData("ask them at toll@bridge", "toll", "bridg")]
    public void Whom_a_reply_is_to_is_nothing_that_it_says(string text, params string[] expected)
    {
        var phrases = CommentText.Read(text).Phrases;

        Assert.DoesNotContain(phrases, phrase => phrase.Contains("fan", StringComparison.OrdinalIgnoreCase));
        Assert.All(expected, phrase => Assert.Contains(phrase, phrases));
    }

    [Fact]
    public void A_phrase_stands_for_the_group_it_tells_most_about_and_for_no_other()
    {
        var cats = Texts("my cat purrs at night", "the cat sleeps with the dog", "cat food is expensive", "a cat bit the dog");
        var dogs = Texts("my dog barks at night", "the dog eats", "dog food is expensive", "a dog bit me");

        var words = new ThemeWords([.. cats, .. dogs]).Of([cats, dogs], 3);

        Assert.Equal("cat", words[0].KeyPhrases[0]);
        Assert.Equal("dog", words[1].KeyPhrases[0]);
        Assert.DoesNotContain("dog", words[0].KeyPhrases);
    }

    [Fact]
    public void An_adverb_names_nothing()
    {
        var bread = Texts([.. Enumerable.Repeat("bread finally", 20), .. Enumerable.Repeat("finally", 20), "the crust of bread", "a crust"]);
        var others = Texts([.. Enumerable.Repeat("soup again", 40)]);

        Assert.Equal(["bread", "crust"], new ThemeWords([.. bread, .. others]).Of([bread, others], 8)[0].KeyPhrases);
    }

    [Fact]
    public void A_name_keeps_its_capitals_though_some_leave_them_out()
    {
        var texts = Texts("I use DeepSeek daily", "why DeepSeek though", "the deepseek answer", "Deepseek is fine");

        Assert.Equal("DeepSeek", new ThemeWords(texts).Of([texts], 1)[0].KeyPhrases[0]);
    }

    [Fact]
    public void Titles_and_ids_differ_though_the_words_are_the_same()
    {
        var naming = new ThemeNaming([]);

        var words = new GroupWords(["open weights", "EU"], ["open weights", "EU"], Common: null, Covered: 1);
        var first = naming.Name(words, isLoose: false);
        var second = naming.Name(words, isLoose: false);
        var nameless = naming.Name(new GroupWords([], [], Common: null, Covered: 0), isLoose: true);

        Assert.Equal(("open-weights-and-eu", "Open weights and EU"), (first.Id, first.Title));
        Assert.NotEqual(first.Id, second.Id);
        Assert.NotEqual(first.Title, second.Title);
        Assert.NotEqual("", nameless.Id);
    }

    [Fact]
    public void Where_a_title_is_taken_a_further_key_phrase_tells_the_themes_apart()
    {
        var naming = new ThemeNaming([new Theme("a", "Battery", "", "")]);

        Assert.Equal("Battery and charger", naming.Name(new GroupWords(["battery", "charger"], ["battery"], Common: null, Covered: 1), isLoose: false).Title);
    }

    [Theory]
    [InlineData("Gemini", false, "Gemini: price and quota")]
    [InlineData(null, true, "Other talk: price and quota")]
    public void A_title_says_what_most_speak_of_and_that_a_group_is_a_mixed_bag(string? common, bool isLoose, string title) =>
        Assert.Equal(title, new ThemeNaming([]).Name(new GroupWords(["price", "quota"], ["price", "quota"], common, Covered: 0.3), isLoose).Title);

    [Fact]
    public void A_verb_names_nothing_though_all_say_it()
    {
        var bread = Texts([.. Enumerable.Repeat("you bake a loaf", 6), .. Enumerable.Repeat("they bake the loaf daily", 6), .. Enumerable.Repeat("I never bake", 6)]);
        var others = Texts([.. Enumerable.Repeat("the soup was salty", 40)]);

        var words = new ThemeWords([.. bread, .. others]).Of([bread, others], 8)[0];

        Assert.Contains("bake", words.KeyPhrases);
        Assert.Equal(["loaf"], words.Title);
        Assert.Equal(2 / 3.0, words.Covered, 6);
    }

    [Fact]
    public void What_most_say_stands_before_the_words_that_few_say()
    {
        var prices = Texts([.. Enumerable.Repeat("the phone has a price", 3), .. Enumerable.Repeat("my phone again", 9)]);
        var screens = Texts([.. Enumerable.Repeat("the phone has a screen", 30)]);

        var words = new ThemeWords([.. prices, .. screens]).Of([prices, screens], 8)[0];

        Assert.Equal(("phone", "price"), (words.Common, Assert.Single(words.Title)));
    }

    [Theory]
    [InlineData("Café & crème brûlée", "cafe-creme-brulee")]
    [InlineData("日本語", "")]
    public void An_id_has_plain_letters_only(string title, string slug) => Assert.Equal(slug, ThemeNaming.Slug(title));

    private static List<CommentText> Texts(params string[] texts) => [.. texts.Select(CommentText.Read)];
}
