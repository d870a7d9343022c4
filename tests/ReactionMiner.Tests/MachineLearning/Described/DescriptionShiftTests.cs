using ReactionMiner.MachineLearning;

namespace ReactionMiner.Tests.MachineLearning.Described;

public sealed class DescriptionShiftTests
{
    [Fact]
    public void Without_labels_descriptions_stand_as_they_are()
    {
        Assert.Equal(new DescriptionShift(1, 0), DescriptionShift.Fit([]));
    }

    [Fact]
    public void Labels_that_say_no_lower_all_log_odds_the_further_the_more_there_are()
    {
        var few = DescriptionShift.Fit([.. Answers(20)]);
        var many = DescriptionShift.Fit([.. Answers(2000)]);

        Assert.InRange(few.Of(0), -0.6f, -0.1f);
        Assert.True(many.Of(0) < few.Of(0) - 0.5f);

        static IEnumerable<(float, bool)> Answers(int count) => Enumerable.Range(0, count).Select(i => (((i % 5) - 2) / 2f, i % 10 == 0));
    }

    [Fact]
    public void Many_labels_bring_the_odds_that_they_were_drawn_with()
    {
        var random = new Random(1);
        var answers = Enumerable.Range(0, 40_000).Select(_ =>
        {
            var logOdds = (float)((random.NextDouble() * 6) - 4);
            return (logOdds, random.NextDouble() < 1 / (1 + Math.Exp(-((0.7 * logOdds) - 0.5))));
        }).ToList();

        var shift = DescriptionShift.Fit(answers);

        Assert.Equal(0.7, shift.Slope, 0.05);
        Assert.Equal(-0.5, shift.Intercept, 0.08);
    }

    [Fact]
    public void Log_odds_may_be_shifted_or_the_head_that_reads_them()
    {
        var shift = new DescriptionShift(0.8, -0.4);
        var head = new DescribedHead("tea", 1.5f, 0.2f, [0.3f], 0.3);

        Assert.Equal(head.Probability(shift.Of(0.9f), [0.5f]), shift.Into(head).Probability(0.9f, [0.5f]), 5);
    }
}
