using ReactionMiner.Comments;
using ReactionMiner.Counting;

namespace ReactionMiner.Discovery;

/// <summary>Counts a group's comments as they stream by, and keeps a few that show it.</summary>
internal sealed class GroupTally
{
    private const int ExamplesKept = 5;
    private const int ShortestExample = 20;
    private const int LongestExample = 300;

    private readonly ExamplePicker _picker = new(ExamplesKept);

    public long Comments { get; private set; }

    public IReadOnlyList<Comment> Examples => [.. _picker.Pick().Select(example => example.Comment)];

    public void Add(Comment comment, double similarity)
    {
        Comments++;
        if (comment.Text.Length is >= ShortestExample and <= LongestExample)
        {
            _picker.Offer(comment, similarity);
        }
    }
}
