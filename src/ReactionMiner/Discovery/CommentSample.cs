using ReactionMiner.Comments;
using ReactionMiner.Counting;
using ReactionMiner.Labelling;

namespace ReactionMiner.Discovery;

/// <summary>Draws the first comments of a <see cref="SampleOrder"/>: in whatever order they come the same are drawn, and most of them again
/// when others have joined. Of comments that say the same words one is drawn.</summary>
internal static class CommentSample
{
    public static IReadOnlyList<Comment> Draw(IEnumerable<Comment> comments, int size, int seed)
    {
        var places = new SortedSet<(ulong Rank, string Id)>();
        var drawn = new Dictionary<(ulong Rank, string Id), Comment>();
        var texts = new Dictionary<string, (ulong Rank, string Id)>(StringComparer.Ordinal);
        foreach (var comment in comments)
        {
            var place = (SampleOrder.RankOf(seed, comment.Id), comment.Id);
            if (places.Count == size && place.CompareTo(places.Max) > 0)
            {
                continue;
            }
            var text = CommentFingerprint.Fold(comment.Text);
            if (texts.TryGetValue(text, out var twin))
            {
                if (place.CompareTo(twin) > 0)
                {
                    continue;
                }
                places.Remove(twin);
                drawn.Remove(twin);
            }
            texts[text] = place;
            places.Add(place);
            drawn.Add(place, comment);
            if (places.Count > size)
            {
                var last = places.Max;
                places.Remove(last);
                drawn.Remove(last, out var put);
                texts.Remove(CommentFingerprint.Fold(put!.Text));
            }
        }
        return [.. places.Select(place => drawn[place])];
    }
}
