using System.Text;
using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Counting;

public sealed class HeldOutCsvTests
{
    private const string Header = "comment_id,conversation,label_cost,p_cost,label_design,p_design,label_closure,p_closure\n";

    [Fact]
    public void What_is_written_is_read_again()
    {
        var sample = new HeldOutSample(["cost", "design", "closure"],
        [
            new HeldOutComment("=c1,\"x\"", "t1", [true, false, null], [0.125f, 0, 1]),
            new HeldOutComment("c2", "t1", [false, false, true], [0.000031f, 0.5f, 0.9999f]),
        ]);
        using var stream = new MemoryStream();
        HeldOutCsv.Write(stream, sample);
        stream.Position = 0;

        var again = HeldOutCsv.Read(stream, "held-out.csv", Section.Themes);

        Assert.Equal(sample.ThemeIds, again.ThemeIds);
        Assert.Equal(sample.Comments.Select(Told), again.Comments.Select(Told));

        static string Told(HeldOutComment comment) =>
            $"{comment.CommentId} {comment.Conversation} {string.Join(' ', comment.Labels)} {string.Join(' ', comment.Probabilities)}";
    }

    [Theory]
    [InlineData("comment_id,conversation,label_cost,p_cost\n", "held-out.csv:1: label_design: the column is missing")]
    [InlineData(Header + "c,t,2,0.5,0,0.5,0,0.5\n", "held-out.csv:2: label_cost: '2'")]
    [InlineData(Header + "c,t,1,0.5,0,1.5,0,0.5\n", "held-out.csv:2: p_design: '1.5'")]
    [InlineData(Header + "c,t,1,0.5,0,NaN,0,0.5\n", "held-out.csv:2: p_design: 'NaN'")]
    [InlineData(Header + "c,t,1,,0,0.5,0,0.5\n", "held-out.csv:2: p_cost: ''")]
    public void A_table_that_is_no_such_sample_is_refused_with_its_place(string text, string place)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var refusal = Assert.Throws<HeldOutFileException>(() => HeldOutCsv.Read(stream, "held-out.csv", Section.Themes));

        Assert.StartsWith(place, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_without_a_label_for_each_theme_is_no_held_out_comment() => Assert.Throws<ArgumentException>(() =>
        new HeldOutSample(["cost", "design"], [new HeldOutComment("c", "t", [true], [0.5f, 0.5f])]));
}
