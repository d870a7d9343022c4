using System.Text;
using ReactionMiner.Comments;
using ReactionMiner.Mining.Filtering;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.Mining;

public sealed class ClassifyFilterTests
{
    private readonly List<RefusedRow> _refused = [];

    [Fact]
    public void Rows_come_out_as_they_went_in_with_columns_added() => Assert.Equal(
        "id,text,themes,sentiment,sentiment_probability,language,is_spam\n" +
        "1,\"licence, \"\"and\"\"\ncost!\",licence;cost,negative,0.8000,en,false\n" +
        "2,  =cmd() ,,neutral,0.8000,en,false\n",
        Filter("id,text\r\n1,\"licence, \"\"and\"\"\ncost!\"\r\n2,  =cmd() \r\n"));

    [Fact]
    public void Themes_are_quoted_where_the_separator_is_the_one_that_joins_them() => Assert.Equal(
        "a;comment;themes;sentiment;sentiment_probability;language;is_spam\n" +
        "1;licence cost;\"licence;cost\";neutral;0.8000;en;false\n",
        Filter("a;comment\n1;licence cost\n"));

    [Fact]
    public void A_short_row_is_filled_up_so_that_columns_stay_aligned() => Assert.Equal(
        "text,likes,themes,sentiment,sentiment_probability,language,is_spam\nhello,,,neutral,0.8000,en,false\n",
        Filter("text,likes\nhello\n"));

    [Fact]
    public void A_part_of_a_split_file_has_no_header() => Assert.Equal(
        "7,cost,cost,neutral,0.8000,en,false\n",
        Filter("7,cost\n", new FilterOptions { HasHeader = false, TextColumn = "2" }));

    [Fact]
    public void Json_lines_keep_their_members_and_get_more() => Assert.Equal(
        """{"id":1, "text":"cost é","themes":["cost"],"sentiment":"neutral","sentiment_probability":0.8000,"language":"en","is_spam":false}""" + "\n",
        Filter("""{"id":1, "text":"cost é" }""" + "\r\n\r\n"));

    [Fact]
    public void Probabilities_are_added_when_asked_for() => Assert.StartsWith(
        "text,m_themes,m_sentiment,m_sentiment_probability,m_language,m_is_spam,m_p_licence,m_p_cost\ncost,cost,neutral,0.8000,en,false,0.1000,0.9000",
        Filter("text\ncost\n", new FilterOptions { Prefix = "m_", WithProbabilities = true }),
        StringComparison.Ordinal);

    [Fact]
    public void Explanations_are_added_when_asked_for() => Assert.Equal(
        "text,themes,sentiment,sentiment_probability,language,is_spam,why,nearest_examples\n" +
        "cost,cost,neutral,0.8000,en,false,cost: cost -0.8000,\"cost: w1 \"\"it costs\"\"\"\n" +
        "hello,,neutral,0.8000,en,false,,\n",
        Filter("text\ncost\nhello\n", new FilterOptions { Explainer = new OneWordExplainer() }));

    [Fact]
    public void Explanations_in_json_can_be_read_by_programs() => Assert.EndsWith(
        ""","is_spam":false,"why":{"cost":[{"word":"cost","change":-0.8000}]},"nearest_examples":{"cost":{"comment_id":"w1","text":"it costs","likeness":0.5000}}}""" + "\n",
        Filter("""{"text":"cost"}""" + "\n", new FilterOptions { Explainer = new OneWordExplainer() }),
        StringComparison.Ordinal);

    [Fact]
    public void A_comment_the_model_does_not_read_gets_empty_predictions()
    {
        var options = new FilterOptions { WithProbabilities = true };

        Assert.EndsWith("\n¿cost?,,,,es,false,,\n", Filter("text\n¿cost?\n", options), StringComparison.Ordinal);
        Assert.Equal(
            """{"text":"¿cost?","themes":[],"sentiment":null,"sentiment_probability":null,"language":"es","is_spam":false,"p_licence":null,"p_cost":null}""" + "\n",
            Filter("""{"text":"¿cost?"}""" + "\n", options));
    }

    [Fact]
    public void A_line_that_is_no_json_is_named_and_the_rest_goes_on()
    {
        var output = Filter("{\"text\":\"a\"}\n{\"text\":\n{\"text\":7}\n[]\n{\"text\":\"\\ud800\"}\n{\"text\":\"b\"}\n");

        Assert.Equal(2, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(["line 2", "line 3", "line 4", "line 5"], _refused.Select(row => row.Place));
    }

    [Fact]
    public void A_csv_row_too_short_for_its_text_is_named()
    {
        Filter("id,text\n1\n2,ok\n");

        Assert.Equal("line 2", Assert.Single(_refused).Place);
    }

    [Theory]
    [InlineData("id,text\n1,ok\n2,ok,extra\n", "line 3", "3 fields")]
    [InlineData("id,text\n1,ok\n2,\"never closed\n3,ok\n", "line 3", "never closes")]
    public void A_row_that_would_shift_columns_or_swallow_others_is_named_and_left_out(string input, string place, string reason)
    {
        var output = Filter(input);

        Assert.Equal(2, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var refused = Assert.Single(_refused);
        Assert.Equal(place, refused.Place);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_text_column_is_refused_with_its_columns_listed()
    {
        var error = Assert.Throws<UnreadableRowsException>(() => Filter("a,b\n1,2\n"));

        Assert.Contains("a, b", error.Message, StringComparison.Ordinal);
        Assert.Contains("--text", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_exists_already_is_not_written_twice() =>
        Assert.Throws<UnreadableRowsException>(() => Filter("text,language\na,en\n"));

    [Fact]
    public void Nothing_in_nothing_out() => Assert.Equal("", Filter("", new FilterOptions { HasHeader = false }));

    private string Filter(string input, FilterOptions? options = null)
    {
        using var output = new MemoryStream();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        new ClassifyFilter(new KeywordClassifier(), options ?? new FilterOptions())
            .Run(stream, output, _refused.Add, progress: null, CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Blames the theme's own name.</summary>
    private sealed class OneWordExplainer : IReactionExplainer
    {
        public IReadOnlyList<IReadOnlyList<ThemeExplanation>> Explain(IReadOnlyList<string> texts, IReadOnlyList<Reaction> reactions) =>
        [
            .. reactions.Select(reaction => reaction.Themes
                .Select(theme => new ThemeExplanation(theme, [new WordEffect("cost", -0.8f)], new NearestExample("w1", "it costs", 0.5)))
                .ToList()),
        ];
    }
}
