using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Tests.Reports;

/// <summary>A page with nothing on it, for tests of the other files.</summary>
internal sealed class BlankPage : IReportPage
{
    public void Write(Stream stream, ViewerReactions reactions, IEnumerable<ClassifiedComment> comments, ReportOptions options) =>
        stream.Write("<!DOCTYPE html>\n"u8);
}
