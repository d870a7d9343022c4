using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Page.Content;

/// <summary>Counts comments by the hour, and lays out the steps when all are counted.</summary>
/// <param name="rows">Themes and the row of none; the row of all comments comes on top.</param>
internal sealed class TimeTally(int rows)
{
    private const int MostSteps = 60;
    private const double Placed = 0.9;
    private const double Drawn = 0.95;
    private readonly Dictionary<(DateTime Hour, TimePrecision Precision), int[]> _hours = [];
    private int _comments;

    public void Add(ClassifiedComment classified)
    {
        _comments++;
        var comment = classified.Comment;
        if (comment.PublishedAt is not { } published || comment.PublishedPrecision == TimePrecision.Unknown)
        {
            return;
        }
        var hour = (TimeUnit.All[0].Start(published.UtcDateTime), comment.PublishedPrecision);
        var counts = _hours.TryGetValue(hour, out var known) ? known : _hours[hour] = new int[rows + 1];
        foreach (var theme in classified.Reaction.Themes)
        {
            counts[theme]++;
        }
        counts[rows - 1] += classified.Reaction.Themes.Count == 0 ? 1 : 0;
        counts[rows]++;
    }

    /// <summary>The finest steps that nearly all comments can be placed in and that are few enough to see. Where a few late comments would
    /// make the steps coarser, the chart ends before them.</summary>
    public Timeline ToTimeline()
    {
        var finest = TimeUnit.All.FirstOrDefault(unit => Hours(unit).Sum(hour => hour.Counts[rows]) >= Placed * _comments) ?? TimeUnit.All[^1];
        var hours = Hours(finest).OrderBy(hour => hour.Hour).ToList();
        if (hours.Count == 0)
        {
            return new Timeline(finest, [], new int[rows + 1], _comments);
        }
        var first = hours[0].Hour;
        var whole = Finest(finest, first, hours[^1].Hour);
        var end = LastOfMost(hours);
        var unit = Finest(finest, first, end);
        return Lay(unit, hours, unit == whole ? hours[^1].Hour : end);
    }

    private static TimeUnit Finest(TimeUnit finest, DateTime first, DateTime last) =>
        TimeUnit.All.SkipWhile(unit => unit != finest).FirstOrDefault(unit => unit.Steps(first, last).Take(MostSteps + 1).Count() <= MostSteps)
        ?? TimeUnit.All[^1];

    private DateTime LastOfMost(List<(DateTime Hour, int[] Counts)> hours)
    {
        var wanted = Drawn * hours.Sum(hour => hour.Counts[rows]);
        var seen = 0;
        return hours.First(hour => (seen += hour.Counts[rows]) >= wanted).Hour;
    }

    private Timeline Lay(TimeUnit unit, List<(DateTime Hour, int[] Counts)> hours, DateTime end)
    {
        var byStep = hours.GroupBy(hour => unit.Start(hour.Hour)).ToDictionary(step => step.Key, step => Sum(step.Select(hour => hour.Counts)));
        var steps = unit.Steps(hours[0].Hour, end)
            .Select(step => new TimeStep(step, unit.End(step), byStep.GetValueOrDefault(step) ?? new int[rows + 1]))
            .ToList();
        var later = Sum(byStep.Where(step => step.Key > steps[^1].Start).Select(step => step.Value));
        return new Timeline(unit, steps, later, _comments - hours.Sum(hour => hour.Counts[rows]));
    }

    private IEnumerable<(DateTime Hour, int[] Counts)> Hours(TimeUnit unit) => _hours
        .Where(hour => hour.Key.Precision >= unit.Precision)
        .Select(hour => (hour.Key.Hour, hour.Value));

    private int[] Sum(IEnumerable<int[]> counts) =>
        counts.Aggregate(new int[rows + 1], (sum, next) => [.. sum.Zip(next, (one, other) => one + other)]);
}
