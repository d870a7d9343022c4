using System.Globalization;
using System.Text.Json;
using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>Reads Label Studio's exports, JSON and JSON-MIN: tasks whose data holds <c>comment_id</c>, and choices named by theme id or title,
/// or by tone.</summary>
internal static class LabelStudioReader
{
    public static IReadOnlyList<ReadLabel> Read(string path, ThemeSet themes) => Each(path, (task, row) => Task(path, task, row, themes));

    /// <returns>The video that each task names; null where it names none.</returns>
    public static IReadOnlyList<string?> VideosOf(string path) => Each(path, (task, _) => Text(Member(task, "data") ?? task, "video_id"));

    private static IReadOnlyList<T> Each<T>(string path, Func<JsonElement, string, T> read)
    {
        try
        {
            using var text = DataText.Open(path);
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind is not JsonValueKind.Array)
            {
                throw new DataFileException(path, line: null, field: null, "not an export of Label Studio, which is a list of tasks.");
            }
            var name = Path.GetFileName(path);
            return [.. document.RootElement.EnumerateArray().Index()
                .Select(task => read(task.Item, string.Create(CultureInfo.InvariantCulture, $"{name}:task {task.Index + 1}")))];
        }
        catch (JsonException broken)
        {
            throw new DataFileException(path, broken.LineNumber + 1, field: null, "not valid JSON.", broken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw DataFileException.Unreadable(path, problem);
        }
    }

    private static ReadLabel Task(string path, JsonElement task, string row, ThemeSet themes)
    {
        var data = Member(task, "data") ?? task;
        if (Text(data, "comment_id") is not { Length: > 0 } id)
        {
            return new ReadLabel(row, "", Themes: null) { Fault = Fault("the task's data has no comment_id; import the comments into Label Studio with theirs.") };
        }
        var read = new ReadLabel(row, id, Themes: null) { Video = Text(data, "video_id"), Text = Text(data, "text") };
        var choices = Choices(task).ToList();
        if (choices.Count == 0)
        {
            return read;
        }
        var positions = new List<int>();
        Sentiment? tone = null;
        foreach (var choice in choices)
        {
            if (Find(themes, choice) is { } position)
            {
                positions.Add(position);
            }
            else if (Tones.TryRead(choice, out var told) && told is not null)
            {
                tone = told;
            }
            else if (!string.Equals(choice, LabelSheet.None, StringComparison.OrdinalIgnoreCase))
            {
                return read with { Fault = Fault($"'{choice}' is no theme of '{themes.Id}', by id or title, and no tone.") };
            }
        }
        return read with { Themes = [.. positions.Distinct().Order()], Tone = tone };

        DataFileException Fault(string problem) => new($"{path}:{row[(row.LastIndexOf(':') + 1)..]}", line: null, field: null, problem);
    }

    /// <summary>Of the last annotation that was not cancelled, or, in JSON-MIN, of the task's own members.</summary>
    private static IEnumerable<string> Choices(JsonElement task)
    {
        if (Member(task, "annotations") is not { ValueKind: JsonValueKind.Array } annotations)
        {
            return task.ValueKind is JsonValueKind.Object
                ? task.EnumerateObject()
                    .Where(member => member.Name is "themes" or "choice" or "choices" or "sentiment")
                    .SelectMany(member => Values(member.Value))
                : [];
        }
        var valid = annotations.EnumerateArray()
            .LastOrDefault(annotation => Member(annotation, "was_cancelled") is not { ValueKind: JsonValueKind.True });
        return valid.ValueKind is JsonValueKind.Object && Member(valid, "result") is { ValueKind: JsonValueKind.Array } result
            ? result.EnumerateArray().SelectMany(part => Member(part, "value") is { } value && Member(value, "choices") is { } choices ? Values(choices) : [])
            : [];
    }

    private static IEnumerable<string> Values(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Values),
        JsonValueKind.Object when Member(value, "choices") is { } choices => Values(choices),
        _ => [],
    };

    private static int? Find(ThemeSet themes, string choice)
    {
        foreach (var (position, theme) in themes.Themes.Index())
        {
            if (string.Equals(theme.Id, choice, StringComparison.Ordinal)
                || string.Equals(theme.Title, choice.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return position;
            }
        }
        return null;
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;
}
