using System.Globalization;

namespace ReactionMiner.Reports;

/// <summary>A count with its noun, for messages.</summary>
public static class Amount
{
    /// <returns>Such as <c>1 row</c>, <c>1,200 rows</c>.</returns>
    /// <param name="noun">One of them; more take an s.</param>
    public static string Of(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
