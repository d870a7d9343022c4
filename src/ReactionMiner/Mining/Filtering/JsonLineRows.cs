using System.Text.Json;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Mining.Filtering;

/// <summary>One JSON object a line; the added members come last, before the closing brace.</summary>
internal sealed class JsonLineRows(Stream input, IReadOnlyList<Theme> themes, FilterOptions options) : IRowFormat
{
    private readonly AddedColumns _added = new(themes, options);

    public IEnumerable<FilterRow> ReadRows(Action<RefusedRow> refuse)
    {
        foreach (var line in new BoundedLines(input).Read(refuse))
        {
            if (Parse(line, refuse) is { } row)
            {
                yield return row;
            }
        }
    }

    public void WriteHeader(Stream output)
    {
    }

    public void WriteRow(Stream output, FilterRow row, RowAnswer answer)
    {
        var end = row.Raw.AsSpan().LastIndexOf((byte)'}');
        output.Write(row.Raw.AsSpan(0, end).TrimEnd(" \t"u8));
        output.WriteByte((byte)',');
        output.Write(Added(answer).AsSpan(1));
        output.WriteByte((byte)'\n');
    }

    private byte[] Added(RowAnswer answer)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            _added.WriteMembers(writer, answer);
            writer.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private FilterRow? Parse(Line line, Action<RefusedRow> refuse)
    {
        try
        {
            using var document = JsonDocument.Parse(line.Bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                refuse(new RefusedRow($"line {line.Number}", "not a JSON object"));
                return null;
            }
            var members = document.RootElement.EnumerateObject().ToList();
            _added.RequireNew(members.Select(member => member.Name));
            var text = members[TextColumn.Find(options, [.. members.Select(member => member.Name)])].Value;
            if (text.ValueKind == JsonValueKind.String)
            {
                return new FilterRow(line.Bytes, text.GetString()!, 0);
            }
            refuse(new RefusedRow($"line {line.Number}", "its text is not a string"));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            refuse(new RefusedRow($"line {line.Number}", $"not valid JSON: {exception.Message}"));
        }
        return null;
    }
}
