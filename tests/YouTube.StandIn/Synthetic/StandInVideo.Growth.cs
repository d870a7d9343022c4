namespace YouTube.StandIn.Synthetic;

public sealed partial class StandInVideo
{
    /// <summary>Lets comments come, change and go. The same seed on the same video does the same.</summary>
    /// <exception cref="InvalidOperationException">The video has too few comments left to pick from.</exception>
    public Growth Grow(int seed, GrowthStep step)
    {
        lock (_gate)
        {
            var picker = new Picker(this, Draw.From(seed).For(Trait.Growth));
            return new Growth(
                Deleted: [.. Repeat(step.Deletions, _ => DeleteWhole(picker.Comment())).SelectMany(gone => gone)],
                Edited: Repeat(step.Edits, n => Edit(picker.Comment().Id, $"Edited in step {seed}, number {n}.")),
                Liked: Repeat(step.Likes, n => Like(picker.Comment(), n + 1)),
                Added:
                [
                    .. Repeat(step.Replies, n => AddReply(picker.Thread().Id, $"Replied in step {seed}, number {n}.")),
                    .. Repeat(step.Comments, n => AddComment($"Written in step {seed}, number {n}.")),
                ]);
        }
    }

    private StandInComment Like(StandInComment comment, int likes) => SetLikes(comment.Id, comment.LikeCount + likes);

    private List<StandInComment> DeleteWhole(StandInComment comment)
    {
        var place = PlaceOf(comment.Id);
        List<StandInComment> gone = [comment];
        if (place.Reply is null)
        {
            gone.AddRange(Enumerable.Range(0, ReplySlots(place.Thread))
                .Select(reply => CommentAt(new(place.Thread, reply))).OfType<StandInComment>());
        }
        Delete(comment.Id);
        return gone;
    }

    private static List<T> Repeat<T>(int times, Func<int, T> action) => [.. Enumerable.Range(0, times).Select(action)];

    private sealed class Picker(StandInVideo video, Draw seed)
    {
        private const int MostTries = 10_000;
        private readonly HashSet<string> _picked = new(StringComparer.Ordinal);
        private int _tries;

        public StandInComment Comment() => First(draw => Pick(draw) is { } comment && _picked.Add(comment.Id) ? comment : null);

        public StandInComment Thread() => First(draw => video.CommentAt(new(draw.Below(video.ThreadSlots))));

        private StandInComment? Pick(Draw draw)
        {
            var thread = draw.Below(video.ThreadSlots);
            var replies = video.ReplySlots(thread);
            return video.CommentAt(replies > 0 && draw.At(1).Chance(0.5) ? new(thread, draw.At(2).Below(replies)) : new(thread));
        }

        private StandInComment First(Func<Draw, StandInComment?> pick)
        {
            for (var tries = 0; tries < MostTries && video.ThreadSlots > 0; tries++)
            {
                if (pick(seed.At(_tries++)) is { } comment)
                {
                    return comment;
                }
            }
            throw new InvalidOperationException($"Video {video.Id} has too few comments left for this step.");
        }
    }
}
