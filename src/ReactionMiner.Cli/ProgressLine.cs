using System.Globalization;
using ReactionMiner.Mining;

namespace ReactionMiner.Cli;

/// <summary>Shows long work on standard error: one line that rewrites itself on a terminal, a plain line every ten seconds in a log.</summary>
internal sealed class ProgressLine(CliHost host, bool isQuiet) : IProgress<MiningProgress>
{
    private static readonly TimeSpan TerminalPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LogPause = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private string _stage = "";
    private long _stageStart;
    private long _lastShown;
    private int _shownWidth;

    public void Report(MiningProgress value)
    {
        if (isQuiet)
        {
            return;
        }
        lock (_lock)
        {
            if (value.Announcement is { } announcement)
            {
                Clear();
                host.Error.WriteLine(announcement);
                return;
            }
            var now = host.Time.GetTimestamp();
            if (!string.Equals(value.Stage, _stage, StringComparison.Ordinal))
            {
                _stage = value.Stage;
                _stageStart = _lastShown = now;
                return;
            }
            if (host.Time.GetElapsedTime(_lastShown, now) < (host.ErrorIsTerminal ? TerminalPause : LogPause))
            {
                return;
            }
            _lastShown = now;
            Show(Describe(value, host.Time.GetElapsedTime(_stageStart, now)));
        }
    }

    /// <summary>Clears the line, so that what follows starts on a clean one.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_shownWidth > 0)
            {
                host.Error.Write("\r" + new string(' ', _shownWidth) + "\r");
                _shownWidth = 0;
            }
        }
    }

    /// <summary>Such as <c>classifying: 12,000 of 60,000 comments, 900/s, 53 s left</c>.</summary>
    internal static string Describe(MiningProgress value, TimeSpan elapsed)
    {
        var rate = elapsed > TimeSpan.Zero ? value.Done / elapsed.TotalSeconds : 0;
        var total = value.Total is { } known ? Text($" of {known:N0}") : "";
        var left = value.Total is { } goal && rate > 0 ? ", " + Left(TimeSpan.FromSeconds((goal - value.Done) / rate)) + " left" : "";
        return Text($"{value.Stage}: {value.Done:N0}{total} comments, {rate:N0}/s{left}");
    }

    private static string Left(TimeSpan time) =>
        time.TotalMinutes < 2 ? Text($"{Math.Max(time.TotalSeconds, 0):N0} s") : Text($"{time.TotalMinutes:N0} min");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Show(string line)
    {
        if (!host.ErrorIsTerminal)
        {
            host.Error.WriteLine(line);
            return;
        }
        line = line.Length < host.Width ? line : line[..(host.Width - 1)];
        host.Error.Write("\r" + line.PadRight(_shownWidth));
        _shownWidth = line.Length;
    }
}
