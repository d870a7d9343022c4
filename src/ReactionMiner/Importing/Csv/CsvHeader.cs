using ReactionMiner.Importing.Fields;
using ReactionMiner.Importing.Formats;

namespace ReactionMiner.Importing.Csv;

/// <summary>A table's header, seen with the first row under it.</summary>
internal sealed record CsvHeader(IReadOnlyList<string> Names, IReadOnlyList<string> FirstRow, char Separator)
{
    private static readonly string[] VideoColumns = ["id", "channelId", "title", "thumbUrl", "description"];

    public IReadOnlySet<string> NormalisedNames { get; } = Names.Select(ColumnName.Normalise).ToHashSet(StringComparer.Ordinal);

    /// <summary>YouTube Comment Suite writes the header of its list of videos over the comments of one video: fewer names than there are values.</summary>
    public bool IsMisnamed => HasVideoColumns && FirstRow.Count >= ToolFormats.CommentSuiteHeader.Length;

    public bool IsVideoList => HasVideoColumns && !IsMisnamed;

    private bool HasVideoColumns => Names.Take(VideoColumns.Length).SequenceEqual(VideoColumns, StringComparer.Ordinal);

    public bool Has(string column) => NormalisedNames.Contains(ColumnName.Normalise(column));

    /// <summary>The header that is true for the rows of this format.</summary>
    public CsvHeader As(CommentFormat format)
    {
        if (ReferenceEquals(format, ToolFormats.CommentSuite) && IsMisnamed)
        {
            return this with { Names = ToolFormats.CommentSuiteHeader };
        }
        // R's write.table names no column for its row names.
        return FirstRow.Count == Names.Count + 1 && FirstRow[0] is "1" ? this with { Names = ["", .. Names] } : this;
    }
}
