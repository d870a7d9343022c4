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
    public IReadOnlyDictionary<string, string[]> Choices { get; init; } = new Dictionary<string, string[]>(StringComparer.Ordinal);

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
        request.Parameters.Keys.FirstOrDefault(name => !Common.Contains(name) && !Filters.Contains(name) && !Options.Contains(name))
            is { } unknown ? ApiErrors.UnknownParameter(unknown) : null;

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
        return excluded.Count > 0 ? ApiErrors.Incompatible(["id", .. excluded])
            : request.List("id").Count > MostIds ? ApiErrors.InvalidValue("id", $"{request.List("id").Count} ids", $"At most {MostIds} ids.")
            : null;
    }

    private ApiError? WrongPageSize(ApiRequest request) =>
        request["maxResults"] is not { } value
        || (int.TryParse(value, CultureInfo.InvariantCulture, out var size) && size >= SmallestPageSize && size <= LargestPageSize)
            ? null
            : ApiErrors.InvalidValue("maxResults", value, $"Values must be within the range: [{SmallestPageSize}, {LargestPageSize}]");

    private ApiError? WrongChoice(ApiRequest request) => Choices
        .Where(choice => request[choice.Key] is { } value && !choice.Value.Contains(value))
        .Select(choice => ApiErrors.InvalidValue(choice.Key, request[choice.Key]!, $"Expected one of: {string.Join(", ", choice.Value)}"))
        .FirstOrDefault();
}
