namespace ReactionMiner.Importing.Rows;

/// <summary>Tells from a row's ids which thread a comment stands in and which comment it answers.</summary>
internal static class Threading
{
    /// <param name="ThreadId">Its own id for a top-level comment.</param>
    /// <param name="IsQualified">The id was a plain number, unique in its file alone, and was joined with the video.</param>
    public readonly record struct Placed(string Id, string ThreadId, string? ParentId, bool IsQualified);

    /// <summary>The id before a dot is the thread's; else the thread named by the row; else the parent.</summary>
    /// <param name="scope">What to join with ids that are plain numbers.</param>
    public static Placed Place(string id, string? threadId, string? parentId, string scope)
    {
        var isQualified = IsRowNumber(id);
        var own = Qualified(id, scope);
        var parent = Named(parentId, scope);
        if (string.Equals(parent, own, StringComparison.Ordinal))
        {
            parent = null;
        }
        var dot = own.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0)
        {
            var root = own[..dot];
            return new Placed(own, root, parent ?? root, isQualified);
        }
        var thread = Named(threadId, scope);
        if (parent is null && thread is not null && !string.Equals(thread, own, StringComparison.Ordinal))
        {
            parent = thread;
        }
        return parent is null
            ? new Placed(own, own, null, isQualified)
            : new Placed(own, thread ?? RootOf(parent), parent, isQualified);
    }

    private static string RootOf(string parent) => parent.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? parent[..dot] : parent;

    /// <returns>Null for what tools write where there is no parent. Reddit's <c>t3_</c> is the post itself, its <c>t1_</c> a comment.</returns>
    private static string? Named(string? id, string scope) => id switch
    {
        null or "root" or "0" or "-1" => null,
        var post when post.StartsWith("t3_", StringComparison.Ordinal) => null,
        var comment when comment.StartsWith("t1_", StringComparison.Ordinal) => comment[3..],
        var other => Qualified(other, scope),
    };

    private static bool IsRowNumber(string id) => WithoutFraction(id) is { Length: < 10 } digits && digits.IndexOfAnyExceptInRange('0', '9') < 0;

    private static string Qualified(string id, string scope) => IsRowNumber(id) ? $"{scope}#{WithoutFraction(id)}" : id;

    /// <summary>pandas writes the number 3 as <c>3.0</c> where other rows of the column are empty.</summary>
    private static ReadOnlySpan<char> WithoutFraction(string id) => id.EndsWith(".0", StringComparison.Ordinal) ? id.AsSpan(0, id.Length - 2) : id;
}
