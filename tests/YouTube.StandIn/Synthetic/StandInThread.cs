namespace YouTube.StandIn.Synthetic;

/// <summary>A top-level comment with what the API says and gives about its replies.</summary>
/// <param name="PromisedReplies"><c>totalReplyCount</c>: counts the withheld replies too.</param>
/// <param name="RetrievableReplies">How many <c>comments.list</c> gives.</param>
/// <param name="EmbeddedReplies">Those that come with the thread, newest first; at most 5.</param>
public sealed record StandInThread(
    StandInComment TopLevelComment,
    int PromisedReplies,
    int RetrievableReplies,
    IReadOnlyList<StandInComment> EmbeddedReplies)
{
    public string Id => TopLevelComment.Id;
}
