using ReactionMiner.MachineLearning;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class CommentWordsTests
{
    [Fact]
    public void A_word_is_removed_wherever_it_stands_and_the_rest_stays_as_it_is() => Assert.Equal(
        [("Open", " isn't \"\", is it?"), ("isn't", "Open  \"open\", is it?"), ("is", "Open isn't \"open\",  it?"), ("it", "Open isn't \"open\", is ?")],
        CommentWords.Remove("Open isn't \"open\", is it?"));

    [Fact]
    public void What_holds_no_letter_is_a_word_of_its_own() => Assert.Equal([("🔥🔥", " yes"), ("yes", "🔥🔥 ")], CommentWords.Remove("🔥🔥 yes"));

    [Fact]
    public void A_text_without_words_has_none() => Assert.Empty(CommentWords.Remove(" \n\t"));

    [Fact]
    public void A_long_text_is_tried_up_to_a_limit() =>
        Assert.Equal(CommentWords.Most, CommentWords.Remove(string.Join(' ', Enumerable.Range(0, 1000))).Count());
}
