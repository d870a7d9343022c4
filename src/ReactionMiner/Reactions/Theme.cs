namespace ReactionMiner.Reactions;

/// <summary>One subject of talk that a comment may carry.</summary>
/// <param name="Id">Lower-case words joined by hyphens; the name in files and columns, and it stays.</param>
/// <param name="Title">The viewer-reaction line as shown.</param>
/// <param name="GiveWhen">The rule by which a reader gives the theme.</param>
/// <param name="NotWhen">Where a reader would be tempted and should not.</param>
public sealed record Theme(string Id, string Title, string GiveWhen, string NotWhen);
