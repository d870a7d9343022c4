using System.Collections.Frozen;
using ReactionMiner.Importing.Fields;

namespace ReactionMiner.Importing.Rows;

/// <summary>Which columns tell which field, the best first. Names are as <see cref="ColumnName.Normalise"/> makes them.</summary>
internal sealed class ColumnMap
{
    private readonly FrozenDictionary<CommentField, string[]> _columns;

    /// <param name="columns">For each field its columns, parted by blanks.</param>
    public ColumnMap(params IEnumerable<(CommentField Field, string Columns)> columns)
        : this(columns.ToFrozenDictionary(entry => entry.Field, entry => entry.Columns.Split(' ')))
    {
    }

    private ColumnMap(FrozenDictionary<CommentField, string[]> columns) => _columns = columns;

    public IReadOnlyList<string> this[CommentField field] => _columns.GetValueOrDefault(field, []);

    /// <summary>The same map, with the given columns in the place of its own.</summary>
    public ColumnMap With(IReadOnlyDictionary<CommentField, string> columns)
    {
        var changed = _columns.ToDictionary();
        foreach (var (field, column) in columns)
        {
            changed[field] = [ColumnName.Normalise(column)];
        }
        DropOther(CommentField.Text, CommentField.Html);
        DropOther(CommentField.Html, CommentField.Text);
        return new ColumnMap(changed.ToFrozenDictionary());

        // The text is looked for where it was said to be, and nowhere else.
        void DropOther(CommentField named, CommentField other)
        {
            if (columns.ContainsKey(named) && !columns.ContainsKey(other))
            {
                changed.Remove(other);
            }
        }
    }
}
