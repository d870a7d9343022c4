namespace YouTube.StandIn.Synthetic;

/// <summary>Where a comment stands in its video: a thread, and a reply in it or, with no reply, its top-level comment.</summary>
/// <param name="Thread">Counted from 0, oldest first.</param>
/// <param name="Reply">Counted from 0, oldest first.</param>
internal readonly record struct CommentPlace(int Thread, int? Reply = null);
