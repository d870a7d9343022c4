using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Importing.Fields;

namespace ReactionMiner.Tests.Importing;

public sealed class MomentTests
{
    private static readonly DateTimeOffset Collected = new(2025, 4, 7, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2025-04-05T06:07:08Z", "2025-04-05T06:07:08", TimePrecision.Exact)]
    [InlineData("2025-04-05T06:07:08.5+02:00", "2025-04-05T04:07:08.5", TimePrecision.Exact)]
    [InlineData("2025-04-05T06:07:08.123456789Z", "2025-04-05T06:07:08.1234567", TimePrecision.Exact)]
    [InlineData("2025-04-05T06:07:08", "2025-04-05T06:07:08", TimePrecision.Exact)]
    [InlineData("2025-04-05 06:07:08", "2025-04-05T06:07:08", TimePrecision.Exact)]
    [InlineData("2025-04-05 06:07:08 UTC", "2025-04-05T06:07:08", TimePrecision.Exact)]
    [InlineData("Sat, 05 Apr 2025 06:07:08 GMT", "2025-04-05T06:07:08", TimePrecision.Exact)]
    [InlineData("1743833228", "2025-04-05T06:07:08", TimePrecision.Exact)]
    [InlineData("1743833228000", "2025-04-05T06:07:08", TimePrecision.Exact)]
    [InlineData("1743833228.5", "2025-04-05T06:07:08.5", TimePrecision.Exact)]
    [InlineData("2025-04-05T06:07Z", "2025-04-05T06:07", TimePrecision.Hour)]
    [InlineData("2025-04-05", "2025-04-05", TimePrecision.Day)]
    [InlineData("2025/04/05", "2025-04-05", TimePrecision.Day)]
    [InlineData("20250405", "2025-04-05", TimePrecision.Day)]
    [InlineData("Apr 5, 2025", "2025-04-05", TimePrecision.Day)]
    [InlineData("2025-04", "2025-04-01", TimePrecision.Month)]
    [InlineData("2025", "2025-01-01", TimePrecision.Year)]
    [InlineData("5 minutes ago", "2025-04-07T11:55", TimePrecision.Hour)]
    [InlineData("1 hour ago", "2025-04-07T11:00", TimePrecision.Hour)]
    [InlineData("2 days ago (edited)", "2025-04-05T12:00", TimePrecision.Day)]
    [InlineData("a week ago", "2025-03-31T12:00", TimePrecision.Week)]
    [InlineData("3 months ago", "2025-01-07T12:00", TimePrecision.Month)]
    [InlineData("1 year ago", "2024-04-07T12:00", TimePrecision.Year)]
    public void A_time_keeps_the_precision_it_was_written_with(string text, string at, TimePrecision precision)
    {
        var expected = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

        Assert.Equal(new Moment(expected, precision), Moment.TryParse(text, Collected));
    }

    [Theory]
    [InlineData("someday")]
    [InlineData("5/6/2024")]
    [InlineData("vor 2 Tagen")]
    [InlineData("12")]
    [InlineData("2025-13-45")]
    [InlineData("999999999999999999999")]
    public void What_cannot_be_told_is_not_guessed(string text) => Assert.Null(Moment.TryParse(text, Collected));

    [Fact]
    public void A_relative_time_without_a_moment_to_count_from_is_unknown() =>
        Assert.Equal(Moment.Unknown, Moment.TryParse("2 days ago", collectedAt: null));
}
