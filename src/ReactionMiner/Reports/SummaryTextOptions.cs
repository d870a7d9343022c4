namespace ReactionMiner.Reports;

/// <summary>How the summary is printed.</summary>
public sealed record SummaryTextOptions
{
    /// <summary>Terminal columns; lines are cut or wrapped to it. Below 72 the summary keeps the width of 72.</summary>
    public int Width { get; init; } = 110;

    public ThemeOrder Order { get; init; }

    /// <summary>Say what the numbers mean.</summary>
    public bool Explain { get; init; }

    /// <summary>Say what the video's maker may want to act on.</summary>
    public bool Brief { get; init; }

    /// <summary>Examples shown under each theme, as far as there are.</summary>
    public int Examples { get; init; }
}
