using System.Text;
using ReactionMiner.Comparing;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Comparing;

namespace ReactionMiner.Tests.Reports;

public sealed class ComparisonFolderTests : IDisposable
{
    private static readonly Comparison Compared = SideComparer.Compare([Sides.Of(400, cost: 40), Sides.Of(400, cost: 240)]);

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void The_page_and_its_numbers_lie_in_the_folder_and_nothing_else()
    {
        ComparisonFolder.Publish(_scratch["out"], Compared, new Page(stream => stream.Write("a page"u8)));

        Assert.Equal(
            ["out", Path.Combine("out", "compare.html"), Path.Combine("out", "comparison.csv"), Path.Combine("out", "comparison.json")], _scratch.Entries());
        Assert.Equal("a page", File.ReadAllText(_scratch["out/compare.html"], Encoding.UTF8));
    }

    [Fact]
    public void A_page_that_cannot_be_written_leaves_the_earlier_comparison()
    {
        ComparisonFolder.Publish(_scratch["out"], Compared, new Page(stream => stream.Write("a page"u8)));

        Assert.Throws<ReportFolderException>(() =>
            ComparisonFolder.Publish(_scratch["out"], Compared, new Page(_ => throw new IOException("No space left."))));

        Assert.Equal("a page", File.ReadAllText(_scratch["out/compare.html"], Encoding.UTF8));
        Assert.Equal(4, _scratch.Entries().Count());
    }

    private sealed class Page(Action<Stream> write) : IComparisonPage
    {
        public void Write(Stream stream, Comparison comparison) => write(stream);
    }
}
