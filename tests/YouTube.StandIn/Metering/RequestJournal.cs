using System.Globalization;
using YouTube.StandIn.Api;

namespace YouTube.StandIn.Metering;

/// <summary>A request and how it was answered.</summary>
/// <param name="Reason">The error's reason; null when there was none.</param>
/// <param name="Units">What it cost; 0 for a request no project could be charged for, or that found its quota spent.</param>
public sealed record JournalEntry(ApiRequest Request, int Status, string? Reason, int Units)
{
    /// <summary>One line for reading; the key is shown as <c>REDACTED</c>.</summary>
    public override string ToString()
    {
        var key = Request.KeyPlacement == KeyPlacement.Query ? ["key=REDACTED"] : Array.Empty<string>();
        var query = string.Join('&', Request.Parameters.SelectMany(p => p.Value.Select(value => $"{p.Key}={value}")).Concat(key));
        return string.Create(CultureInfo.InvariantCulture,
            $"{Request.Index} {Request.Method} {Request.Path}?{query} {Status} {Reason ?? "ok"} {Units}");
    }
}

/// <summary>Every request so far, in order of answering. An answer is in the journal before its client has it.</summary>
public sealed class RequestJournal
{
    private readonly Lock _gate = new();
    private readonly List<JournalEntry> _entries = [];

    /// <summary>Called with each entry as it is made.</summary>
    public event Action<JournalEntry>? Written;

    /// <summary>A copy of the entries so far.</summary>
    public IReadOnlyList<JournalEntry> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>The sum of what the requests cost.</summary>
    public int Units => Entries.Sum(entry => entry.Units);

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    internal void Add(JournalEntry entry)
    {
        lock (_gate)
        {
            _entries.Add(entry);
        }
        Written?.Invoke(entry);
    }
}
