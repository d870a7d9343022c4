using System.Security.Cryptography;
using System.Text;
using ReactionMiner.Cli;

using var output = Console.OpenStandardOutput();
// An interrupted command may still write while its end is told.
using var error = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true });
return await App.RunAsync(args, new CliHost
{
    StandardOutput = output,
    Error = error,
    StandardInput = Console.OpenStandardInput(),
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Width = Console.IsOutputRedirected ? 120 : Math.Clamp(Console.WindowWidth, 40, 160),
    Terminal = ConsoleTerminal.TryOpen(),
    Time = TimeProvider.System,
    RandomBytes = RandomNumberGenerator.GetBytes,
    Environment = Environment.GetEnvironmentVariable,
    WorkingDirectory = Environment.CurrentDirectory,
    ProgramDirectory = AppContext.BaseDirectory,
});
