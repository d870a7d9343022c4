using ReactionMiner.MachineLearning;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class SpamSignsTests
{
    [Theory]
    [InlineData("𝐓𝐞𝐱𝐭 𝐦𝐞", "text me", 6)]
    [InlineData("Ｔｅｘｔ　ｍｅ", "text me", 6)]
    [InlineData("ᴛᴇxᴛ ᴍᴇ", "text me", 5)]
    [InlineData("Теlеgrаm", "telegram", 4)]
    [InlineData("t\u200Be\u0336x\u0336t", "text", 3)]
    [InlineData("on W H A T S A P P now", "on whatsapp now", 0)]
    [InlineData("a day", "a day", 0)]
    public void Letters_are_read_as_they_look(string text, string read, int disguises) =>
        Assert.Equal(new FoldedText(read, disguises), FoldedText.Of(text));

    [Theory]
    [InlineData("Это не открытый код")]
    [InlineData("C'est très naïf, là-bas à Łódź")]
    [InlineData("यह खुला स्रोत नहीं है")]
    [InlineData("👨‍👩‍👧 ❤️")]
    public void Another_script_and_joined_emoji_are_no_disguise(string text) => Assert.Equal(0, FoldedText.Of(text).Disguises);

    [Theory]
    [InlineData("call me on +1 (202) 555-0147", "call me on Friday please")]
    [InlineData("see best-deals.example", "see best deals for example")]
    [InlineData("my crypt0 guide", "my cryptic guide")]
    [InlineData("I made $900 weekly with this broker", "I made soup with this recipe")]
    public void A_sign_beyond_the_words_is_seen(string spam, string honest) =>
        Assert.True(SpamSigns.Extract(spam).Sum() > SpamSigns.Extract(honest).Sum() + 0.9f);

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D")]
    [InlineData("!!!")]
    public void Signs_of_any_text_are_between_none_and_one(string text)
    {
        var signs = SpamSigns.Extract(text);

        Assert.Equal(SpamSigns.Length, signs.Length);
        Assert.All(signs, sign => Assert.InRange(sign, 0f, 1f));
    }
}
