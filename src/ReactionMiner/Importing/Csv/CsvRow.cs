using ReactionMiner.Importing.Fields;
using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing.Csv;

/// <summary>A line of a table.</summary>
internal sealed record CsvRow(string Place, string[] Values, CsvColumns Columns) : Row(Place)
{
    public override string? Find(CommentField field)
    {
        foreach (var position in Columns[field])
        {
            if (position < Values.Length && Values[position].Length > 0)
            {
                return Values[position];
            }
        }
        return null;
    }

    public override bool IsShort => Values.Length < Columns.Count;

    public override bool HasColumn(params ReadOnlySpan<CommentField> fields)
    {
        foreach (var field in fields)
        {
            foreach (var position in Columns[field])
            {
                if (position < Values.Length)
                {
                    return true;
                }
            }
        }
        return false;
    }
}
