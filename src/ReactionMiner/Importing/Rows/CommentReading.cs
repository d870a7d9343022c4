using ReactionMiner.Comments;
using ReactionMiner.Importing.Fields;
using static ReactionMiner.Importing.Fields.CommentField;

namespace ReactionMiner.Importing.Rows;

/// <summary>Makes comments of the rows of one file.</summary>
/// <param name="format">What the file's columns mean.</param>
/// <param name="fileName">Names the video where nothing else does.</param>
internal sealed class CommentReading(CommentFormat format, ImportOptions options, string fileName)
{
    private const int LongestName = 500;

    private readonly VideoId _fallbackVideo = options.Video ?? FileVideo.Of(fileName);
    private readonly DerivedIds _derivedIds = new();

    public ReadingWarnings Warnings { get; } = new();

    /// <returns>The comment, or null and the reason why there is none.</returns>
    public (Comment? Comment, string? Reason) Read(Row row)
    {
        if (Flag.TryParse(row.Find(IsError)) == true)
        {
            return (null, "the tool that wrote the file marked this row as an error of its own");
        }
        var id = Value(row, CommentId);
        if (id is { Length: > LongestName })
        {
            return (null, $"its id is {id.Length} characters long");
        }
        if (TextOf(row, out var reason) is not { } text)
        {
            return (null, reason);
        }
        if (text.Length == 0 && (id is null || !format.AllowsEmptyText))
        {
            return (null, "the comment's text is empty");
        }
        return (Build(row, id, text), null);
    }

    private Comment Build(Row row, string? id, string text)
    {
        var video = VideoOf(row);
        var published = PublishedOf(row);
        var author = AuthorOf(row.Find(AuthorName));
        var authorId = ChannelOf(Value(row, AuthorId));
        var isDerived = id is null;
        if (isDerived)
        {
            id = _derivedIds.Next(video, authorId ?? author, published.Precision == TimePrecision.Exact ? published.At : null, text);
        }
        var thread = Threading.Place(id!, Value(row, ThreadId), Value(row, ParentId), video.Value);
        var likes = LikesOf(row);
        return new Comment
        {
            Id = thread.Id,
            VideoId = video,
            ThreadId = thread.ThreadId,
            ParentId = thread.ParentId,
            Text = text,
            AuthorId = authorId,
            AuthorName = author,
            AuthorIsUploader = Flag.TryParse(row.Find(AuthorIsUploader)) ?? IsUploader(authorId, row),
            PublishedAt = published.At,
            PublishedPrecision = published.Precision,
            UpdatedAt = TimeOf(row, UpdatedAt)?.At,
            LikeCount = likes?.Value,
            LikeCountIsExact = likes?.IsExact ?? true,
            ReplyCount = thread.ParentId is null && CountOf(row, ReplyCount) is { Value: <= int.MaxValue } replies ? (int)replies.Value : null,
            IsPinned = Flag.TryParse(row.Find(IsPinned)),
            IsHearted = Flag.TryParse(row.Find(IsHearted)),
            CollectedAt = CollectedOf(row),
            HasDerivedId = isDerived || thread.IsQualified,
        };
    }

    private string? TextOf(Row row, out string? reason)
    {
        reason = null;
        if (row.Find(Text) is { } plain)
        {
            try
            {
                Warnings.Text(plain);
                return PlainText.Clean(format.DecodeText is { } decode ? decode(plain) : plain);
            }
            catch (FormatException exception)
            {
                reason = exception.Message;
                return null;
            }
        }
        if (row.Find(Html) is { } html)
        {
            return PlainText.Clean(HtmlText.ToPlainText(html));
        }
        reason = "the row has no text";
        return format.AllowsEmptyText && row.HasColumn(Text, Html) ? "" : null;
    }

    private VideoId VideoOf(Row row)
    {
        var named = Value(row, CommentField.VideoId);
        return named is null or { Length: > LongestName }
            ? row.Section.Video?.Id ?? _fallbackVideo
            : Comments.VideoId.TryParse(named) ?? FileVideo.Of(named.Trim());
    }

    private DateTimeOffset? CollectedOf(Row row) => TimeOf(row, CollectedAt)?.At ?? row.Section.CollectedAt;

    private Moment PublishedOf(Row row)
    {
        var collected = CollectedOf(row);
        var at = TimeOf(row, PublishedAt, collected);
        if (row.Find(PublishedText) is not { } shown)
        {
            return at is { } known ? Localised(known) : Moment.Unknown;
        }
        var relative = RelativeTime.TryParse(shown);
        return at is { At: not null } estimate
            ? estimate with { Precision = relative?.Unit ?? TimePrecision.Unknown }
            : relative?.Before(collected) ?? Moment.TryParse(shown, collected) ?? Moment.Unknown;
    }

    private Moment Localised(Moment moment)
    {
        if (!format.WritesLocalTimes || moment.At is not { } at)
        {
            return moment;
        }
        return options.TimeZone is { } zone
            ? moment with { At = new DateTimeOffset(at.DateTime, zone.GetUtcOffset(at.DateTime)).ToUniversalTime() }
            : moment with { Precision = moment.Precision < TimePrecision.Day ? moment.Precision : TimePrecision.Day };
    }

    private Moment? TimeOf(Row row, CommentField field, DateTimeOffset? collectedAt = null)
    {
        if (Value(row, field) is not { } text)
        {
            return null;
        }
        var moment = Moment.TryParse(text, collectedAt);
        if (moment is null)
        {
            Warnings.Unreadable(field, row.Place);
        }
        return moment;
    }

    private DisplayedCount? CountOf(Row row, CommentField field)
    {
        if (Value(row, field) is not { } text || text is "-1")
        {
            return null;
        }
        var count = DisplayedCount.TryParse(text);
        if (count is null)
        {
            Warnings.Unreadable(field, row.Place);
        }
        return count;
    }

    private DisplayedCount? LikesOf(Row row)
    {
        if (CountOf(row, LikeCount) is not { } likes)
        {
            return null;
        }
        var isRounded = Flag.TryParse(row.Find(LikeCountIsExact)) == false
            || (format.RoundsLikes && likes.Value >= 1000 && likes.Value % 100 == 0);
        return isRounded ? likes with { IsExact = false } : likes;
    }

    /// <summary>The field's text, unless it is one of the words that R and pandas write for nothing.</summary>
    private static string? Value(Row row, CommentField field) =>
        row.Find(field)?.Trim() is { } text && text is not ("" or "NA" or "NaN" or "nan" or "N/A" or "null" or "NULL" or "None") ? text : null;

    private static bool? IsUploader(string? authorId, Row row) =>
        authorId is not null && (row.Find(ChannelId) ?? row.Section.Video?.ChannelId) is { } channel ? string.Equals(authorId, channel, StringComparison.Ordinal) : null;

    private static string? AuthorOf(string? name) =>
        name is null || PlainText.Clean(name) is var clean && (clean.Length == 0 || clean is "REDACTED") ? null : clean;

    /// <summary>A channel's id, also where a link to the channel stands in its place.</summary>
    private static string? ChannelOf(string? text)
    {
        text = AuthorOf(text);
        const string Link = "/channel/";
        return text?.IndexOf(Link, StringComparison.Ordinal) is >= 0 and var at
            ? text[(at + Link.Length)..].Split('/', '?', '#')[0]
            : text;
    }
}
