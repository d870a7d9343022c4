using ReactionMiner.Cli.Labelling;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Cli;

/// <summary>Chooses the model or theme set for some videos: the one named, else the one that they are bound to, else the bundled one
/// where they are what it was made for.</summary>
internal sealed class ModelChoice(Session session)
{
    // Loaded first, so that a mistyped name is known before anything is fetched.
    private readonly IReactionClassifier? _named = session.Settings.NamesModel ? session.LoadModel() : null;

    private readonly Dictionary<string, IReactionClassifier> _bound = new(StringComparer.Ordinal);

    /// <summary>As <see cref="For"/>, but videos whose themes nobody knows get some from their comments. What was named or found so stays
    /// bound to the videos.</summary>
    /// <param name="name">What the videos are called together.</param>
    public IReactionClassifier Bind(IReadOnlyList<VideoId> videos, string name, CancellationToken cancellationToken)
    {
        if (_named is not null)
        {
            session.Store.BindModel(videos, session.Settings.ModelReference(Session.DefaultModel));
            return _named;
        }
        if (ThemesFromComments.FindGrown(session, videos, name) is { } grown)
        {
            BindUnclaimed(videos, grown);
            session.Say($"{name} has videos that its themes were not found in. They are read by these themes; `discover` looks for new ones.");
        }
        if (TryFind(videos) is not { } model)
        {
            return session.LoadModel(ThemesFromComments.Propose(session, videos, name, cancellationToken));
        }
        if (session.FolderOf(model.Model.ThemeSet) is { } folder)
        {
            ThemesFromComments.SayUnused(session, videos, name, folder);
        }
        return model;
    }

    /// <exception cref="NoThemesException">Nobody has said which themes the videos have.</exception>
    public IReactionClassifier For(IReadOnlyList<VideoId> videos) => TryFind(videos) ?? throw new NoThemesException(videos);

    /// <returns>Null when nobody has said which themes the videos have.</returns>
    public IReactionClassifier? TryFind(IReadOnlyList<VideoId> videos) => _named ?? Bound(videos) ?? MadeFor(videos);

    /// <summary>Binds those of the videos whose themes nobody knows yet.</summary>
    public void BindUnclaimed(IReadOnlyList<VideoId> videos, string folder) =>
        session.Store.BindModel([.. videos.Where(video => session.Store.FindModel(video) is null && MadeFor([video]) is null)], folder);

    /// <summary>Paths or names of the themes that any of the videos goes by, other than those in the folder.</summary>
    public IReadOnlyList<string> FindOthers(IReadOnlyList<VideoId> videos, string folder) =>
    [
        .. videos.Select(FindName).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(model => !string.Equals(session.Settings.FindModel(model), folder, StringComparison.Ordinal)),
    ];

    /// <summary>Path or name of the themes that the videos go by; null where they have none, or not the same.</summary>
    public string? NameOf(IReadOnlyList<VideoId> videos) =>
        videos.Select(FindName).Distinct(StringComparer.Ordinal).ToList() is [{ } only] ? only : null;

    private string? FindName(VideoId video) => session.Store.FindModel(video) ?? (MadeFor([video]) is null ? null : Session.DefaultModel);

    private IReactionClassifier? Bound(IReadOnlyList<VideoId> videos)
    {
        List<(VideoId Video, string? Model)> bound = [.. videos.Select(video => (video, session.Store.FindModel(video)))];
        if (bound.TrueForAll(each => each.Model is null))
        {
            return null;
        }
        bound = bound.ConvertAll(each => (each.Video, FindName(each.Video)));
        if (bound.Select(each => each.Model).Distinct(StringComparer.Ordinal).ToList() is not [{ } name])
        {
            throw new DifferentThemesException(bound);
        }
        if (!_bound.TryGetValue(name, out var model))
        {
            session.Log.Information("The videos are bound to {Model}", name);
            model = session.LoadModel(session.Settings.FindModel(name) ?? throw new BoundModelGoneException(videos, name));
            _bound.Add(name, model);
            SayOlder(name, model.Model.ThemeSet);
        }
        return model;
    }

    private void SayOlder(string name, ThemeSet themes)
    {
        if (session.FolderOf(themes) is null && ThemeSetFolders.TryFindEdited(session, themes) is { } edited)
        {
            var (model, set) = (session.Relative(name), session.Relative(edited));
            session.Say($"note: '{set}' was edited since the model '{model}' was trained on it, which goes by the older themes: {ShellText.Command(["train", set, "--out", model])} teaches it the new ones, and --model {set} goes by those without it.");
        }
    }

    private IReactionClassifier? MadeFor(IReadOnlyList<VideoId> videos)
    {
        var themes = session.General.Model.ThemeSet;
        return videos.All(video => themes.IsMadeFor(session.Store.FindVideo(video) ?? new Video(video))) ? session.General : null;
    }
}
