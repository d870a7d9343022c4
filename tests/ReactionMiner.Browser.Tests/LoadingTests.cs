using Microsoft.Playwright;
using ReactionMiner.Browser.Tests.Support;

namespace ReactionMiner.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class LoadingTests(Chromium chromium, ReportPages pages)
{
    private const long LargestBytes = 2_000_000;

    /// <summary>Every page, in both themes, on a phone and on a desk.</summary>
    public static IEnumerable<object[]> Everywhere { get; } =
    [
        .. from page in (string[])[ReportPages.Sample, ReportPages.Large, ReportPages.Attack, ReportPages.Empty, ReportPages.Unmeasured, ReportPages.Compared, ReportPages.ComparedAttack]
           from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
           from width in (int[])[OpenedPage.Phone, OpenedPage.Desktop]
           select (object[])[page, scheme, width],
    ];

    [SkippableTheory]
    [MemberData(nameof(Everywhere))]
    public async Task The_page_loads_without_a_complaint_and_asks_for_nothing_but_itself(string name, ColorScheme scheme, int width)
    {
        await using var opened = await chromium.OpenAsync(await pages.FindAsync(name), scheme, width);

        await opened.UnfoldAsync();

        Assert.Empty(opened.Complaints);
        Assert.Single(opened.Requests);
    }

    [SkippableTheory]
    [MemberData(nameof(Everywhere))]
    public async Task Nothing_sticks_out_at_the_side(string name, ColorScheme scheme, int width)
    {
        await using var opened = await chromium.OpenAsync(await pages.FindAsync(name), scheme, width);

        await opened.UnfoldAsync();

        Assert.Equal(width, await opened.NumberAsync("document.documentElement.scrollWidth"));
    }

    [SkippableTheory]
    [InlineData(OpenedPage.Phone)]
    [InlineData(OpenedPage.Desktop)]
    public async Task What_is_found_and_not_measured_is_said_to_be_so_at_any_width_and_above_all_of_it(int width)
    {
        await using var opened = await chromium.OpenAsync(await pages.FindAsync(ReportPages.Unmeasured), width: width);

        var said = opened.Page.Locator("#reactions .lead");
        var heads = opened.Page.Locator("#reactions .heads");
        await Assertions.Expect(said).ToBeVisibleAsync();
        await Assertions.Expect(said).ToContainTextAsync("Found, not measured");
        await Assertions.Expect(opened.Page.Locator("#reactions .scale")).ToHaveCountAsync(0);
        var (lead, first) = ((await said.BoundingBoxAsync())!, (await opened.Page.Locator("#reactions ol li").First.BoundingBoxAsync())!);
        Assert.InRange(lead.Y + lead.Height, 0, await heads.IsVisibleAsync() ? (await heads.BoundingBoxAsync())!.Y : first.Y);
    }

    [SkippableFact]
    public async Task A_hundred_thousand_comments_make_a_small_page_that_says_what_it_holds()
    {
        var path = await pages.FindAsync(ReportPages.Large);
        await using var opened = await chromium.OpenAsync(path);

        Assert.InRange(new FileInfo(path).Length, 1, LargestBytes);
        await Assertions.Expect(opened.Page.Locator("#finder .lead")).ToContainTextAsync("of the 9");
        await Assertions.Expect(opened.Page.Locator("#finder .lead")).ToContainTextAsync("with most likes");
    }
}
