using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ReactionMiner.Reactions;

namespace ReactionMiner.Page.Content;

/// <summary>The embedded comments as the page's script reads them. What HTML could take for its own is escaped by the encoder, and with it
/// the line separators that scripts mind.</summary>
internal static class FinderData
{
    private const int LongestText = 1200;
    private const int NoTone = -1;

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    public static string Json(PageContent content) => JsonSerializer.Serialize(
        new Document(
            [.. content.Reactions.Themes.Select(theme => theme.Theme!.Title)],
            [.. content.Finder.Comments.Select(comment => Entry.Of(comment, content))]),
        Options);

    private sealed record Document(IReadOnlyList<string> Themes, IReadOnlyList<Entry> Comments);

    /// <param name="Tone">0 negative, 1 neutral, 2 positive; -1 where the model does not read the language.</param>
    /// <param name="Time">Unix seconds, to sort by.</param>
    /// <param name="Date">As shown.</param>
    /// <param name="Cut">The text is longer than this.</param>
    private sealed record Entry(
        string Text, IReadOnlyList<int> Themes, int Tone, long? Likes, long? Time, string? Date, bool Reply, string Language, string? Author,
        string? Link, bool Cut)
    {
        public static Entry Of(ClassifiedComment classified, PageContent content)
        {
            var comment = classified.Comment;
            var text = PageText.Clean(comment.Text);
            return new Entry(
                PageText.Cut(text, LongestText),
                classified.Reaction.Themes,
                (int?)classified.Reaction.Sentiment ?? NoTone,
                comment.LikeCount,
                comment.PublishedAt?.ToUnixTimeSeconds(),
                PageFormat.Date(comment),
                comment.IsReply,
                classified.Reaction.Language,
                content.Names?.NameOf(comment) is { Length: > 0 } name ? PageText.Clean(name) : null,
                YouTubeLink.Of(comment),
                text.Length > LongestText);
        }
    }
}
