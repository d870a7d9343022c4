namespace ReactionMiner.Comments;

/// <summary>How exactly a moment is known. Some tools keep only "3 months ago".</summary>
public enum TimePrecision
{
    Unknown,
    Year,
    Month,
    Week,
    Day,
    Hour,

    /// <summary>To the second or better.</summary>
    Exact,
}
