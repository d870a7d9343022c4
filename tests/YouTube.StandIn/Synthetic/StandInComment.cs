namespace YouTube.StandIn.Synthetic;

/// <summary>One comment as it stands now.</summary>
/// <param name="ParentId">Id of the top-level comment answered; null for a top-level comment.</param>
/// <param name="Text">As its author wrote it.</param>
/// <param name="AuthorChannelId">Null for the few authors YouTube names no channel for.</param>
/// <param name="ImageUrl">Address of the image attached, if any.</param>
public sealed record StandInComment(
    string Id,
    string? ParentId,
    string Text,
    string AuthorName,
    string? AuthorChannelId,
    int LikeCount,
    DateTimeOffset PublishedAt,
    DateTimeOffset UpdatedAt,
    string? ImageUrl)
{
    public bool IsReply => ParentId is not null;
}
