using ReactionMiner.Comments;
using ReactionMiner.DataFiles;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;

namespace ReactionMiner.Cli.Labelling;

/// <summary>Finds the model that a file of labels is to be held to.</summary>
internal static class ModelOfLabels
{
    /// <returns>The model named; else one of the theme set in whose folder the file lies; else the one that the videos in it are bound to; else the
    /// bundled one, and then that is said.</returns>
    /// <exception cref="MiningException">There are several, or the file cannot be read.</exception>
    public static IReactionClassifier Find(Session session, string path)
    {
        if (session.Settings.NamesModel)
        {
            return session.LoadModel();
        }
        var around = ThemeSetFolder.TryFindAround(path);
        var bound = Bound(session, LabelReader.VideosOf(path), isNeeded: around is null);
        if (around is not null)
        {
            var themes = ThemeSetFolder.Load(around);
            return bound is not null && IsOf(bound, themes) ? bound
                : IsOf(session.General, themes) ? session.General
                : session.LoadModel(around);
        }
        if (bound is null)
        {
            session.Say($"note: nothing says which themes the labels in '{Path.GetFileName(path)}' are of, so the bundled ones are taken, made for the video '{session.General.Model.ThemeSet.Title}'; --model DIR names others");
        }
        return bound ?? session.General;
    }

    private static IReactionClassifier? Bound(Session session, IReadOnlyList<VideoId> videos, bool isNeeded)
    {
        if (videos.Count == 0 || !File.Exists(session.Settings.StorePath))
        {
            return null;
        }
        try
        {
            return new ModelChoice(session).TryFind(videos);
        }
        catch (DifferentThemesException) when (!isNeeded)
        {
            return null;
        }
    }

    private static bool IsOf(IReactionClassifier model, ThemeSet themes) =>
        model.Model.ThemeSet.Themes.Select(theme => theme.Id).SequenceEqual(themes.Themes.Select(theme => theme.Id), StringComparer.Ordinal);
}
