using System.Globalization;

namespace ReactionMiner.Mining.Filtering;

/// <summary>Which field of a row holds the comment.</summary>
internal static class TextColumn
{
    /// <summary>Usual names, the surest first; compared without case, spaces, underscores and hyphens.</summary>
    public static readonly IReadOnlyList<string> UsualNames =
        ["text", "comment", "commenttext", "content", "textoriginal", "textdisplay", "body", "message", "tweet", "review"];

    /// <param name="headers">Null when the rows have none: then the column is asked for by number.</param>
    /// <returns>Position counted from 0.</returns>
    /// <exception cref="UnreadableRowsException">No such column, or several fit.</exception>
    public static int Find(FilterOptions options, IReadOnlyList<string>? headers)
    {
        var asked = options.TextColumn;
        if (headers is null)
        {
            return Number(asked)
                ?? (asked is null ? 0 : throw new UnreadableRowsException($"Without a header, --text takes a column's number, not '{asked}'."));
        }
        var found = asked is null ? ByUsualName(headers) : ByName(headers, asked);
        if (headers.All(string.IsNullOrWhiteSpace))
        {
            throw new UnreadableRowsException("There is nothing to classify: the input is empty.");
        }
        return found >= 0 ? found : throw new UnreadableRowsException(
            (asked is null ? "No column has a usual name for the comment's text" : $"There is no column '{asked}'")
            + $"; the columns are: {string.Join(", ", headers)}. Name the one with the text by --text COLUMN.");
    }

    public static string Folded(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int ByUsualName(IReadOnlyList<string> headers)
    {
        var folded = headers.Select(name => Folded(name)).ToList();
        return UsualNames.Select(name => folded.IndexOf(name)).FirstOrDefault(position => position >= 0, -1);
    }

    private static int ByName(IReadOnlyList<string> headers, string asked)
    {
        var exact = headers.ToList().IndexOf(asked);
        return exact >= 0 ? exact : Number(asked) is { } number && number < headers.Count ? number : -1;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number - 1 : null;
}
