using System.Text.Json;

namespace ReactionMiner.Reports;

/// <summary>Writes a table as JSON lines: an object per row, texts as they are stored, empty cells as null, lists as arrays.</summary>
internal static class TableJsonLines
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = ReportJson.Options.Encoder };

    public static void Write<TRow>(Stream stream, ExportTable<TRow> table, IEnumerable<TRow> rows)
    {
        using var json = new Utf8JsonWriter(stream, Compact);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var column in table.Columns)
            {
                json.WritePropertyName(column.Name);
                WriteValue(json, column.Type, column.Read(row));
            }
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            stream.WriteByte((byte)'\n');
        }
    }

    private static void WriteValue(Utf8JsonWriter json, CellType type, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string list when type == CellType.List:
                json.WriteStartArray();
                foreach (var item in list.Split(';', StringSplitOptions.RemoveEmptyEntries))
                {
                    json.WriteStringValue(item);
                }
                json.WriteEndArray();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long count:
                json.WriteNumberValue(count);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case DateTimeOffset moment:
                json.WriteStringValue(SpreadsheetCsv.Moment(moment));
                break;
        }
    }
}
