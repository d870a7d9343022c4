using Microsoft.Playwright;

namespace ReactionMiner.Browser.Tests.Support;

/// <summary>A page in a window of its own, and all that it complained of and asked for.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    public const int Phone = 360;
    public const int Desktop = 1280;

    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    private OpenedPage(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, exceptions and dialogs.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Everything asked for, the page itself first; what the page's policy held back is not in it.</summary>
    public IReadOnlyList<string> Requests => _requests;

    internal static async Task<OpenedPage> OpenAsync(IPage page, string address)
    {
        var opened = new OpenedPage(page);
        page.Console += (_, message) => opened._complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => opened._complaints.Add(error);
        page.Request += (_, request) => opened._requests.Add(request.Url);
        page.RequestFailed += (_, request) => opened._requests.RemoveAll(url => request.Failure == "csp" && url == request.Url);
        page.Dialog += async (_, dialog) =>
        {
            opened._complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load, Timeout = 120_000 });
        return opened;
    }

    /// <summary>Number that an expression of the page's script gives.</summary>
    public Task<double> NumberAsync(string expression) => Page.EvaluateAsync<double>(expression);

    /// <summary>Opens everything that is folded up.</summary>
    public Task UnfoldAsync() => Page.EvaluateAsync("document.querySelectorAll('details').forEach(folded => folded.open = true)");

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
