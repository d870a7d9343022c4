using System.Collections.Frozen;
using System.Globalization;
using YouTube.StandIn.Api;
using YouTube.StandIn.Metering;

namespace YouTube.StandIn.Resources;

/// <summary>What a method's query may hold.</summary>
internal sealed record ResourceRules(string Name, params IReadOnlyList<string> Parts)
{
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "part", "pageToken", "maxResults", "alt", "fields", "prettyPrint", "quotaUser", "callback", "$.xgafv", "access_token",
        "oauth_token", "uploadType", "upload_protocol", "hl",
    };

    /// <summary>Exactly one of these must be sent; none need be where the list is empty.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The parameters that <c>id</c> excludes.</summary>
    public IReadOnlyList<string> ExcludedById { get; init; } = [];

    /// <summary>The parameters with a fixed set of values.</summary>
    public IReadOnlyDictionary<string, string[]> Choices { get; init; } = FrozenDictionary<string, string[]>.Empty;

    public int DefaultPageSize { get; init; } = 5;

    public int SmallestPageSize { get; init; }

    public int LargestPageSize { get; init; } = 50;

    /// <summary>The most values <c>id</c> takes.</summary>
    public int MostIds { get; init; } = 50;

    public QuotaBucket Bucket { get; init; } = QuotaBucket.Units;

    public int PageSize(ApiRequest request) =>
        request["maxResults"] is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : DefaultPageSize;

    /// <exception cref="ApiErrorException">The query breaks a rule.</exception>
    public void Check(ApiRequest request)
    {
        if (FindBreach(request) is { } error)
        {
            throw new ApiErrorException(error);
        }
    }

    private ApiError? FindBreach(ApiRequest request) =>
        UnknownParameter(request) ?? WrongPart(request) ?? WrongFilter(request) ?? WrongPageSize(request) ?? WrongChoice(request);

    private ApiError? UnknownParameter(ApiRequest request) =>
        request.Parameters.Keys.FirstOrDefault(name => !IsKnown(name)) is { } unknown ? ApiErrors.UnknownParameter(unknown) : null;

    private bool IsKnown(string name) => Common.Contains(name) || Filters.Contains(name) || Options.Contains(name);

    private ApiError? WrongPart(ApiRequest request)
    {
        var parts = request.List("part");
        return parts.Count == 0 ? ApiErrors.NoPart()
            : parts.FirstOrDefault(part => !Parts.Contains(part)) is { } unknown ? ApiErrors.UnknownPart(unknown) : null;
    }

    private ApiError? WrongFilter(ApiRequest request)
    {
        var sent = Filters.Where(filter => request.List(filter).Count > 0).ToList();
        if (sent.Count != 1)
        {
            return sent.Count > 1 ? ApiErrors.Incompatible(sent) : Filters.Count > 0 ? ApiErrors.NoFilter(Filters) : null;
        }
        if (sent[0] != "id")
        {
            return null;
        }
        var excluded = ExcludedById.Where(request.Parameters.ContainsKey).ToList();
        var ids = request.List("id").Count;
        return excluded.Count > 0 ? ApiErrors.Incompatible(["id", .. excluded])
            : ids > MostIds ? ApiErrors.InvalidValue("id", $"{ids} ids", $"At most {MostIds} ids.")
            : null;
    }

    private ApiError? WrongPageSize(ApiRequest request) =>
        request["maxResults"] is not { } value || IsPageSize(value)
            ? null
            : ApiErrors.InvalidValue(
                "maxResults", value, $"Values must be within the range: [{SmallestPageSize}, {LargestPageSize}]");

    private bool IsPageSize(string value) =>
        int.TryParse(value, CultureInfo.InvariantCulture, out var size) && size >= SmallestPageSize && size <= LargestPageSize;

    private ApiError? WrongChoice(ApiRequest request) => Choices
        .Where(choice => request[choice.Key] is { } value && !choice.Value.Contains(value))
        .Select(choice => ApiErrors.InvalidValue(
            choice.Key, request[choice.Key]!, $"Expected one of: {string.Join(", ", choice.Value)}"))
        .FirstOrDefault();
}
