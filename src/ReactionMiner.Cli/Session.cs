using System.CommandLine;
using ReactionMiner.DataFiles;
using ReactionMiner.Discovery;
using ReactionMiner.MachineLearning;
using ReactionMiner.Mining;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Storage;
using Serilog;
using Serilog.Core;

namespace ReactionMiner.Cli;

/// <summary>One run of a command: its settings, and what it opens along the way, closed at the end.</summary>
internal sealed class Session : IDisposable
{
    /// <summary>The model bundled with the program: for its own video, and wherever no video is known.</summary>
    public const string DefaultModel = "llama4-open-source";

    private readonly Logger _log;
    private readonly ProgressLine _progress;
    private readonly Lazy<IReactionClassifier> _general;
    private readonly Dictionary<string, string> _setFolders = new(StringComparer.Ordinal);
    private ReactionStore? _store;

    private Session(ParseResult parse, CliHost host)
    {
        Host = host;
        Parse = parse;
        Settings = Settings.Read(parse, host);
        _log = Diagnostics.Create(host, Settings);
        _progress = new ProgressLine(host, Settings.IsQuiet);
        _general = new Lazy<IReactionClassifier>(() => ReactionModel.Load(GeneralFolder));
    }

    public CliHost Host { get; }

    public ParseResult Parse { get; }

    public Settings Settings { get; }

    public ILogger Log => _log;

    /// <summary>Results go here, and nothing else does.</summary>
    public TextWriter Output => Parse.InvocationConfiguration.Output;

    public IProgress<MiningProgress> Progress => _progress;

    public ReactionStore Store => _store ??= OpenStore();

    /// <summary>The store for commands that only read: it must be there already.</summary>
    /// <exception cref="NoStoreException">It is not.</exception>
    public ReactionStore ExistingStore =>
        File.Exists(Settings.StorePath) ? Store : throw new NoStoreException(Settings.StorePath);

    /// <summary>Opens a session around the action and closes it whatever happens.</summary>
    public static Func<ParseResult, CancellationToken, Task<int>> Action(
        CliHost host, Func<Session, CancellationToken, Task<int>> action) => async (parse, cancellationToken) =>
    {
        using var session = new Session(parse, host);
        // Aside, so that an interrupt is answered even while the action computes.
        return await Task.Run(() => action(session, cancellationToken), CancellationToken.None);
    };

    /// <inheritdoc cref="Action(CliHost, Func{Session, CancellationToken, Task{int}})"/>
    public static Func<ParseResult, CancellationToken, Task<int>> Action(CliHost host, Func<Session, CancellationToken, int> action) =>
        Action(host, (session, cancellationToken) => Task.FromResult(action(session, cancellationToken)));

    /// <summary>The store's secret behind authors' pseudonyms.</summary>
    public byte[] AuthorKey() => Store.ReadAuthorKey(() => Host.RandomBytes(32));

    /// <summary>The bundled model, which reads tone, language and spam for theme sets that have descriptions only.</summary>
    public IReactionClassifier General => _general.Value;

    private string GeneralFolder => Path.GetFullPath(Path.Combine(Host.ProgramDirectory, "models", DefaultModel));

    /// <summary>The model or theme set that was named, else the bundled model.</summary>
    public IReactionClassifier LoadModel() => LoadModel(Settings.ModelFolder(DefaultModel));

    public IReactionClassifier LoadModel(string folder)
    {
        _log.Information("Loading the model {Folder}", folder);
        if (string.Equals(Path.TrimEndingDirectorySeparator(folder), GeneralFolder, StringComparison.Ordinal))
        {
            return General;
        }
        var model = ModelOrThemeSet.Load(folder, () => General);
        if (File.Exists(Path.Combine(folder, ThemeSetFolder.ThemesFile)) && _setFolders.TryAdd(model.Model.ThemeSet.Id, folder))
        {
            SayUngrouped(folder);
        }
        return model;
    }

    /// <summary>Says which themes of a set that <c>discover</c> wrote go by their descriptions alone.</summary>
    /// <exception cref="DataFileException">What <c>discover</c> wrote is damaged.</exception>
    public void SayUngrouped(string folder)
    {
        if (DiscoveredSets.HasLostGroups(folder))
        {
            Say($"note: the themes in '{Relative(folder)}' were found in comments, and {DiscoveryFolder.GroupsFile}, by which those are known, is gone: they go by their descriptions alone, which counts otherwise. `discover` with --out and another folder finds themes anew.");
        }
        foreach (var (theme, comments) in DescribedModel.Reworded(folder))
        {
            Say(FormattableString.Invariant($"'{TerminalText.Clean(theme.Title)}' goes by its give_when, as that was rewritten, and no longer by the {comments:N0} comments that `discover` found it in: read some before you keep it."));
        }
    }

    /// <summary>The folder from which a theme set was loaded; null for one that came with a trained model.</summary>
    public string? FolderOf(ThemeSet themes) => _setFolders.GetValueOrDefault(themes.Id);

    /// <summary>A path as a person at the terminal would type it, from the working directory; a name stays as it is.</summary>
    public string Relative(string pathOrName) =>
        Path.IsPathRooted(pathOrName) ? Path.GetRelativePath(Host.WorkingDirectory, pathOrName) : pathOrName;

    /// <summary>The model, with what explains its answers by the words of its theme set's comments.</summary>
    public (IReactionClassifier Classifier, IReactionExplainer? Explainer) LoadExplainingModel()
    {
        var folder = Settings.ModelFolder(DefaultModel);
        _log.Information("Loading the model {Folder}", folder);
        if (ModelOrThemeSet.IsDescribed(folder))
        {
            throw new UsageException($"--explain: '{folder}' goes by descriptions, not by words; name a model trained with --kind encoder or linear.");
        }
        return ReactionModel.LoadExplaining(folder, [Settings.Absolute("data"), Path.Combine(Host.ProgramDirectory, "data")]);
    }

    /// <summary>Tells the person at the terminal something that is neither result nor failure.</summary>
    public void Say(string message)
    {
        if (!Settings.IsQuiet)
        {
            _progress.Clear();
            Host.Error.WriteLine(TerminalText.CleanLines(message));
        }
    }

    /// <summary>Tells of something that went wrong though the command goes on; not even <c>--quiet</c> hides it.</summary>
    public void Complain(string message)
    {
        _progress.Clear();
        Host.Error.WriteLine(TerminalText.CleanLines(message));
        _log.Warning("{Message}", message);
    }

    public void Dispose()
    {
        _progress.Clear();
        _store?.Dispose();
        _log.Dispose();
    }

    private ReactionStore OpenStore()
    {
        _log.Information("Opening the store {Path}", Settings.StorePath);
        return ReactionStore.Open(Settings.StorePath, Host.Time);
    }
}

/// <summary>There is nothing to read from.</summary>
internal sealed class NoStoreException(string path)
    : MiningException($"There is no store '{path}'. `mine`, `fetch` or `import` makes one; --store FILE names another.");
