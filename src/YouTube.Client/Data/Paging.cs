using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

public class PageInfo : IDirectResponseSchema
{
    [JsonProperty("resultsPerPage")]
    public virtual int? ResultsPerPage { get; set; }

    [JsonProperty("totalResults")]
    public virtual int? TotalResults { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}

public class TokenPagination : IDirectResponseSchema
{
    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}
