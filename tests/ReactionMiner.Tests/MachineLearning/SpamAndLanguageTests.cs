using ReactionMiner.MachineLearning;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class SpamAndLanguageTests
{
    [Theory]
    [InlineData("Check out my channel and subscribe to me please, new songs every week!!!")]
    [InlineData("I earn $5,000 weekly trading with Mrs Quillby, contact her on telegram")]
    [InlineData("Congratulations, you won the giveaway! Text me on whatsapp to claim your prize")]
    public void A_plain_piece_of_spam_is_called_spam(string text) => Assert.True(CommittedModel.React(text).IsSpam);

    [Theory]
    [InlineData("The license is the problem, not the weights")]
    [InlineData("Thanks for the video, subscribed!")]
    [InlineData("AAAH he liked my comment, best day ever!!! 💕💕💕")]
    [InlineData("I can't wait to send you my drawing!")]
    [InlineData("whoever edits these videos deserves a raise")]
    [InlineData("Check out the other comments in this thread")]
    [InlineData("https://github.com/example/llm-tool")]
    [InlineData("Here is the paper: https://example.org/paper.pdf, read section 3")]
    [InlineData("")]
    public void An_honest_comment_is_not_spam(string text) => Assert.False(CommittedModel.React(text).IsSpam);

    [Theory]
    [InlineData("I think the weights are nice but where is the training data?", "en")]
    [InlineData("Je pense que ce modèle n'est pas vraiment libre, c'est dommage", "fr")]
    [InlineData("Das ist doch keine freie Software, ich finde das nicht gut", "de")]
    [InlineData("No creo que este modelo sea de código abierto, qué lástima", "es")]
    [InlineData("Eu acho que ele não sabe o que está fazendo", "pt")]
    [InlineData("Muito bom o vídeo, você explicou tudo direitinho, obrigado", "pt")]
    [InlineData("Non credo che questo sia davvero aperto, ma grazie per il video", "it")]
    [InlineData("Это не открытый код", "ru")]
    [InlineData("Це не відкритий код, їй-богу", "uk")]
    [InlineData("これはオープンソースではない", "ja")]
    [InlineData("这不是开源", "zh")]
    [InlineData("이건 오픈소스가 아니다", "ko")]
    [InlineData("यह खुला स्रोत नहीं है", "hi")]
    [InlineData("இது திறந்த மூலம் அல்ல", "ta")]
    [InlineData("هذا ليس مفتوح المصدر", "ar")]
    [InlineData("นี่ไม่ใช่โอเพนซอร์ส", "th")]
    [InlineData("😂😂😂", "unknown")]
    [InlineData("lol", "unknown")]
    [InlineData("", "unknown")]
    public void The_language_is_told_or_said_to_be_unknown(string text, string language) => Assert.Equal(language, CommittedModel.React(text).Language);

    [Theory]
    [InlineData("I love this song")]
    [InlineData("best song ever made")]
    [InlineData("hello there")]
    [InlineData("another text")]
    [InlineData("a comment")]
    [InlineData("great video")]
    [InlineData("this is so good")]
    [InlineData("best chorus in years (y)")]
    [InlineData("BEST DROP! GO KATY :D")]
    [InlineData("ChatGPT can't cook")]
    [InlineData("Claude is garbage")]
    [InlineData("love you all from India")]
    [InlineData("RTX 3090 24gb, 128Gb DDR5")]
    public void A_short_English_text_is_given_no_other_language(string text) =>
        Assert.Contains(CommittedModel.React(text).Language, new[] { "en", "unknown" });

    [Theory]
    [InlineData("kya baat hai bhai, yeh video bahut accha hai", "hi")]
    [InlineData("bahut accha gaana hai yaar", "hi")]
    [InlineData("que buena canción", "es")]
    [InlineData("can't stop listening to it", "en")]
    public void Hindi_in_Latin_letters_and_English_are_still_told(string text, string language) =>
        Assert.Equal(language, CommittedModel.React(text).Language);

    [Theory]
    [InlineData(4, 0, 1, 0, 0, "unknown")]
    [InlineData(6, 0.02f, 0.98f, 0, 0, "de")]
    [InlineData(6, 0.05f, 0.95f, 0, 0, "unknown")]
    [InlineData(20, 0.05f, 0.95f, 0, 0, "de")]
    [InlineData(20, 0.05f, 0.49f, 0.46f, 0, "unknown")]
    [InlineData(20, 0.3f, 0.7f, 0, 0, "unknown")]
    [InlineData(200, 0.3f, 0.7f, 0, 0, "de")]
    [InlineData(20, 0.5f, 0.5f, 0, 0, "en")]
    [InlineData(20, 0.05f, 0, 0.95f, 0, "hi")]
    [InlineData(20, 0.05f, 0.47f, 0.48f, 0, "unknown")]
    [InlineData(20, 0, 0.1f, 0, 0.9f, "unknown")]
    public void Another_language_than_English_needs_more_letters_and_a_surer_head(int letters, float en, float de, float hi, float other, string language) =>
        Assert.Equal(language, LanguageTeller.Choose(letters, ["en", "de", "hi", LanguageAnswer.Other], [en, de, hi, other]).Code);

    [Fact]
    public void A_text_in_doubt_is_read_and_one_surely_foreign_is_not()
    {
        Assert.True(LanguageAnswer.Doubt.IsAmong(["en"]));
        Assert.True(LanguageAnswer.Of("en").IsAmong(["en"]));
        Assert.False(LanguageAnswer.Of("de").IsAmong(["en"]));
        Assert.False(LanguageAnswer.Of(LanguageAnswer.Other).IsAmong(["en"]));
    }

    [Theory]
    [InlineData("Je pense que ce modèle n'est pas vraiment libre, c'est dommage")]
    [InlineData("bu video gerçekten çok iyi olmuş, çok teşekkürler hocam")]
    [InlineData("Это не открытый код")]
    public void A_comment_in_a_language_the_model_does_not_read_gets_no_theme_and_no_tone(string text)
    {
        var reaction = CommittedModel.React(text);

        Assert.False(reaction.IsClassified);
        Assert.Null(reaction.Sentiment);
        Assert.Empty(reaction.Themes);
    }

    [Theory]
    [InlineData("😂😂😂")]
    [InlineData("lol")]
    [InlineData("")]
    public void A_comment_of_signs_or_a_word_is_still_read(string text) => Assert.True(CommittedModel.React(text).IsClassified);

    [Fact]
    public void Languages_are_learnt_from_words_and_not_from_the_signs_of_a_collection() =>
        Assert.Equal("que gafe do vídeo c'est", LanguageCorpus.OnlyWords("RT @user: Que GAFE do vídeo!! 😀 #VideoShow C'est https://example.org/a 12"));

    [Fact]
    public void What_holds_a_digit_or_is_no_text_is_no_word() =>
        Assert.Equal("with gb see", LanguageCorpus.OnlyWords("RTX4090 with 16 GB &amp; 12288MiB, see [1st](https://example.org/a_b-c)"));

    [Fact]
    public void A_letter_stretched_out_is_no_other_language() => Assert.Equal("pleasee soo good", LanguageCorpus.OnlyWords("Pleaseeeee sooo GOOD"));
}
