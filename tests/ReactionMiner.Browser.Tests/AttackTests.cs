using ReactionMiner.Browser.Tests.Support;
using ReactionMiner.Page.Content;
using ReactionMiner.Tests.Reports;

namespace ReactionMiner.Browser.Tests;

/// <summary>A page made of comments, names and titles that attack it.</summary>
[Collection(SharedBrowser.Name)]
public sealed class AttackTests(Chromium chromium, ReportPages pages)
{
    [SkippableFact]
    public async Task Nothing_runs_and_nothing_calls_home()
    {
        await using var opened = await OpenWithAllCommentsAsync();

        Assert.Equal("undefined", await opened.Page.EvaluateAsync<string>("typeof window.pwned"));
        Assert.Empty(opened.Complaints);
        Assert.Single(opened.Requests);
    }

    [SkippableFact]
    public async Task Comments_make_no_element_of_their_own()
    {
        await using var opened = await OpenWithAllCommentsAsync();

        Assert.Equal(0, await opened.NumberAsync("document.querySelectorAll('blockquote *:not(mark), bdi *, option *, title *').length"));
        Assert.Equal(0, await opened.NumberAsync("document.querySelectorAll('img, iframe, base, link, video, template, math, form:not(#finder-form), [style]').length"));
        Assert.Equal(2, await opened.NumberAsync("document.scripts.length"));
        Assert.Equal(1, await opened.NumberAsync("document.querySelectorAll('style').length"));
        Assert.Equal(0, await opened.NumberAsync(
            "[...document.querySelectorAll('*')].flatMap(element => element.getAttributeNames()).filter(name => name.startsWith('on')).length"));
        Assert.Equal(0, await opened.NumberAsync(
            "[...document.links].filter(link => !link.href.startsWith('https://www.youtube.com/watch?v=') && !link.getAttribute('href').startsWith('#')).length"));
    }

    [SkippableFact]
    public async Task Comments_stand_word_for_word()
    {
        await using var opened = await OpenWithAllCommentsAsync();

        var shown = await opened.Page.Locator("#voices article:first-child blockquote").EvaluateAllAsync<string[]>("quotes => quotes.map(quote => quote.textContent)");
        var held = await opened.Page.Locator("#finder-results blockquote").EvaluateAllAsync<string[]>("quotes => quotes.map(quote => quote.textContent)");

        Assert.NotEmpty(shown);
        Assert.Empty(shown.Except(Attacks.Texts.Select(PageText.Clean), StringComparer.Ordinal));
        Assert.All(Attacks.Comments, comment => Assert.Contains(
            held, quote => PageText.Clean(comment.Comment.Text).StartsWith(quote.TrimEnd('…'), StringComparison.Ordinal)));
    }

    [SkippableFact]
    public async Task A_comment_stays_in_its_place()
    {
        await using var opened = await OpenWithAllCommentsAsync();

        // Whatever is drawn of a comment lies within its box, and what comes after one that turns the reading round reads as ever.
        Assert.Equal(0, await opened.NumberAsync(
            "[...document.querySelectorAll('figure.quote')].filter(quote => getComputedStyle(quote).contain !== 'paint' || quote.clientWidth > innerWidth).length"));
        Assert.Equal(0, await opened.NumberAsync(
            "[...document.querySelectorAll('blockquote, bdi')].filter(text => !['isolate', 'plaintext'].includes(getComputedStyle(text).unicodeBidi)).length"));
        Assert.InRange(await opened.NumberAsync("Math.max(...[...document.querySelectorAll('blockquote')].map(quote => quote.clientHeight))"), 1, 500);
    }

    [SkippableFact]
    public async Task A_comparison_under_attack_runs_nothing_and_makes_no_element_of_it()
    {
        await using var opened = await chromium.OpenAsync(await pages.FindAsync(ReportPages.ComparedAttack));
        await opened.UnfoldAsync();

        Assert.Equal("undefined", await opened.Page.EvaluateAsync<string>("typeof window.pwned"));
        Assert.Empty(opened.Complaints);
        Assert.Equal(0, await opened.NumberAsync("document.querySelectorAll('script, bdi *, title *, [style]').length"));
    }

    [SkippableTheory]
    [InlineData("<script>window.pwned=1</script>")]
    [InlineData("<img src=x onerror=window.pwned=1>")]
    public async Task The_policy_of_a_comparison_holds_even_if_markup_got_in(string markup)
    {
        await using var opened = await chromium.OpenAsync(await pages.FindWithAsync(ReportPages.Compared, "</main>", markup + "</main>"));

        Assert.Equal("undefined", await opened.Page.EvaluateAsync<string>("typeof window.pwned"));
        Assert.Contains(opened.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("<script>window.pwned=1</script>")]
    [InlineData("<img src=x onerror=window.pwned=1>")]
    [InlineData("<a href=javascript:window.pwned=1 id=bait>bait</a>")]
    [InlineData("<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>")]
    [InlineData("<link rel=stylesheet href=https://attack.example/x.css>")]
    public async Task The_policy_holds_even_if_markup_got_in(string markup)
    {
        await using var opened = await chromium.OpenAsync(await pages.FindWithAsync(ReportPages.Sample, "</main>", markup + "</main>"));

        await opened.Page.EvaluateAsync("document.getElementById('bait')?.click()");

        Assert.Equal("undefined", await opened.Page.EvaluateAsync<string>("typeof window.pwned"));
        Assert.DoesNotContain(opened.Requests, request => request.Contains("attack.example", StringComparison.Ordinal));
        Assert.Contains(opened.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    private async Task<OpenedPage> OpenWithAllCommentsAsync()
    {
        var opened = await chromium.OpenAsync(await pages.FindAsync(ReportPages.Attack));
        await opened.UnfoldAsync();
        while (await opened.Page.Locator("#finder-more").IsVisibleAsync())
        {
            await opened.Page.Locator("#finder-more").ClickAsync();
        }
        return opened;
    }
}
