using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReactionMiner.Browser.Tests.Support;

namespace ReactionMiner.Browser.Tests;

/// <summary>WCAG 2.2 AA, as far as axe-core can tell.</summary>
[Collection(SharedBrowser.Name)]
public sealed class AccessibilityTests(Chromium chromium, ReportPages pages)
{
    [SkippableTheory]
    [InlineData(ReportPages.Sample, ColorScheme.Light, OpenedPage.Phone)]
    [InlineData(ReportPages.Sample, ColorScheme.Light, OpenedPage.Desktop)]
    [InlineData(ReportPages.Sample, ColorScheme.Dark, OpenedPage.Phone)]
    [InlineData(ReportPages.Sample, ColorScheme.Dark, OpenedPage.Desktop)]
    [InlineData(ReportPages.Large, ColorScheme.Light, OpenedPage.Desktop)]
    [InlineData(ReportPages.Attack, ColorScheme.Dark, OpenedPage.Phone)]
    [InlineData(ReportPages.Empty, ColorScheme.Light, OpenedPage.Desktop)]
    [InlineData(ReportPages.Unmeasured, ColorScheme.Dark, OpenedPage.Phone)]
    [InlineData(ReportPages.Unmeasured, ColorScheme.Light, OpenedPage.Desktop)]
    [InlineData(ReportPages.Compared, ColorScheme.Light, OpenedPage.Desktop)]
    [InlineData(ReportPages.Compared, ColorScheme.Light, OpenedPage.Phone)]
    [InlineData(ReportPages.Compared, ColorScheme.Dark, OpenedPage.Desktop)]
    [InlineData(ReportPages.ComparedAttack, ColorScheme.Dark, OpenedPage.Phone)]
    public async Task Axe_finds_no_violation(string name, ColorScheme scheme, int width)
    {
        await using var opened = await chromium.OpenAsync(await pages.FindAsync(name), scheme, width);
        await opened.UnfoldAsync();

        var result = await opened.Page.RunAxe();

        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
    }

    [SkippableFact]
    public async Task The_search_is_within_reach_of_the_keyboard()
    {
        await using var opened = await chromium.OpenAsync(await pages.FindAsync(ReportPages.Sample));

        var all = await opened.Page.Locator("#finder-status").TextContentAsync();
        await opened.Page.Locator("[name=words]").FocusAsync();
        await opened.Page.Keyboard.TypeAsync("licence");
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(opened.Page.Locator("[name=theme]")).Not.ToHaveValueAsync("");
        await Assertions.Expect(opened.Page.Locator("#finder-status")).Not.ToHaveTextAsync(all!);
    }
}
