using Microsoft.Playwright;
using ReactionMiner.Browser.Tests.Support;

namespace ReactionMiner.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class FinderTests(Chromium chromium, ReportPages pages)
{
    private const int PerPage = 20;

    [SkippableFact]
    public async Task Words_leave_the_comments_that_hold_them_all_in_whatever_case()
    {
        await using var opened = await OpenAsync();
        var all = await FoundAsync(opened);

        await SearchAsync(opened, "words", "LICENCE meta");

        Assert.InRange(await FoundAsync(opened), 1, all - 1);
        Assert.All(await Quotes(opened).AllTextContentsAsync(), quote =>
        {
            Assert.Contains("licence", quote, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("meta", quote, StringComparison.OrdinalIgnoreCase);
        });
        await Assertions.Expect(opened.Page.Locator("#finder-results mark").First).ToBeVisibleAsync();
    }

    [SkippableTheory]
    [InlineData("theme")]
    [InlineData("tone")]
    [InlineData("language")]
    public async Task The_choices_of_a_filter_part_the_comments(string filter)
    {
        await using var opened = await OpenAsync();
        var all = await FoundAsync(opened);
        var options = await opened.Page.Locator($"[name={filter}] option:not([value=''])").EvaluateAllAsync<string[]>("options => options.map(option => option.value)");

        var found = new List<int>();
        foreach (var option in options)
        {
            await opened.Page.Locator($"[name={filter}]").SelectOptionAsync(option);
            await opened.Page.EvaluateAsync("document.getElementById('finder-form').requestSubmit()");
            found.Add(await FoundAsync(opened));
        }

        Assert.All(found, count => Assert.InRange(count, 0, all - 1));
        // A comment has one language; unless that is not read, it has one tone and one theme, or several, or none.
        var sum = found.Sum();
        var read = await CountedAsync(opened);
        Assert.True(filter switch { "theme" => sum >= read, "tone" => sum == read, _ => sum == all }, string.Join(' ', found));
    }

    [SkippableFact]
    public async Task More_comments_come_when_asked_for_until_all_are_there()
    {
        await using var opened = await OpenAsync();
        await SearchAsync(opened, "words", "open");
        var found = await FoundAsync(opened);
        Assert.InRange(found, PerPage + 1, 10 * PerPage);

        while (await opened.Page.Locator("#finder-more").IsVisibleAsync())
        {
            await opened.Page.Locator("#finder-more").ClickAsync();
        }

        await Assertions.Expect(Quotes(opened)).ToHaveCountAsync(found);
    }

    [SkippableFact]
    public async Task Comments_come_in_the_order_asked_for()
    {
        await using var opened = await OpenAsync();
        var liked = await Quotes(opened).First.TextContentAsync();

        await opened.Page.Locator("[name=order]").SelectOptionAsync("oldest");
        await opened.Page.EvaluateAsync("document.getElementById('finder-form').requestSubmit()");

        Assert.NotEqual(liked, await Quotes(opened).First.TextContentAsync());
        await Assertions.Expect(Quotes(opened)).ToHaveCountAsync(PerPage);
    }

    [SkippableFact]
    public async Task A_theme_leads_to_its_comments()
    {
        await using var opened = await OpenAsync();

        await opened.Page.Locator("a[data-theme]").First.ClickAsync();

        var theme = await opened.Page.Locator("a[data-theme]").First.GetAttributeAsync("data-theme");
        await Assertions.Expect(opened.Page.Locator("[name=theme]")).ToHaveValueAsync(theme!);
        var heading = await opened.Page.Locator("#voices article .note").First.TextContentAsync();
        Assert.StartsWith($"{await FoundAsync(opened)} comment", heading, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task None_of_the_themes_is_as_many_as_the_counts_say()
    {
        await using var opened = await OpenAsync();

        await opened.Page.Locator("[name=theme]").SelectOptionAsync("10");
        await opened.Page.EvaluateAsync("document.getElementById('finder-form').requestSubmit()");

        var counted = await opened.Page.Locator(".reaction.none .found").TextContentAsync();
        Assert.Equal($"{await FoundAsync(opened)} found", counted);
    }

    private static async Task<int> CountedAsync(OpenedPage opened) => int.Parse(
        (await opened.Page.Locator(".coverage").TextContentAsync())!.Split(", ").Single(part => part.EndsWith(" counted", StringComparison.Ordinal)).Split(' ')[0],
        System.Globalization.CultureInfo.InvariantCulture);

    private async Task<OpenedPage> OpenAsync() => await chromium.OpenAsync(await pages.FindAsync(ReportPages.Sample));

    private static ILocator Quotes(OpenedPage opened) => opened.Page.Locator("#finder-results blockquote");

    private static async Task SearchAsync(OpenedPage opened, string field, string text)
    {
        await opened.Page.Locator($"[name={field}]").FillAsync(text);
        await opened.Page.EvaluateAsync("document.getElementById('finder-form').requestSubmit()");
    }

    private static async Task<int> FoundAsync(OpenedPage opened) => int.Parse(
        (await opened.Page.Locator("#finder-status").TextContentAsync())!.Split(' ')[0],
        System.Globalization.CultureInfo.InvariantCulture);
}
