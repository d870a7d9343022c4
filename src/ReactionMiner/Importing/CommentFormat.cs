using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing;

/// <summary>A layout in which a tool writes comments.</summary>
public sealed class CommentFormat
{
    internal CommentFormat()
    {
    }

    /// <summary>As given to <c>--format</c>.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>Which tool writes it, and into what kind of file.</summary>
    public string Description { get; internal init; } = "";

    internal ColumnMap Columns { get; init; } = new();

    /// <summary>A file is of this format when it has all columns of one of these sets.</summary>
    internal IReadOnlyList<string[]> Signatures { get; init; } = [];

    /// <summary>A comment may be an image alone, so an empty text is no fault.</summary>
    internal bool AllowsEmptyText { get; init; }

    /// <summary>Times are the exporting computer's own, without an offset.</summary>
    internal bool WritesLocalTimes { get; init; }

    /// <summary>Likes are whole numbers, but those of a thousand or more were rounded as YouTube shows them.</summary>
    internal bool RoundsLikes { get; init; }

    /// <summary>Written by PHP, which leaves a quote after a backslash as it is.</summary>
    internal bool HasBackslashQuotes { get; init; }

    /// <summary>Turns the text column's own encoding into plain text; null where it is plain already.</summary>
    internal Func<string, string>? DecodeText { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal bool Fits(IReadOnlySet<string> columns) => Signatures.Any(signature => signature.All(columns.Contains));
}
