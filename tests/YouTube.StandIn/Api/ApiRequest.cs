using Microsoft.AspNetCore.Http;
using YouTube.StandIn.Paging;

namespace YouTube.StandIn.Api;

/// <summary>Where a request carried its API key.</summary>
public enum KeyPlacement
{
    None,
    Header,
    Query,
}

/// <summary>One request, without its key.</summary>
public sealed class ApiRequest
{
    internal const string KeyHeader = "X-Goog-Api-Key";
    private const string KeyParameter = "key";
    private const string Prefix = "youtube/v3/";

    private ApiRequest(int index, HttpRequest request)
    {
        Index = index;
        Method = request.Method;
        Path = request.Path.Value ?? "/";
        Parameters = request.Query.Where(parameter => parameter.Key != KeyParameter).ToDictionary(
            parameter => parameter.Key,
            IReadOnlyList<string> (parameter) => [.. parameter.Value.Select(value => value ?? "")],
            StringComparer.Ordinal);
        KeyPlacement = request.Headers.ContainsKey(KeyHeader) ? KeyPlacement.Header
            : request.Query.ContainsKey(KeyParameter) ? KeyPlacement.Query : KeyPlacement.None;
        Key = KeyPlacement == KeyPlacement.Header
            ? request.Headers[KeyHeader].ToString()
            : request.Query[KeyParameter].ToString();
        Page = PageTokens.PageOf(this["pageToken"]);
    }

    /// <summary>Counted from 0 in order of arrival.</summary>
    public int Index { get; }

    public string Method { get; }

    public string Path { get; }

    /// <summary>Each parameter's values as sent; the key is not among them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Parameters { get; }

    public KeyPlacement KeyPlacement { get; }

    /// <summary>The page asked for, counted from 1.</summary>
    public int Page { get; }

    /// <summary>What is asked for, such as <c>commentThreads</c>: the path after <c>youtube/v3/</c>, or the whole path.</summary>
    public string Resource
    {
        get
        {
            var prefix = Path.LastIndexOf('/' + Prefix, StringComparison.Ordinal);
            return prefix < 0 ? Path.TrimStart('/') : Path[(prefix + 1 + Prefix.Length)..];
        }
    }

    internal string Key { get; }

    /// <summary>A parameter's only or first value; null when it was not sent.</summary>
    public string? this[string parameter] => Parameters.TryGetValue(parameter, out var values) ? values[0] : null;

    /// <summary>A list parameter's values, whether repeated or joined by commas.</summary>
    public IReadOnlyList<string> List(string parameter) =>
        Parameters.TryGetValue(parameter, out var values) ? [.. values.SelectMany(Split)] : [];

    private static string[] Split(string value) =>
        value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static ApiRequest Read(int index, HttpRequest request) => new(index, request);
}
