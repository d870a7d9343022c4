using System.Text;
using ReactionMiner.Tests.YouTube;

namespace ReactionMiner.Cli.Tests.Support;

/// <summary>A folder of its own in which the program is run as a user would run it.</summary>
public sealed class CliRun : IDisposable
{
    // Waits before another try are over at once; the time-outs of requests never come.
    private readonly ImpatientClock _clock = new(new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero), TimeSpan.FromSeconds(20));
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    public CliRun() => Folder = Directory.CreateTempSubdirectory("reactionminer-test-").FullName;

    /// <summary>The working directory of the program.</summary>
    public string Folder { get; }

    /// <summary>Root of the project's checkout.</summary>
    public static string Project { get; } = FindProject();

    public static string Sample { get; } = Path.Combine(Project, "data", "samples", "llama4", "comments");

    /// <summary>Where a person sits; null when input and output are redirected.</summary>
    public ITerminal? Terminal { get; set; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; set; } = 120;

    /// <summary>The person sees what is said on standard error.</summary>
    public bool ErrorIsTerminal { get; set; }

    /// <summary>Every wait that the clock cut short, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits => _clock.Waits;

    public CliRun With(string variable, string value)
    {
        _environment[variable] = value;
        return this;
    }

    /// <summary>Full path of a file written into the working directory.</summary>
    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public Task<CliResult> RunAsync(params string[] arguments) => RunWithInputAsync([], arguments);

    public async Task<CliResult> RunWithInputAsync(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var exitCode = await App.RunAsync(arguments, Host(input, output, error));
        return new CliResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    internal CliHost Host(byte[] input, Stream output, TextWriter error) => new()
    {
        StandardOutput = output,
        StandardInput = new MemoryStream(input),
        Error = error,
        Width = Width,
        Terminal = Terminal,
        ErrorIsTerminal = ErrorIsTerminal,
        Time = _clock,
        RandomBytes = count => new byte[count],
        Environment = name => _environment.GetValueOrDefault(name),
        WorkingDirectory = Folder,
        ProgramDirectory = AppContext.BaseDirectory,
    };

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindProject()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ReactionMiner.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout.");
        }
        return folder;
    }
}

public sealed record CliResult(int ExitCode, string Output, string Error)
{
    /// <summary>All that was said, for the message of a failed assertion.</summary>
    public override string ToString() => $"exit {ExitCode}\n--- output\n{Output}\n--- error\n{Error}";
}
