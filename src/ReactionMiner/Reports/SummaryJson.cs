using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>Writes <c>summary.json</c>, as <see cref="SummarySchema"/> describes it.</summary>
public static class SummaryJson
{
    /// <param name="stream">Gets UTF-8 without a byte-order mark, ending in a line feed; stays open.</param>
    public static void Write(Stream stream, ViewerReactions reactions) => ReportJson.Write(stream, SummaryDocument.From(reactions));

    /// <summary>The same on one line, for one of several.</summary>
    /// <inheritdoc cref="Write"/>
    public static void WriteLine(Stream stream, ViewerReactions reactions) => ReportJson.WriteLine(stream, SummaryDocument.From(reactions));
}
