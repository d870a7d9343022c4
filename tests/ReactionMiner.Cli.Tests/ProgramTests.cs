using System.Diagnostics;
using System.Globalization;
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

    [SkippableFact]
    public async Task Ctrl_C_while_a_language_model_reads_ends_with_130_and_keeps_what_it_read()
    {
        Skip.If(OperatingSystem.IsWindows(), "Sends the signal by kill.");
        _run.Write("set/themes.yaml", "id: toll\ntitle: A bridge\nthemes:\n  - id: cost\n    title: Cost\n    give_when: It speaks of money.\n");
        _run.Write("bridge.csv", "video_id,comment_id,text\n" + string.Concat(Enumerable.Range(1, 9).Select(number => $"aBridge0001,c{number},toll {number}\n")));
        using var asked = new SemaphoreSlim(0);
        using var over = new ManualResetEventSlim();
        await using var service = await StandInLanguageModel.StartAsync(request =>
        {
            if (request.Number == 3)
            {
                asked.Release();
                over.Wait();
            }
            return ModelReply.Saying("""{"themes": ["cost"]}""");
        });

        using var process = Start(
            "label", "bridge.csv", "--set", "set", "--model", "llama4-open-source", "--reader", "model", "--yes",
            "--language-model", "stand-in", "--language-model-address", service.Address);
        var error = process.StandardError.ReadToEndAsync();
        await asked.WaitAsync();
        Send("INT", process);
        await process.WaitForExitAsync();
        over.Set();

        Assert.True(process.ExitCode == ExitCode.Interrupted, await error);
        Assert.Equal(1 + 2, File.ReadAllLines(Path.Combine(_run.Folder, "set", "labels", "model.csv")).Length);
    }

    [SkippableTheory]
    [InlineData("INT", "train")]
    [InlineData("TERM", "train")]
    [InlineData("INT", "classify")]
    [InlineData("TERM", "classify")]
    public async Task A_command_that_computes_or_waits_for_input_is_interrupted_all_the_same(string signal, string command)
    {
        Skip.If(OperatingSystem.IsWindows(), "Sends the signal by kill.");
        using var process = command is "train"
            ? Start("train", Path.Combine(CliRun.Project, "data", "llama4-open-source"), "--kind", "described", "--out", "model")
            : Start("classify", "--model", "llama4-open-source-linear");
        if (command is "train")
        {
            while (await process.StandardError.ReadLineAsync() is { } line && line != "reading labelled comments")
            {
            }
        }
        else
        {
            await process.StandardInput.WriteAsync("text\nthe weights are not open source\n");
            await Task.Delay(TimeSpan.FromSeconds(2));
        }
        Send(signal, process);
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == ExitCode.Interrupted, error);
        Assert.StartsWith("interrupted: ", error, StringComparison.Ordinal);
    }

    private static void Send(string signal, Process process)
    {
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reactionminer.dll"), .. arguments])
    {
        WorkingDirectory = _run.Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
