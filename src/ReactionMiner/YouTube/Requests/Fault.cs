namespace ReactionMiner.YouTube.Requests;

/// <summary>An unsuccessful request.</summary>
/// <param name="Reason">YouTube's own word, or ours, for messages; holds no key.</param>
/// <param name="RetryAfter">How long the server asks to wait; null when it does not say.</param>
internal sealed record Fault(FaultKind Kind, string Reason, TimeSpan? RetryAfter = null)
{
    /// <summary>How often a request with this fault may be sent again.</summary>
    /// <param name="usual">The number for faults that pass.</param>
    public int Retries(int usual) => Kind switch
    {
        FaultKind.Passing or FaultKind.Unreachable or FaultKind.RateLimited => usual,
        FaultKind.ProcessingFailure => Math.Min(usual, 3),
        // Now and then YouTube refuses a good key once.
        FaultKind.KeyInvalid => Math.Min(usual, 1),
        _ => 0,
    };
}

/// <summary>Carries a fault from the handler to the caller, who knows what was asked for and gives it its words.</summary>
internal sealed class FaultException(Fault fault, Exception? innerException = null) : Exception(fault.Reason, innerException)
{
    public Fault Fault { get; } = fault;
}
