using System.Text.Json.Serialization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>How good a run is, worst first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RunQuality>))]
internal enum RunQuality
{
    /// <summary>It found no comment.</summary>
    [JsonStringEnumMemberName("empty")]
    Empty,

    /// <summary>It broke off.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,

    /// <summary>It came to its end, and something could not be had.</summary>
    [JsonStringEnumMemberName("incomplete")]
    Incomplete,

    [JsonStringEnumMemberName("complete")]
    Complete,
}

/// <summary>What decides whether one run may take the place of another.</summary>
internal sealed record RunStanding(RunQuality Quality, int Comments)
{
    public static RunStanding Of(ViewerReactions reactions, RunManifest manifest)
    {
        var coverage = reactions.Coverage;
        var quality = coverage.Comments == 0 ? RunQuality.Empty
            : manifest.Failure is not null ? RunQuality.Failed
            : !coverage.IsCutShort ? RunQuality.Complete
            : RunQuality.Incomplete;
        return new RunStanding(quality, coverage.Comments);
    }

    /// <summary>Of two runs that both lack something, the one with fewer comments is worse. A complete run with somewhat fewer is not:
    /// comments get deleted. One with less than half of them is another source, or one that was cut.</summary>
    public bool IsWorseThan(RunStanding other) => Quality < other.Quality || (Quality == other.Quality && Comments < LeastAfter(other));

    private static double LeastAfter(RunStanding other) => other.Quality == RunQuality.Complete ? other.Comments / 2.0 : other.Comments;

    public override string ToString() =>
        Quality == RunQuality.Empty ? "empty" : $"{Quality.ToString().ToLowerInvariant()}, with {Comments} comments";
}
