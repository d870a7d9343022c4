using System.Text.Json;
using ReactionMiner.Discovery;

namespace ReactionMiner.LanguageModel.Titles;

/// <summary>Asks for a group's title and description by its key phrases and a few of its comments.</summary>
internal static class TitleQuestion
{
    private const int ShortestTitle = 3;
    private const int LongestTitle = 80;
    private const int ShortestDescription = 10;
    private const int LongestDescription = 300;

    private const string Instructions =
        "You name groups of comments under a video, for its creator and for researchers. The message holds a group's key phrases and some "
        + "comments of it. Answer with one JSON object and nothing else: {\"title\": ..., \"description\": ...}. The title says in 3 to 10 plain "
        + "words what these comments have in common, as specifically as they allow, such as \"Complaints about the price of the new plan\". The "
        + "description is one sentence or two that begin with \"The comment\" and tell a reader when a comment belongs to the group. Write in "
        + "the comments' language, plain text without markup, links or names of commenters. " + StrangersText.Warning;

    public static Question Of(DiscoveredTheme theme) => new(Instructions, JsonText.Write(new
    {
        key_phrases = theme.KeyPhrases.Select(StrangersText.ToSend),
        comments = theme.Examples.Select(example => StrangersText.ToSend(example.Text)),
    }));

    public static Answer<ThemeTitle> Read(string answer)
    {
        var (document, problem) = JsonText.Read(answer);
        if (document is null)
        {
            return new Answer<ThemeTitle>(null, problem);
        }
        using (document)
        {
            var (title, description) = (Text(document.RootElement, "title"), Text(document.RootElement, "description"));
            problem = StrangersText.Problem("title", title, ShortestTitle, LongestTitle)
                ?? StrangersText.Problem("description", description, ShortestDescription, LongestDescription);
            return problem is null ? new Answer<ThemeTitle>(new ThemeTitle(title, description), null) : new Answer<ThemeTitle>(null, problem);
        }
    }

    private static string Text(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()!.Trim() : "";
}
