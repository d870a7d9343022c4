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

    [Fact]
    public void Languages_are_learnt_from_words_and_not_from_the_signs_of_a_collection() =>
        Assert.Equal("que gafe do vídeo c'est", LanguageCorpus.OnlyWords("RT @user: Que GAFE do vídeo!! 😀 #VideoShow C'est https://example.org/a 12"));
}
