namespace ReactionMiner.YouTube;

/// <summary>YouTube's quota day, which begins at midnight Pacific Time.</summary>
public static class QuotaDay
{
    private static readonly TimeZoneInfo Pacific = Find("America/Los_Angeles");

    /// <summary>The first midnight in California after the moment.</summary>
    /// <returns>UTC.</returns>
    public static DateTimeOffset NextReset(DateTimeOffset moment) => NextReset(moment, Pacific);

    internal static DateTimeOffset NextReset(DateTimeOffset moment, TimeZoneInfo zone)
    {
        // Clocks change there at two in the morning, so that midnight is never skipped or doubled.
        var midnight = TimeZoneInfo.ConvertTime(moment, zone).Date.AddDays(1);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>The zone by the machine's time zone database, or by the law of 2007 where the machine has none.</summary>
    internal static TimeZoneInfo Find(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : ByLaw();

    // Energy Policy Act of 2005: daylight saving from the second Sunday of March to the first Sunday of November, at 2:00.
    private static TimeZoneInfo ByLaw()
    {
        var two = new DateTime(1, 1, 1, 2, 0, 0, DateTimeKind.Unspecified);
        var saving = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            new DateTime(2007, 1, 1, 0, 0, 0, DateTimeKind.Unspecified),
            DateTime.MaxValue.Date,
            TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(two, 3, 2, DayOfWeek.Sunday),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(two, 11, 1, DayOfWeek.Sunday));
        return TimeZoneInfo.CreateCustomTimeZone("Pacific", TimeSpan.FromHours(-8), "Pacific Time", "PST", "PDT", [saving]);
    }
}
