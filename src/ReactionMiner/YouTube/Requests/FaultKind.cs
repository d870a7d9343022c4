namespace ReactionMiner.YouTube.Requests;

/// <summary>What an unsuccessful request means, and so what can be done about it.</summary>
internal enum FaultKind
{
    /// <summary>A server's trouble, a time-out, a broken answer: passes by itself.</summary>
    Passing,

    /// <summary>The request never left: no name, no connection.</summary>
    Unreachable,

    /// <summary>Too many requests in a short time.</summary>
    RateLimited,

    /// <summary>YouTube could not work out a page of comments; often, not always, it can a moment later.</summary>
    ProcessingFailure,

    InvalidPageToken,
    QuotaExhausted,
    KeyMissing,
    KeyInvalid,
    KeyBlocked,
    ApiNotEnabled,
    CommentsDisabled,
    Forbidden,
    NotFound,

    /// <summary>Anything else that YouTube will refuse again.</summary>
    Refused,
}
