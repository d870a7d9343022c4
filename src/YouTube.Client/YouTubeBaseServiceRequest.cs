using Google.Apis.Discovery;
using Google.Apis.Requests;
using Google.Apis.Services;
using Google.Apis.Util;

namespace Google.Apis.YouTube.v3;

/// <summary>What every request may carry, whatever the resource.</summary>
public abstract class YouTubeBaseServiceRequest<TResponse>(IClientService service) : ClientServiceRequest<TResponse>(service)
{
    [RequestParameter("$.xgafv", RequestParameterType.Query)]
    public virtual XgafvEnum? Xgafv { get; set; }

    [RequestParameter("access_token", RequestParameterType.Query)]
    public virtual string? AccessToken { get; set; }

    /// <summary>[default: json]</summary>
    [RequestParameter("alt", RequestParameterType.Query)]
    public virtual AltEnum? Alt { get; set; }

    [RequestParameter("callback", RequestParameterType.Query)]
    public virtual string? Callback { get; set; }

    [RequestParameter("fields", RequestParameterType.Query)]
    public virtual string? Fields { get; set; }

    [RequestParameter("key", RequestParameterType.Query)]
    public virtual string? Key { get; set; }

    [RequestParameter("oauth_token", RequestParameterType.Query)]
    public virtual string? OauthToken { get; set; }

    /// <summary>[default: true]</summary>
    [RequestParameter("prettyPrint", RequestParameterType.Query)]
    public virtual bool? PrettyPrint { get; set; }

    [RequestParameter("quotaUser", RequestParameterType.Query)]
    public virtual string? QuotaUser { get; set; }

    [RequestParameter("uploadType", RequestParameterType.Query)]
    public virtual string? UploadType { get; set; }

    [RequestParameter("upload_protocol", RequestParameterType.Query)]
    public virtual string? UploadProtocol { get; set; }

    public enum XgafvEnum
    {
        [StringValue("1")]
        Value1 = 0,

        [StringValue("2")]
        Value2 = 1,
    }

    public enum AltEnum
    {
        [StringValue("json")]
        Json = 0,

        [StringValue("media")]
        Media = 1,

        [StringValue("proto")]
        Proto = 2,
    }

    protected override void InitParameters()
    {
        base.InitParameters();
        AddQueryParameter("$.xgafv");
        AddQueryParameter("access_token");
        AddQueryParameter("alt", defaultValue: "json");
        AddQueryParameter("callback");
        AddQueryParameter("fields");
        AddQueryParameter("key");
        AddQueryParameter("oauth_token");
        AddQueryParameter("prettyPrint", defaultValue: "true");
        AddQueryParameter("quotaUser");
        AddQueryParameter("uploadType");
        AddQueryParameter("upload_protocol");
    }

    private protected void AddQueryParameter(string name, bool isRequired = false, string? defaultValue = null) =>
        RequestParameters.Add(name, new Parameter
        {
            Name = name,
            IsRequired = isRequired,
            ParameterType = "query",
            DefaultValue = defaultValue,
        });
}
