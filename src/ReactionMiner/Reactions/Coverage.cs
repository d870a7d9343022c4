namespace ReactionMiner.Reactions;

/// <summary>What became of every comment: counted, left out, or not to be had.</summary>
/// <param name="Comments">Comments stored for the video or videos.</param>
/// <param name="Threads">Top-level comments among them.</param>
/// <param name="Replies">Replies among them.</param>
/// <param name="Spam">Called spam; left out unless <see cref="CountsSpam"/>.</param>
/// <param name="Duplicates">Repeats of a comment that is counted; left out unless <see cref="CountsDuplicates"/>. Spam that is left out is not among them.</param>
/// <param name="Gaps">What could not be had, each with its reason.</param>
public sealed record Coverage(
    int Comments, int Threads, int Replies, int Spam, int Duplicates, IReadOnlyList<CoverageGap> Gaps)
{
    /// <summary>Spam was asked to be counted.</summary>
    public bool CountsSpam { get; init; }

    /// <summary>Repeats were asked to be counted.</summary>
    public bool CountsDuplicates { get; init; }

    /// <summary>In a language that the model does not read; neither left out nor counted, as nothing is known of their themes.</summary>
    public int NotClassified { get; init; }

    /// <summary>Left out as spam or repeats.</summary>
    public int LeftOut => (CountsSpam ? 0 : Spam) + (CountsDuplicates ? 0 : Duplicates);

    /// <summary>Comments behind the theme counts.</summary>
    public int Counted => Comments - LeftOut - NotClassified;

    /// <summary>Every comment that the source speaks of was had.</summary>
    public bool IsComplete => Gaps.Count == 0;

    /// <summary>Something is missing that another try could bring.</summary>
    public bool IsCutShort => Gaps.Any(gap => !gap.IsFinal);
}

/// <summary>A shortfall.</summary>
/// <param name="Missing">Comments or rows missing; null when the number cannot be known.</param>
/// <param name="What">Of what: <c>replies</c>, <c>rows</c>, <c>pages</c>.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record CoverageGap(long? Missing, string What, string Reason)
{
    /// <summary>Nobody can get it, so that the run did all there was to do: replies that YouTube counts and withholds, say.</summary>
    public bool IsFinal { get; init; }
}
