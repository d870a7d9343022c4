using System.Runtime.CompilerServices;
using System.Text.Json;
using ReactionMiner.Importing.Fields;
using ReactionMiner.Importing.Formats;
using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing.Json;

/// <summary>A file of JSON in any of the shapes tools write.</summary>
/// <param name="open">Opens the file at its beginning, as UTF-8.</param>
internal sealed class JsonFile(Func<Stream> open) : IRowFile
{
    /// <summary>Values looked at before a file is given up as not recognised.</summary>
    private const int ValuesSeen = 100;

    public async Task<Recognition> RecogniseAsync(ImportOptions options, CancellationToken cancellationToken)
    {
        var isLinewise = await IsLinewiseAsync(cancellationToken);
        IReadOnlyCollection<string> members = [];
        var problem = "";
        var seen = 0;
        await using var stream = open();
        await foreach (var unit in JsonUnits.ReadAsync(stream, isLinewise, cancellationToken))
        {
            using var document = TryParse(unit, out var reason);
            problem = problem.Length > 0 ? problem : reason ?? "";
            if (document is { RootElement.ValueKind: JsonValueKind.Object })
            {
                var values = JsonComments.In(document.RootElement).First().Values;
                if (JsonWrapping.FormatOf(unit, document.RootElement, values) is { } wrapping)
                {
                    return new Recognition(options.Format ?? wrapping, "");
                }
                if (unit.Kind == JsonUnitKind.Element && FormatOf(values, options) is { } format)
                {
                    return new Recognition(format, "");
                }
                members = members.Count > 0 ? members : [.. document.RootElement.EnumerateObject().Select(member => member.Name)];
            }
            if (++seen == ValuesSeen)
            {
                break;
            }
        }
        return new Recognition(null, members.Count > 0
            ? $"JSON with the members {NameList.InWords(members)}"
            : problem.Length > 0 ? $"JSON that cannot be read: {problem}" : "JSON without a list of objects");
    }

    public async IAsyncEnumerable<Reading> ReadAsync(
        CommentFormat format, ImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var columns = format.Columns.With(options.Map);
        var isLinewise = await IsLinewiseAsync(cancellationToken);
        var sections = new JsonSections(open, isLinewise);
        await using var stream = open();
        await foreach (var unit in JsonUnits.ReadAsync(stream, isLinewise, cancellationToken))
        {
            if (unit.Kind == JsonUnitKind.SectionEnd)
            {
                continue;
            }
            if (unit.Kind == JsonUnitKind.CutShort)
            {
                yield return new Reading.CutShort(unit.Place, unit.Problem!);
                continue;
            }
            using var document = TryParse(unit, out var reason);
            if (document is null || (reason = JsonWrapping.ReasonToRefuse(document.RootElement)) is not null)
            {
                yield return new Reading.Broken(unit.Place, reason!);
                continue;
            }
            if (JsonWrapping.IsEmptyPage(document.RootElement))
            {
                continue;
            }
            if (ApiVideo.Is(unit, document.RootElement))
            {
                yield return ApiVideo.TryRead(document.RootElement) is { } video
                    ? new Reading.About(unit.Place, video)
                    : new Reading.Broken(unit.Place, "it describes a video and does not give the video's id");
                continue;
            }
            var section = await sections.OfAsync(unit, cancellationToken);
            foreach (var (suffix, values) in JsonComments.In(document.RootElement))
            {
                yield return new Reading.Fields(new JsonRow(unit.Place + suffix, values, columns) { Section = section });
            }
        }
    }

    private static CommentFormat? FormatOf(Dictionary<string, string> values, ImportOptions options) =>
        options.Format
        ?? CommentFormats.Recognise(values.Keys.ToHashSet(StringComparer.Ordinal))
        ?? (options.NamesText && options.Map.Values.Any(column => values.ContainsKey(ColumnName.Normalise(column))) ? GenericFormat.Instance : null);

    private async Task<bool> IsLinewiseAsync(CancellationToken cancellationToken)
    {
        await using var stream = open();
        return await JsonUnits.IsLinewiseAsync(stream, cancellationToken);
    }

    private static JsonDocument? TryParse(JsonUnit unit, out string? reason)
    {
        reason = unit.Problem;
        if (reason is not null)
        {
            return null;
        }
        try
        {
            return JsonDocument.Parse(unit.Json);
        }
        catch (JsonException exception)
        {
            reason = $"it is not JSON: {exception.Message.Split(" LineNumber", 2)[0]}";
            return null;
        }
    }
}
