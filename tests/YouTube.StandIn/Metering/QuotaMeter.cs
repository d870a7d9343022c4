namespace YouTube.StandIn.Metering;

/// <summary>The allowances of a project. Each is full again at midnight Pacific time.</summary>
public enum QuotaBucket
{
    /// <summary>10,000 units a day for everything but searches.</summary>
    Units,

    /// <summary>100 <c>search.list</c> calls a day.</summary>
    Searches,
}

/// <summary>Counts what requests cost, invalid ones included: one each.</summary>
public sealed class QuotaMeter
{
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private readonly int[] _limits;
    private readonly int[] _used = new int[2];
    private DateOnly _day;

    internal QuotaMeter(TimeProvider clock, int dailyUnits, int dailySearches)
    {
        _clock = clock;
        _limits = [dailyUnits, dailySearches];
        _day = Today();
    }

    /// <summary>Spent since the last midnight Pacific time.</summary>
    public int Used(QuotaBucket bucket)
    {
        lock (_gate)
        {
            StartDay();
            return _used[(int)bucket];
        }
    }

    public int Left(QuotaBucket bucket) => _limits[(int)bucket] - Used(bucket);

    internal bool TryCharge(QuotaBucket bucket)
    {
        lock (_gate)
        {
            StartDay();
            if (_used[(int)bucket] >= _limits[(int)bucket])
            {
                return false;
            }
            _used[(int)bucket]++;
            return true;
        }
    }

    private void StartDay()
    {
        if (Today() is var today && today != _day)
        {
            _day = today;
            Array.Clear(_used);
        }
    }

    private DateOnly Today() => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(_clock.GetUtcNow(), Pacific).DateTime);
}
