using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace ReactionMiner.Cli;

/// <summary>Diagnostics for the person who runs the program: to standard error when asked for, to a file when named; never into results.</summary>
internal static class Diagnostics
{
    private const string LineTemplate = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";
    private const string FileTemplate = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static Logger Create(CliHost host, Settings settings)
    {
        var configuration = new LoggerConfiguration().MinimumLevel.Debug();
        if (settings.IsVerbose)
        {
            configuration.WriteTo.Sink(new ErrorSink(host.Error));
        }
        if (settings.LogPath is { } path)
        {
            configuration.WriteTo.File(path, outputTemplate: FileTemplate, formatProvider: CultureInfo.InvariantCulture);
        }
        return configuration.CreateLogger();
    }

    private sealed class ErrorSink(TextWriter error) : ILogEventSink
    {
        private readonly Serilog.Formatting.Display.MessageTemplateTextFormatter _formatter =
            new(LineTemplate, CultureInfo.InvariantCulture);

        public void Emit(LogEvent logEvent) => _formatter.Format(logEvent, error);
    }
}
