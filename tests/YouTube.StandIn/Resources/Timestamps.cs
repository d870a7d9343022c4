using System.Globalization;

namespace YouTube.StandIn.Resources;

/// <summary>The two forms of time the API has used: with milliseconds until 2020, without since 2022.</summary>
internal static class Timestamps
{
    public static string Of(DateTimeOffset time, bool hasMilliseconds) => time.UtcDateTime.ToString(
        hasMilliseconds ? "yyyy-MM-dd'T'HH:mm:ss.fff'Z'" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
