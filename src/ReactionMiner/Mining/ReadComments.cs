using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Mining;

/// <summary>Stored comments with what a model says of each.</summary>
/// <param name="Title">What their videos are called.</param>
/// <param name="Comments">Streams them, repeats marked, each time it is called.</param>
public sealed record ReadComments(
    string Title, IReadOnlyList<Video> Videos, ModelDescription Model, Func<IEnumerable<ClassifiedComment>> Comments);
