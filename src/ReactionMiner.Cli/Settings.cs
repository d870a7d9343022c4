using System.CommandLine;
using System.Text.Json;
using ReactionMiner.Cli.Options;

namespace ReactionMiner.Cli;

/// <summary>What holds for a whole run: each value by option, else by environment (<c>REACTIONMINER_…</c>), else from
/// <c>reactionminer.json</c> in the working directory, else a default.</summary>
internal sealed class Settings
{
    private const string FileName = "reactionminer.json";
    private static readonly string[] Known = ["store", "model", "out", "log", "budget", "set", "reader", "language_model", "language_model_address", "language_model_timeout"];

    private readonly CliHost _host;
    private readonly ParseResult _parse;
    private readonly Dictionary<string, string> _file;

    private Settings(CliHost host, ParseResult parse, Dictionary<string, string> file) =>
        (_host, _parse, _file) = (host, parse, file);

    public string StorePath => Absolute(Value(CommonOptions.Store, "store") ?? "reactionminer.db");

    public string? LogPath => Value(CommonOptions.Log, "log") is { } path ? Absolute(path) : null;

    public bool IsQuiet => _parse.GetValue(CommonOptions.Quiet);

    public bool IsVerbose => _parse.GetValue(CommonOptions.Verbose);

    public bool IsJson => _parse.GetValue(CommonOptions.Json);

    /// <exception cref="UsageException"><c>reactionminer.json</c> cannot be read, or holds a name or value that means nothing.</exception>
    public static Settings Read(ParseResult parse, CliHost host) =>
        new(host, parse, ReadFile(Path.Combine(host.WorkingDirectory, FileName)));

    /// <summary>The value of an option, or what environment or file say in its place; null when nobody says anything.</summary>
    public string? Value(Option<string?> option, string name)
    {
        var given = _parse.GetValue(option);
        if (given is not null)
        {
            return given;
        }
        var fromEnvironment = _host.Environment("REACTIONMINER_" + name.ToUpperInvariant());
        return string.IsNullOrEmpty(fromEnvironment) ? _file.GetValueOrDefault(name) : fromEnvironment;
    }

    /// <summary>A path as the user means it: relative to the working directory.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, _host.WorkingDirectory);

    /// <summary>A model or theme set was named.</summary>
    public bool NamesModel => Value(CommonOptions.Model, "model") is not null;

    /// <summary>The folder of the model or theme set that was named, else of the default model.</summary>
    /// <exception cref="UsageException">There is none of that name.</exception>
    public string ModelFolder(string defaultModel)
    {
        var name = Value(CommonOptions.Model, "model") ?? defaultModel;
        return FindModel(name)
            ?? throw new UsageException($"No model '{name}': neither a folder, a theme set under data/ or themes/, nor one of the bundled models ({BundledModels()}).");
    }

    /// <summary>The folder that a name stands for; null when there is none.</summary>
    public string? FindModel(string name) => new[]
    {
        Absolute(name), Absolute(Path.Combine("models", name)), Path.Combine(BundledFolder, name), Absolute(Path.Combine("data", name)),
        Absolute(Path.Combine("themes", name)),
    }.FirstOrDefault(Directory.Exists);

    /// <summary>What <see cref="ModelFolder"/> finds, as it can be found from any working directory.</summary>
    public string ModelReference(string defaultModel)
    {
        var folder = Path.TrimEndingDirectorySeparator(ModelFolder(defaultModel));
        return string.Equals(Path.GetDirectoryName(folder), BundledFolder, StringComparison.Ordinal) ? Path.GetFileName(folder) : folder;
    }

    private string BundledFolder => Path.GetFullPath(Path.Combine(_host.ProgramDirectory, "models"));

    private string BundledModels()
    {
        return Directory.Exists(BundledFolder)
            ? string.Join(", ", Directory.GetDirectories(BundledFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal))
            : "none";
    }

    private static Dictionary<string, string> ReadFile(string path)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return values;
        }
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions
            {
                AllowTrailingCommas = true,
                CommentHandling = JsonCommentHandling.Skip,
            });
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (!Known.Contains(property.Name, StringComparer.Ordinal))
                {
                    throw new UsageException($"{path}: '{property.Name}' is no setting; known are {string.Join(", ", Known)}.");
                }
                values[property.Name] = property.Value.ToString();
            }
            return values;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new UsageException($"{path} is not a JSON object of settings: {exception.Message}");
        }
    }
}
