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

    /// <summary>As <see cref="For"/>; a model that was named stays bound to the videos.</summary>
    public IReactionClassifier Bind(IReadOnlyList<VideoId> videos)
    {
        var model = For(videos);
        if (_named is not null)
        {
            session.Store.BindModel(videos, session.Settings.ModelReference(Session.DefaultModel));
        }
        return model;
    }

    /// <exception cref="NoThemesException">Nobody has said which themes the videos have.</exception>
    public IReactionClassifier For(IReadOnlyList<VideoId> videos) => _named ?? Bound(videos) ?? MadeFor(videos) ?? throw new NoThemesException(videos);

    private IReactionClassifier? Bound(IReadOnlyList<VideoId> videos)
    {
        var names = videos.Select(session.Store.FindModel).Distinct(StringComparer.Ordinal).ToList();
        if (names is not [{ } name])
        {
            return names.Count > 1 ? throw new DifferentThemesException(names) : null;
        }
        if (!_bound.TryGetValue(name, out var model))
        {
            session.Log.Information("The videos are bound to {Model}", name);
            model = session.LoadModel(session.Settings.FindModel(name) ?? throw new BoundModelGoneException(videos, name));
            _bound.Add(name, model);
        }
        return model;
    }

    private IReactionClassifier? MadeFor(IReadOnlyList<VideoId> videos)
    {
        var themes = session.General.Model.ThemeSet;
        return videos.All(video => themes.IsMadeFor(session.Store.FindVideo(video) ?? new Video(video))) ? session.General : null;
    }
}

/// <summary>Nobody has said which themes some videos have.</summary>
internal sealed class NoThemesException(IReadOnlyList<VideoId> videos) : MiningException(
    $"No themes are known for {string.Join(", ", videos.Take(3))}{(videos.Count > 3 ? ", …" : "")}. The comments are stored. Name a theme set with --model DIR: a folder "
    + "with themes.yaml, one or two sentences a theme (`--model llama4-open-source` for the bundled set on Llama 4 and open source).")
{
    public IReadOnlyList<VideoId> Videos { get; } = videos;
}

/// <summary>Videos that are to be counted together are bound to different themes.</summary>
internal sealed class DifferentThemesException(IReadOnlyList<string?> models) : MiningException(
    $"These videos are bound to different themes ({string.Join(", ", models.Select(model => model ?? "none"))}). Name one for all of them with --model.");

/// <summary>What a video is bound to is not there any more.</summary>
internal sealed class BoundModelGoneException(IReadOnlyList<VideoId> videos, string model) : MiningException(
    $"{videos[0]} is bound to '{model}', which is neither a folder nor a bundled model any more. Put it back, or name another with --model.")
{
    public string Model { get; } = model;
}
