using System.Collections.Frozen;
using System.Text.Json;

namespace ReactionMiner.Importing.Fields;

/// <summary>The names of the fields as a person writes them: <c>comment_id</c>, <c>text</c>, <c>published_at</c>.</summary>
public static class CommentFields
{
    private static readonly FrozenDictionary<string, CommentField> ByName = Enum.GetValues<CommentField>()
        .ToFrozenDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, CommentField> Short = new Dictionary<string, CommentField>(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = CommentField.CommentId,
        ["video"] = CommentField.VideoId,
        ["thread"] = CommentField.ThreadId,
        ["parent"] = CommentField.ParentId,
        ["author"] = CommentField.AuthorName,
        ["published"] = CommentField.PublishedAt,
        ["date"] = CommentField.PublishedAt,
        ["likes"] = CommentField.LikeCount,
        ["replies"] = CommentField.ReplyCount,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every field a column can be mapped to, in the order of <see cref="CommentField"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<CommentField>().Select(NameOf)];

    public static string NameOf(CommentField field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString());

    /// <summary>Understands the names of <see cref="Names"/> and the short forms people try first: <c>id</c>, <c>author</c>, <c>date</c>, <c>likes</c>.</summary>
    /// <returns>Null when no field has this name.</returns>
    public static CommentField? TryParse(string name) =>
        ByName.TryGetValue(name, out var field) || Short.TryGetValue(name, out field) ? field : null;
}
