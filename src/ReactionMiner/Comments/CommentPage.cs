namespace ReactionMiner.Comments;

/// <summary>A batch of comments as a source hands them over; stored in one transaction.</summary>
/// <param name="Comments">In the source's order; an id may come again, on this page or a later one.</param>
/// <param name="Refused">Rows of the same stretch that could not be read.</param>
public sealed record CommentPage(IReadOnlyList<Comment> Comments, IReadOnlyList<RefusedRow> Refused)
{
    /// <summary>What the page tells of its videos.</summary>
    public IReadOnlyList<Video> Videos { get; init; } = [];

    /// <summary>Rows read for this page: each is a comment or a refused row.</summary>
    public int RowsRead => Comments.Count + Refused.Count;
}

/// <summary>A row that was read and could not become a comment.</summary>
/// <param name="Place">Where it stands: file (and member of an archive), then line or index, such as <c>comments.csv:41</c>.</param>
/// <param name="Reason">Why, and what would mend it, in words for the person who has the file.</param>
public sealed record RefusedRow(string Place, string Reason)
{
    /// <summary>The row is whole and says nothing, so that no other try brings a comment.</summary>
    public bool IsEmpty { get; init; }
}
