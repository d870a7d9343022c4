namespace YouTube.StandIn.Api;

/// <summary>An error as the API words it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Location">The parameter at fault, if one is.</param>
/// <param name="CanonicalStatus"><c>error.status</c>, such as <c>INVALID_ARGUMENT</c>; absent from YouTube's own errors.</param>
/// <param name="Detail">The reason inside <c>error.details</c>, such as <c>API_KEY_INVALID</c>.</param>
/// <param name="RetryAfter">Sent as <c>Retry-After</c>, in whole seconds.</param>
public sealed record ApiError(
    int Status,
    string Domain,
    string Reason,
    string Message,
    string? Location = null,
    string? CanonicalStatus = null,
    string? Detail = null,
    TimeSpan? RetryAfter = null)
{
    internal object ToDocument() => new
    {
        Error = new
        {
            Code = Status,
            Message,
            Errors = new[] { new { Message, Domain, Reason, Location, LocationType = Location is null ? null : "parameter" } },
            Status = CanonicalStatus,
            Details = Detail is null ? null : new[] { ErrorInfo(Detail) },
        },
    };

    private static Dictionary<string, object> ErrorInfo(string detail) => new(StringComparer.Ordinal)
    {
        ["@type"] = "type.googleapis.com/google.rpc.ErrorInfo",
        ["reason"] = detail,
        ["domain"] = "googleapis.com",
        ["metadata"] = new { Service = "youtube.googleapis.com" },
    };
}

/// <summary>Ends a request with an error answer.</summary>
internal sealed class ApiErrorException(ApiError error) : Exception(error.Message)
{
    public ApiError Error { get; } = error;
}
