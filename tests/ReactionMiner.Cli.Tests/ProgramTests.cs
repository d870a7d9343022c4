using System.Diagnostics;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

/// <summary>The program as a process of its own, with real standard streams.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("text\nthe weights are not open source\n", 0)]
    [InlineData("a,b\n1,2\n", 1)]
    public async Task Classify_as_a_filter_ends_with_its_code_and_no_trace(string input, int exitCode)
    {
        using var process = Start("classify", "--model", "llama4-open-source-linear");
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == exitCode, error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(exitCode == 0 ? 2 : 0, (await output).Count(character => character == '\n'));
    }

    private Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reactionminer.dll"), .. arguments])
    {
        WorkingDirectory = _run.Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
