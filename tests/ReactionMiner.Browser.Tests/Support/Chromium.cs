using Microsoft.Playwright;

namespace ReactionMiner.Browser.Tests.Support;

/// <summary>The browser that all tests share.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    // A page under test must be the only one to ask for anything.
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Program is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
        }
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>Opens a file in a window of its own; the test skips where there is no browser.</summary>
    public async Task<OpenedPage> OpenAsync(string path, ColorScheme scheme = ColorScheme.Light, int width = OpenedPage.Desktop)
    {
        Skip.If(_browser is null, "No Chromium on the PATH; `apt-get install chromium` brings one.");
        var window = await _browser.NewContextAsync(new()
        {
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        return await OpenedPage.OpenAsync(await window.NewPageAsync(), new Uri(path).AbsoluteUri);
    }
}
