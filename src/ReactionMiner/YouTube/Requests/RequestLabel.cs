namespace ReactionMiner.YouTube.Requests;

/// <summary>Names a request in a log: its method, what it is about, and its page.</summary>
internal static class RequestLabel
{
    private const int LongestToken = 12;

    private static readonly string[] Subjects = ["videoId", "parentId", "playlistId", "id", "forHandle"];

    /// <param name="address">Without the key.</param>
    public static string Of(Uri address)
    {
        var parameters = address.Query.TrimStart('?').Split('&')
            .Select(pair => pair.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .ToLookup(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal);
        var subject = Subjects.Where(parameters.Contains).Select(name => $"{name} {parameters[name].First()}").FirstOrDefault();
        return $"{address.Segments[^1]}.list {subject}, {Page(parameters["pageToken"].FirstOrDefault())}";
    }

    private static string Page(string? token) => token switch
    {
        null => "first page",
        { Length: > LongestToken } => $"page {token[..LongestToken]}…",
        _ => $"page {token}",
    };
}
