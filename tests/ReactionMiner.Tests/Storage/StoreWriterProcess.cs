using System.Diagnostics;
using System.Globalization;

namespace ReactionMiner.Tests.Storage;

/// <summary>The StoreWriter program, running by itself.</summary>
internal sealed class StoreWriterProcess : IDisposable
{
    private readonly Process _process;

    private StoreWriterProcess(Process process) => _process = process;

    public static StoreWriterProcess Start(string store, string name, int pages, int comments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ReactionMiner.StoreWriter.dll");
        string[] arguments = [program, store, name, Text(pages), Text(comments)];
        return new StoreWriterProcess(Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);
    }

    public void WaitForFirstPage() => Assert.Equal("0", _process.StandardOutput.ReadLine());

    /// <summary>Ends it as SIGKILL does.</summary>
    /// <returns>Number of pages it said were written since <see cref="WaitForFirstPage"/>.</returns>
    public int Kill()
    {
        _process.Kill();
        var pages = _process.StandardOutput.ReadToEnd().Count(character => character == '\n');
        _process.WaitForExit();
        return pages;
    }

    public void WaitUntilDone()
    {
        var errors = _process.StandardError.ReadToEndAsync();
        _ = _process.StandardOutput.ReadToEnd();
        _process.WaitForExit();
        Assert.True(_process.ExitCode == 0, errors.GetAwaiter().GetResult());
    }

    public void Dispose() => _process.Dispose();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
