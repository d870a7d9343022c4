using ReactionMiner.Comments;
using ReactionMiner.Page.Content;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Page;

public sealed class TimelineTests
{
    private const int All = 2;
    private const int Theme = 0;

    [Theory]
    [InlineData(1, "hour", 25)]
    [InlineData(10, "six hours", 41)]
    [InlineData(50, "day", 51)]
    [InlineData(400, "week", 59)]
    [InlineData(1500, "month", 50)]
    [InlineData(4000, "year", 12)]
    public void Steps_are_as_fine_as_can_be_seen(int days, string unit, int steps)
    {
        var timeline = Lay([.. Enumerable.Range(0, days + 1).Select(day => At(Section.Opening.AddDays(day)))]);

        Assert.Equal(unit, timeline.Unit.Name);
        Assert.Equal(steps, timeline.Steps.Count);
        Assert.Equal(days + 1, timeline.Steps.Sum(step => step.Counts[All]));
    }

    [Fact]
    public void Every_comment_stands_in_the_step_of_its_time_and_theme()
    {
        var timeline = Lay([At(Section.Opening, Theme), At(Section.Opening.AddMinutes(59)), At(Section.Opening.AddHours(2), Theme)]);

        Assert.Equal([2, 0, 1], timeline.Steps.Select(step => step.Counts[All]));
        Assert.Equal([1, 0, 1], timeline.Steps.Select(step => step.Counts[Theme]));
        Assert.Equal([1, 0, 0], timeline.Steps.Select(step => step.Counts[Theme + 1]));
    }

    [Fact]
    public void A_few_late_comments_do_not_squeeze_the_others()
    {
        var timeline = Lay(
        [
            .. Enumerable.Range(0, 480).Select(hour => At(Section.Opening.AddHours(hour / 10.0))),
            .. Enumerable.Range(1, 10).Select(month => At(Section.Opening.AddMonths(month))),
        ]);

        Assert.Equal("hour", timeline.Unit.Name);
        Assert.Equal(490, timeline.Steps.Sum(step => step.Counts[All]) + timeline.Later[All]);
        Assert.InRange(timeline.Later[All], 10, 24);
    }

    [Fact]
    public void Times_known_to_the_month_are_shown_by_the_month()
    {
        var timeline = Lay(
        [
            .. Enumerable.Range(0, 5).Select(month => At(Section.Opening.AddMonths(month)).With(c => c with { PublishedPrecision = TimePrecision.Month })),
            At(Section.Opening),
        ]);

        Assert.Equal("month", timeline.Unit.Name);
        Assert.Equal([2, 1, 1, 1, 1], timeline.Steps.Select(step => step.Counts[All]));
    }

    [Fact]
    public void Comments_without_a_time_are_counted_as_such()
    {
        var timeline = Lay([At(Section.Opening).With(comment => comment with { PublishedAt = null, PublishedPrecision = TimePrecision.Unknown })]);

        Assert.Equal(1, timeline.Unplaced);
        Assert.Empty(timeline.Steps);
        Assert.False(timeline.IsWorthDrawing);
    }

    private static Timeline Lay(IReadOnlyList<ClassifiedComment> comments)
    {
        var tally = new TimeTally(rows: 2);
        foreach (var comment in comments)
        {
            tally.Add(comment);
        }
        return tally.ToTimeline();
    }

    private static ClassifiedComment At(DateTimeOffset moment, params int[] themes) =>
        Section.Says("x", "text", themes).With(comment => comment with { PublishedAt = moment });
}
