using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

public class ThumbnailDetails : IDirectResponseSchema
{
    [JsonProperty("default")]
    public virtual Thumbnail? Default__ { get; set; }

    [JsonProperty("high")]
    public virtual Thumbnail? High { get; set; }

    [JsonProperty("maxres")]
    public virtual Thumbnail? Maxres { get; set; }

    [JsonProperty("medium")]
    public virtual Thumbnail? Medium { get; set; }

    [JsonProperty("standard")]
    public virtual Thumbnail? Standard { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}

public class Thumbnail : IDirectResponseSchema
{
    [JsonProperty("height")]
    public virtual long? Height { get; set; }

    [JsonProperty("url")]
    public virtual string? Url { get; set; }

    [JsonProperty("width")]
    public virtual long? Width { get; set; }

    /// <summary>The ETag of the item.</summary>
    public virtual string? ETag { get; set; }
}
