using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ReactionMiner.Reports;

/// <summary>JSON as the reports write it: indented, snake_case names, properties in the order of their declaration, LF. What could be taken
/// for HTML is escaped, so that a page may embed it, and so is what a reader would not see.</summary>
internal static class ReportJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(VisibleText()),
        WriteIndented = true,
        NewLine = "\n",
    };

    private static JsonSerializerOptions OnOneLine { get; } = new(Options) { WriteIndented = false };

    public static void Write<T>(Stream stream, T document) => Write(stream, document, Options);

    public static void WriteLine<T>(Stream stream, T document) => Write(stream, document, OnOneLine);

    private static void Write<T>(Stream stream, T document, JsonSerializerOptions options)
    {
        JsonSerializer.Serialize(stream, document, options);
        stream.WriteByte((byte)'\n');
    }

    private static TextEncoderSettings VisibleText()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters(
            '\u061C', '\u200B', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2060', '\u2066', '\u2067', '\u2068',
            '\u2069', '\uFEFF');
        return settings;
    }

    /// <summary>Four places: more would be noise, and could differ between processors.</summary>
    public static double? Round(double? number, int places = 4) => number is { } value ? Math.Round(value, places) : null;
}
