using ReactionMiner.Comments;
using ReactionMiner.Importing.Fields;

namespace ReactionMiner.Importing.Rows;

/// <summary>One row of a foreign file: a line of a table, an object in JSON, a record of a database.</summary>
/// <param name="Place">Where it stands, after the file's name: <c>:41</c>, <c>:items[3]</c>.</param>
internal abstract record Row(string Place)
{
    /// <summary>What is known of the video this row stands under.</summary>
    public Section Section { get; init; } = Section.Unknown;

    /// <summary>The first column that tells this field and is not empty; null when there is none.</summary>
    public abstract string? Find(CommentField field);

    /// <summary>It has fewer values than its header names, so that some fields may be missing.</summary>
    public virtual bool IsShort => false;

    /// <summary>True when the row has a column for one of the fields, though it may be empty.</summary>
    public abstract bool HasColumn(params ReadOnlySpan<CommentField> fields);
}

/// <summary>What came out of one row.</summary>
internal abstract record Reading(string Place)
{
    /// <summary>A row that holds a comment's fields.</summary>
    public sealed record Fields(Row Row) : Reading(Row.Place);

    /// <summary>What is told of a video apart from its comments; no row of comments.</summary>
    public sealed record About(string Place, Video Video) : Reading(Place);

    /// <summary>A row that could not be read.</summary>
    public sealed record Broken(string Place, string Reason) : Reading(Place);

    /// <summary>The file stops here, before its end.</summary>
    public sealed record CutShort(string Place, string Reason) : Reading(Place);
}
