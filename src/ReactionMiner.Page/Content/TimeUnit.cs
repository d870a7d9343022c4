using System.Globalization;
using ReactionMiner.Comments;

namespace ReactionMiner.Page.Content;

/// <summary>A step of the time chart.</summary>
public sealed record TimeUnit
{
    private readonly Func<DateTime, DateTime> _start;
    private readonly Func<DateTime, DateTime> _next;

    private TimeUnit(
        string name, string format, TimePrecision precision, Func<DateTime, DateTime> start, Func<DateTime, DateTime> next)
    {
        Name = name;
        Format = format;
        Precision = precision;
        _start = start;
        _next = next;
    }

    /// <summary>Finest first.</summary>
    public static IReadOnlyList<TimeUnit> All { get; } =
    [
        new("hour", "d MMM HH:mm", TimePrecision.Hour, time => time.Date.AddHours(time.Hour), time => time.AddHours(1)),
        new("six hours", "d MMM HH:mm", TimePrecision.Hour, time => time.Date.AddHours(time.Hour / 6 * 6), time => time.AddHours(6)),
        new("day", "d MMM", TimePrecision.Day, time => time.Date, time => time.AddDays(1)),
        new("week", "d MMM yy", TimePrecision.Week, time => time.Date.AddDays(-(((int)time.DayOfWeek + 6) % 7)), time => time.AddDays(7)),
        new("month", "MMM yyyy", TimePrecision.Month, time => new DateTime(time.Year, time.Month, 1), time => time.AddMonths(1)),
        new("year", "yyyy", TimePrecision.Year, time => new DateTime(time.Year, 1, 1), time => time.AddYears(1)),
    ];

    public string Name { get; }

    /// <summary>How a step is called.</summary>
    public string Format { get; }

    /// <summary>How well a moment must be known to be put into a step.</summary>
    public TimePrecision Precision { get; }

    public string Label(DateTime step) => step.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The steps from one moment to another, each by its beginning.</summary>
    internal IEnumerable<DateTime> Steps(DateTime first, DateTime last)
    {
        for (var step = _start(first); step <= last; step = _next(step))
        {
            yield return step;
        }
    }

    internal DateTime Start(DateTime time) => _start(time);

    internal DateTime End(DateTime step) => _next(step);
}
