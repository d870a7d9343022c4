using ReactionMiner.Comments;
using ReactionMiner.Counting;

namespace ReactionMiner.Discovery;

/// <summary>Counts a theme's comments as they stream by, and keeps the few that show it best.</summary>
internal sealed class ThemeTally
{
    private const int ExamplesKept = 5;
    private const int ShortestExample = 20;
    private const int LongestExample = 300;

    private readonly List<TypicalComment> _examples = [];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public long Comments { get; private set; }

    public IReadOnlyList<TypicalComment> Examples => _examples;

    public void Add(Comment comment, double similarity)
    {
        Comments++;
        if (comment.Text.Length is < ShortestExample or > LongestExample
            || (_examples.Count == ExamplesKept && similarity <= _examples[^1].Similarity)
            || !_texts.Add(CommentFingerprint.Fold(comment.Text)))
        {
            return;
        }
        var place = _examples.FindIndex(example => example.Similarity < similarity);
        _examples.Insert(place < 0 ? _examples.Count : place, new TypicalComment(comment.Id, comment.Text, similarity));
        if (_examples.Count > ExamplesKept)
        {
            _texts.Remove(CommentFingerprint.Fold(_examples[^1].Text));
            _examples.RemoveAt(ExamplesKept);
        }
    }
}
