using System.Globalization;
using ReactionMiner.YouTube;

namespace ReactionMiner.Tests.YouTube;

public sealed class QuotaDayTests
{
    [Theory]
    [InlineData("2026-01-15T07:59:59Z", "2026-01-15T08:00:00Z")]
    [InlineData("2026-01-15T08:00:00Z", "2026-01-16T08:00:00Z")]
    [InlineData("2026-07-04T12:00:00Z", "2026-07-05T07:00:00Z")]
    [InlineData("2026-03-08T09:00:00Z", "2026-03-09T07:00:00Z")]
    [InlineData("2026-11-01T08:00:00Z", "2026-11-02T08:00:00Z")]
    [InlineData("2026-12-31T23:00:00+14:00", "2027-01-01T08:00:00Z")]
    public void It_begins_at_midnight_in_California(string moment, string reset) =>
        Assert.Equal(Moment(reset), QuotaDay.NextReset(Moment(moment)));

    [Fact]
    public void It_is_the_same_without_a_time_zone_database()
    {
        var byLaw = QuotaDay.Find("Nowhere/At_All");
        for (var moment = Moment("2025-01-01T00:30:00Z"); moment.Year < 2028; moment += TimeSpan.FromHours(5))
        {
            Assert.Equal(QuotaDay.NextReset(moment), QuotaDay.NextReset(moment, byLaw));
        }
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
