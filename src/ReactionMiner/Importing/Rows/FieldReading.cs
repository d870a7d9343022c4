using ReactionMiner.Importing.Fields;

namespace ReactionMiner.Importing.Rows;

/// <summary>Reads single fields of rows; what cannot be read is empty and counted.</summary>
internal sealed class FieldReading
{
    /// <summary>What was left out so far.</summary>
    public ReadingWarnings Warnings { get; } = new();

    /// <summary>The field's text, unless it is one of the words that R and pandas write for nothing.</summary>
    public static string? Text(Row row, CommentField field) =>
        row.Find(field) is { } raw && PlainText.Clean(raw) is var text
        && text is not ("" or "NA" or "NaN" or "nan" or "N/A" or "null" or "NULL" or "None")
            ? text
            : null;

    public Moment? Time(Row row, CommentField field, DateTimeOffset? collectedAt = null)
    {
        if (Text(row, field) is not { } text)
        {
            return null;
        }
        var moment = Moment.TryParse(text, collectedAt);
        if (moment is null)
        {
            Warnings.Unreadable(field, row.Place);
        }
        return moment;
    }

    /// <returns>Null also for -1, which tools write for "not told".</returns>
    public DisplayedCount? Count(Row row, CommentField field)
    {
        if (Text(row, field) is not { } text || text is "-1")
        {
            return null;
        }
        var count = DisplayedCount.TryParse(text);
        if (count is null)
        {
            Warnings.Unreadable(field, row.Place);
        }
        return count;
    }

    /// <returns>Null for a name that was taken out.</returns>
    public static string? Author(string? name) =>
        name is null || PlainText.Clean(name) is var clean && (clean.Length == 0 || clean is "REDACTED") ? null : clean;

    /// <summary>A channel's id, also where a link to the channel stands in its place.</summary>
    public static string? Channel(string? text)
    {
        text = Author(text);
        const string Link = "/channel/";
        return text?.IndexOf(Link, StringComparison.Ordinal) is >= 0 and var at
            ? text[(at + Link.Length)..].Split('/', '?', '#')[0]
            : text;
    }
}
