using YouTube.StandIn.Api;
using YouTube.StandIn.Paging;

namespace YouTube.StandIn.Resources;

/// <summary>One of the API's resources: what may be asked of it, and its list method.</summary>
internal interface IResource
{
    ResourceRules Rules { get; }

    /// <param name="request">Keeps the rules.</param>
    /// <returns>A document to write as JSON.</returns>
    /// <exception cref="ApiErrorException">What is asked for is not there, or not to be had.</exception>
    object List(ApiRequest request, PageShape shape);
}

/// <summary>The body of every list answer.</summary>
/// <param name="Items">Null leaves the key out, as YouTube does for a channel it cannot find.</param>
internal sealed record ListDocument(
    string Kind, string Etag, string? NextPageToken, PageInfo? PageInfo, IReadOnlyList<object>? Items)
{
    public static ListDocument Of(
        string kind, IReadOnlyList<object>? items, string? nextPageToken = null, PageInfo? pageInfo = null) =>
        new($"youtube#{kind}ListResponse", Etags.Of(kind, items?.Count, nextPageToken), nextPageToken, pageInfo, items);
}

/// <param name="TotalResults">For comment threads, the number of items on this page; null leaves it out.</param>
internal sealed record PageInfo(int? TotalResults, int ResultsPerPage);
