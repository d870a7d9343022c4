using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReactionMiner.Reactions;

namespace ReactionMiner.LanguageModel.Coding;

/// <summary>A theme set's rules as instructions to a language model, and its answers read by them.</summary>
public sealed class Codebook
{
    private const int HashLetters = 8;

    private readonly Dictionary<string, int> _positions;
    private readonly string _instructions;

    public Codebook(ThemeSet themes)
    {
        _positions = themes.Themes.Index().ToDictionary(theme => theme.Item.Id, theme => theme.Index, StringComparer.Ordinal);
        _instructions = Instructions(themes);
    }

    /// <summary>Tells these rules from others.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_instructions)))[..HashLetters];

    /// <param name="parentText">Of the comment that this one answers; null when there is none.</param>
    internal Question QuestionOf(string text, string? parentText) => new(_instructions, parentText is null
        ? JsonText.Write(new { comment = StrangersText.ToSend(text) })
        : JsonText.Write(new { comment = StrangersText.ToSend(text), in_reply_to = StrangersText.ToSend(parentText) }));

    internal Answer<CodedComment> Read(string answer)
    {
        var (document, problem) = JsonText.Read(answer);
        if (document is null)
        {
            return new Answer<CodedComment>(null, problem);
        }
        using (document)
        {
            var themes = Themes(document.RootElement);
            var tone = Tone(document.RootElement);
            return themes.Value is { } positions && tone.Problem is null
                ? new Answer<CodedComment>(new CodedComment(positions, tone.Value), null)
                : new Answer<CodedComment>(null, themes.Problem ?? tone.Problem);
        }
    }

    private Answer<IReadOnlyList<int>> Themes(JsonElement answer)
    {
        if (!answer.TryGetProperty("themes", out var list) || list.ValueKind is not JsonValueKind.Array)
        {
            return new Answer<IReadOnlyList<int>>(null, "the answer has no list of themes");
        }
        var positions = new SortedSet<int>();
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind is not JsonValueKind.String || !_positions.TryGetValue(item.GetString()!, out var position))
            {
                return new Answer<IReadOnlyList<int>>(null, "the answer names a theme that the set does not have");
            }
            positions.Add(position);
        }
        return new Answer<IReadOnlyList<int>>([.. positions], null);
    }

    private static (Sentiment? Value, string? Problem) Tone(JsonElement answer)
    {
        if (!answer.TryGetProperty("sentiment", out var tone) || tone.ValueKind is JsonValueKind.Null)
        {
            return (null, null);
        }
        return (tone.ValueKind is JsonValueKind.String ? tone.GetString() : null) switch
        {
            "negative" => (Sentiment.Negative, null),
            "neutral" => (Sentiment.Neutral, null),
            "positive" => (Sentiment.Positive, null),
            _ => (null, "the answer's sentiment is none of negative, neutral, positive"),
        };
    }

    private static string Instructions(ThemeSet themes)
    {
        var text = new StringBuilder();
        text.Append("You label comments under a video by fixed rules, as one of several coders who do not see each other's answers. A comment carries none, one or several of these themes:\n");
        foreach (var theme in themes.Themes)
        {
            text.Append("- ").Append(JsonText.Write(new
            {
                id = theme.Id,
                title = StrangersText.ToSend(theme.Title),
                give_when = StrangersText.ToSend(theme.GiveWhen),
                not_when = StrangersText.ToSend(theme.NotWhen),
            })).Append('\n');
        }
        return text
            .Append("Give a theme only where its rule holds. \"in_reply_to\" is there for understanding; label the comment alone. The sentiment is the comment's own tone. ")
            .Append("Answer with one JSON object and nothing else: {\"themes\": [ids, or nothing between the brackets], \"sentiment\": \"negative\" or \"neutral\" or \"positive\"}. ")
            .Append(StrangersText.Warning).ToString();
    }
}
