using System.Text;

namespace ReactionMiner.Importing.Fields;

/// <summary>Column names without the differences that mean nothing.</summary>
internal static class ColumnName
{
    /// <summary>Lower case, without spaces, underscores, hyphens and a closing note in brackets: <c>Comment ID</c>, <c>comment_id</c> and
    /// <c>commentId</c> are one name, and so are <c>comments(gemini)</c> and <c>comments</c>. Dots stay: they part the levels of an object.</summary>
    public static string Normalise(string name)
    {
        var note = name.IndexOf('(', StringComparison.Ordinal);
        var kept = new StringBuilder(name.Length);
        foreach (var character in note > 0 ? name.AsSpan(0, note) : name)
        {
            if (char.IsLetterOrDigit(character) || character == '.')
            {
                kept.Append(char.ToLowerInvariant(character));
            }
        }
        return kept.ToString();
    }
}
