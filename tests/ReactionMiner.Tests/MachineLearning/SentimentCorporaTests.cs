using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class SentimentCorporaTests
{
    [Theory]
    [InlineData("1\tpositive\tthe tea is lovely", "the tea is lovely")]
    [InlineData("1\tX7\tpositive\tthe tea is lovely", "the tea is lovely")]
    [InlineData("1\tpositive\tthe tea is lovely\t", "the tea is lovely")]
    [InlineData("1\tpositive\tit\\u2019s tea\\u002c lovely", "it’s tea, lovely")]
    [InlineData("1\tpositive\t\"say \\\"\"\"\"tea\\\"\"\"\" again\"", "say \"tea\" again")]
    public void A_line_of_semeval_is_read_as_it_was_written(string line, string text) =>
        Assert.Equal((text, Sentiment.Positive), SentimentCorpora.ParseSemEval(line));

    [Fact]
    public void A_line_without_a_label_is_passed_over() => Assert.Null(SentimentCorpora.ParseSemEval("1\tNot Available"));

    [Theory]
    [InlineData("@user the kettle in our kitchen broke again this morning http", true)]
    [InlineData("The kettle in OUR kitchen broke again, this morning it did", true)]
    [InlineData("The kettle broke", false)]
    [InlineData("Tea in the garden", false)]
    [InlineData("", false)]
    public void A_text_that_shares_half_of_its_words_with_a_measured_one_overlaps(string text, bool overlaps) =>
        Assert.Equal(overlaps, new OverlapFilter(["@Kim the kettle in our kitchen broke again this morning https://example.org/k", "🙂"]).Overlaps(text));

    [SkippableFact]
    public void Nearly_all_of_semeval_is_read_and_none_of_what_is_measured()
    {
        var corpora = new CorpusFolder(Path.GetDirectoryName(Corpora.Require("sentiment"))!);

        var training = SentimentCorpora.ReadSemEval(corpora);
        var measured = SentimentCorpora.ReadTweetEval(corpora);

        Assert.InRange(training.Count, 48_000, 52_000);
        Assert.Equal(2_000, measured.Count);
        Assert.Empty(training.Select(row => row.Text.Trim()).Intersect(measured.Select(row => row.Text.Trim()), StringComparer.OrdinalIgnoreCase));
    }
}
