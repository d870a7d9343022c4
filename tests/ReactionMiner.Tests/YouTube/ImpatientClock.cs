namespace ReactionMiner.Tests.YouTube;

/// <summary>A clock on which every wait shorter than its patience is over at once, the clock having moved on; a longer one never ends.</summary>
internal sealed class ImpatientClock(DateTimeOffset start, TimeSpan patience) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<TimeSpan> _waits = [];
    private DateTimeOffset _now = start;

    /// <summary>Every wait that was cut short, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_gate)
            {
                return [.. _waits];
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public void Advance(TimeSpan time)
    {
        lock (_gate)
        {
            _now += time;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ImpatientTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class ImpatientTimer(ImpatientClock clock, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool _isDisposed;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Timeout.InfiniteTimeSpan || dueTime >= clock.Patience)
            {
                return true;
            }
            clock.Skip(dueTime);
            return ThreadPool.QueueUserWorkItem(_ =>
            {
                if (!_isDisposed)
                {
                    callback(state);
                }
            });
        }

        public void Dispose() => _isDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private TimeSpan Patience => patience;

    private void Skip(TimeSpan wait)
    {
        lock (_gate)
        {
            _now += wait;
            _waits.Add(wait);
        }
    }
}
