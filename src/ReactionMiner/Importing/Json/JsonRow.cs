using System.Text.Json;
using ReactionMiner.Importing.Fields;
using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing.Json;

/// <summary>An object as a row: inner members are columns named with dots, such as <c>author.name</c>.</summary>
internal sealed record JsonRow(string Place, IReadOnlyDictionary<string, string> Values, ColumnMap Columns) : Row(Place)
{
    private const int DeepestMember = 4;

    public override string? Find(CommentField field)
    {
        foreach (var column in Columns[field])
        {
            if (Values.TryGetValue(column, out var value) && value.Length > 0)
            {
                return value;
            }
        }
        return null;
    }

    public override bool HasColumn(params ReadOnlySpan<CommentField> fields)
    {
        foreach (var field in fields)
        {
            if (Columns[field].Any(Values.ContainsKey))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Adds the members of an object, by normalised name; the first of equal names that is not empty stays.</summary>
    public static void Flatten(JsonElement value, Dictionary<string, string> values, string prefix = "", int depth = 0)
    {
        foreach (var member in value.EnumerateObject())
        {
            var name = prefix + ColumnName.Normalise(member.Name);
            if (member.Value.ValueKind == JsonValueKind.Object && depth < DeepestMember)
            {
                Flatten(member.Value, values, name + ".", depth + 1);
            }
            else if (member.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)
                && JsonText.Of(member.Value) is { } text && string.IsNullOrEmpty(values.GetValueOrDefault(name)))
            {
                values[name] = text;
            }
        }
    }
}
