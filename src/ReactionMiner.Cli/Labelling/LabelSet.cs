using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.DataFiles;
using ReactionMiner.Labelling;
using ReactionMiner.Mining;
using ReactionMiner.Reactions;

namespace ReactionMiner.Cli.Labelling;

/// <summary>The theme set that comments are labelled by, and the model of it, where there is one.</summary>
internal sealed class LabelSet
{
    private readonly Session _session;
    private readonly IReactionClassifier? _model;

    private LabelSet(Session session, ThemeSet themes, string folder, IReactionClassifier? model)
    {
        (_session, _model, Themes, Folder) = (session, model, themes, folder);
        Labels = new LabelFolder(folder, themes);
    }

    public ThemeSet Themes { get; }

    /// <summary>The theme set's own folder, be it there yet or not.</summary>
    public string Folder { get; }

    public LabelFolder Labels { get; }

    /// <summary>What names the set again where it was named: it need not be the one that the videos go by, in which a sheet would be read
    /// otherwise.</summary>
    public IReadOnlyList<string> Option =>
        _session.Settings.NamesModel || _session.Settings.Value(LabellingOptions.Set, "set") is not null ? ["--set", _session.Relative(Folder)] : [];

    /// <summary>Ids of the comments that the model was taught.</summary>
    public IReadOnlySet<string> Taught => _model?.Model.Taught ?? new HashSet<string>(StringComparer.Ordinal);

    /// <param name="videos">Whose comments are labelled, by the themes that they are bound to; empty where only a named set or model can say.</param>
    /// <exception cref="MiningException">Theme set or model cannot be read, or nobody has said which themes the videos have.</exception>
    public static LabelSet Open(Session session, params IReadOnlyList<VideoId> videos)
    {
        var given = session.Settings.Value(LabellingOptions.Set, "set");
        var isNamed = videos.Count == 0 || given is not null;
        try
        {
            return Open(session, given, isNamed ? session.LoadModel() : new ModelChoice(session).For(videos));
        }
        catch (MiningException unknown) when (unknown is NoThemesException or DifferentThemesException)
        {
            throw new SetNotToldException(unknown);
        }
    }

    /// <summary>The set that readers labelled by: the one named, else that in whose folder their labels lie.</summary>
    /// <inheritdoc cref="Open(Session, IReadOnlyList{VideoId})"/>
    public static LabelSet OfReaders(Session session, params IReadOnlyList<string> readers) =>
        Open(
            session,
            session.Settings.Value(LabellingOptions.Set, "set") ?? (session.Settings.NamesModel ? null : SetOfReaders.Find(session, readers)),
            session.LoadModel());

    /// <summary>The set that files of labels are of: the one named, else that in whose folder they lie, else the one that the videos in them are
    /// bound to.</summary>
    /// <inheritdoc cref="Open(Session, IReadOnlyList{VideoId})"/>
    public static LabelSet OfFiles(Session session, IReadOnlyList<string> files)
    {
        var isNamed = session.Settings.NamesModel || session.Settings.Value(LabellingOptions.Set, "set") is not null;
        return !isNamed && files.Select(ThemeSetFolder.TryFindAround).FirstOrDefault(folder => folder is not null) is { } around
            ? Open(session, around, session.LoadModel())
            : Open(session, [.. files.SelectMany(LabelReader.VideosOf).Distinct()]);
    }

    private static LabelSet Open(Session session, string? given, IReactionClassifier model)
    {
        var folder = session.Settings.Absolute(given ?? DefaultFolder(session, model.Model.ThemeSet));
        var isThere = given is not null || File.Exists(Path.Combine(folder, ThemeSetFolder.ThemesFile));
        var themes = isThere ? ThemeSetFolder.Load(folder) : model.Model.ThemeSet;
        var isOfModel = Ids(themes).SequenceEqual(Ids(model.Model.ThemeSet), StringComparer.Ordinal);
        // Whichever set it is, spam, repeats and languages that are not read stay out of the sample.
        return new LabelSet(session, themes, folder, isOfModel ? model : isThere ? session.LoadModel(folder) : null);
    }

    /// <summary>The labels that lie where <c>label</c> puts them, for counting.</summary>
    public static IReadOnlyList<Label> FindLabels(Session session, ThemeSet themes) => FolderOf(session, themes).LoadAll();

    /// <summary>Where <c>label</c> puts the labels by a theme set.</summary>
    public static LabelFolder FolderOf(Session session, ThemeSet themes) =>
        new(session.Settings.Absolute(session.Settings.Value(LabellingOptions.Set, "set") ?? DefaultFolder(session, themes)), themes);

    /// <summary>The videos' comments, in the order in which they are stored.</summary>
    /// <exception cref="NoCommentsException">Nothing is stored for the videos.</exception>
    public LabelMaterial Read(IReadOnlyList<VideoId> videos, CancellationToken cancellationToken)
    {
        var name = string.Join('+', videos.Take(3));
        if (_model is null)
        {
            List<LabelCandidate> all = [.. _session.ExistingStore.ReadComments(videos).Select(comment => new LabelCandidate(comment, Reaction: null))];
            return all.Count > 0 ? new LabelMaterial(all, all) : throw new NoCommentsException(name);
        }
        var run = new MiningRun(_session.ExistingStore, _model, _session.Progress);
        List<ClassifiedComment> read = [.. run.Read(videos, name, cancellationToken).Comments()];
        return new LabelMaterial(
            read.ConvertAll(ToCandidate), [.. read.Where(IsCounted).Select(ToCandidate)]);
    }

    private static bool IsCounted(ClassifiedComment comment) =>
        comment is { IsDuplicate: false, Reaction: { IsSpam: false, IsClassified: true } };

    private static LabelCandidate ToCandidate(ClassifiedComment comment) => new(comment.Comment, comment.Reaction);

    private static string DefaultFolder(Session session, ThemeSet themes) => session.FolderOf(themes) ?? SetOfModel.TryFind(session, themes) ?? Path.Combine("data", themes.Id);

    private static IEnumerable<string> Ids(ThemeSet themes) => themes.Themes.Select(theme => theme.Id);
}

/// <param name="All">Every comment, spam and repeats among them.</param>
/// <param name="Counted">Those that are counted.</param>
internal sealed record LabelMaterial(IReadOnlyList<LabelCandidate> All, IReadOnlyList<LabelCandidate> Counted)
{
    public IReadOnlyDictionary<string, LabelCandidate> ById { get; } =
        All.ToDictionary(candidate => candidate.Comment.Id, StringComparer.Ordinal);

    /// <summary>The text of the comment that this one answers; null when it answers none or that is not stored.</summary>
    public string? ParentText(Comment comment) =>
        comment.ParentId is { } parent && ById.TryGetValue(parent, out var candidate) ? candidate.Comment.Text : null;
}

/// <summary>Nothing says by which theme set the comments are labelled.</summary>
internal sealed class SetNotToldException(MiningException why) : MiningException($"{why.Message} For labels, --set DIR names their theme set, too.", why);
