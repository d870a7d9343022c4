using YouTube.StandIn.Faults;

namespace YouTube.StandIn;

/// <summary>What the stand-in holds and how it behaves.</summary>
public sealed record StandInOptions
{
    /// <summary>0 takes a free port.</summary>
    public int Port { get; init; }

    /// <summary>The same seed gives the same videos and comments.</summary>
    public int Seed { get; init; } = 1;

    public int Videos { get; init; } = 1;

    /// <summary>Top-level comments and replies of each video that can be had; up to 1,000,000.</summary>
    public int CommentsPerVideo { get; init; } = 500;

    /// <summary>A folder of recorded pages, which are served ahead of the synthetic ones; null for none.</summary>
    public string? RecordedFolder { get; init; }

    /// <summary>The only key that is accepted.</summary>
    public string ApiKey { get; init; } = "stand-in-key";

    /// <summary>False: a key in the <c>X-Goog-Api-Key</c> header counts as none, and only <c>key=</c> is read.</summary>
    public bool AcceptsKeyHeader { get; init; } = true;

    public int DailyUnits { get; init; } = 10_000;

    public int DailySearches { get; init; } = 100;

    /// <summary>Dates new comments and edits, and decides when the quota is full again.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>May be added to while the server answers.</summary>
    public FaultScript Faults { get; init; } = new();
}
