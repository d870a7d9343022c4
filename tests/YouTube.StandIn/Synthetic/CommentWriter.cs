using System.Buffers.Binary;
using System.Buffers.Text;

namespace YouTube.StandIn.Synthetic;

/// <summary>Computes a comment from its place alone; nothing is kept.</summary>
internal sealed class CommentWriter(Draw video, int number, CommentIds ids, DateTimeOffset videoPublishedAt, ThreadShapes shapes)
{
    private static readonly TimeSpan Period = TimeSpan.FromDays(300);
    private readonly long _step = Math.Max(2, (long)Period.TotalSeconds / Math.Max(1, shapes.ThreadCount));
    private readonly int _authors = Math.Max(3, shapes.ThreadCount / 2);

    public StandInComment Write(CommentPlace place)
    {
        var draw = At(place);
        var publishedAt = PublishedAt(place);
        var hasImage = draw.For(Trait.Image).Chance(0.02);
        var isEdited = draw.For(Trait.Edited).Chance(0.05);
        var likes = draw.For(Trait.Likes);
        return New(place, CommentTexts.Write(draw, hasImage), publishedAt) with
        {
            LikeCount = likes.Chance(0.6) ? 0 : likes.At(1).Below(likes.At(2).Chance(0.05) ? 20_000 : 40),
            UpdatedAt = isEdited ? publishedAt.AddSeconds(likes.At(3).Between(30, 90_000)) : publishedAt,
            ImageUrl = hasImage ? $"https://yt3.ggpht.com/comment-image/{number}-{place.Thread}-{place.Reply}" : null,
        };
    }

    /// <summary>A comment nobody liked or edited yet.</summary>
    public StandInComment New(CommentPlace place, string text, DateTimeOffset publishedAt)
    {
        var author = At(place).For(Trait.Author).Below(_authors);
        var identity = video.At(author).For(Trait.Author);
        return new StandInComment(
            ids.Of(number, place),
            place.Reply is null ? null : ids.Of(number, place with { Reply = null }),
            text,
            identity.Chance(0.9) ? $"@viewer-{identity.Below(100_000)}" : $"Viewer {identity.Below(100_000)} O'Test",
            identity.At(2).Chance(0.01) ? null : ChannelId(identity.At(1)),
            LikeCount: 0,
            publishedAt,
            publishedAt,
            ImageUrl: null);
    }

    public static string ChannelId(Draw draw)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, draw.State);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], draw.At(1).State);
        return "UC" + Base64Url.EncodeToString(bytes);
    }

    private Draw At(CommentPlace place) => video.At(place.Thread).At(place.Reply ?? -1);

    // Whole seconds, strictly rising from thread to thread and from reply to reply.
    private DateTimeOffset PublishedAt(CommentPlace place)
    {
        var seconds = (place.Thread * _step) + video.At(place.Thread).For(Trait.Time).Below((int)Math.Min(_step, int.MaxValue));
        if (place.Reply is { } reply)
        {
            var pace = video.At(place.Thread).For(Trait.Time).At(1).Between(20, 4000);
            seconds += 1 + ((long)reply * pace) + At(place).For(Trait.Time).Below(pace);
        }
        return videoPublishedAt.AddSeconds(seconds);
    }
}
