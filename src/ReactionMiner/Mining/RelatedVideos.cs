using ReactionMiner.Comments;
using ReactionMiner.Reactions;
using ReactionMiner.Storage;

namespace ReactionMiner.Mining;

/// <summary>Finds stored videos by what their viewers speak of. A theme is shared when it is common under both videos.</summary>
internal static class RelatedVideos
{
    private const int MostVideos = 6;
    private const double CommonShare = 0.03;
    private const int FewestComments = 3;

    public static IReadOnlyList<RelatedVideo> Find(ReactionStore store, ViewerReactions reactions)
    {
        var own = reactions.Videos.Select(video => video.Id).ToHashSet();
        var themes = reactions.Model.ThemeSet.Themes;
        var here = Enumerable.Range(0, themes.Count)
            .Where(theme => IsCommon(reactions.Themes[theme].Comments, reactions.Coverage.Counted))
            .ToList();
        return
        [
            .. store.CountThemes(reactions.Model.Version)
                .Where(other => !own.Contains(other.Video))
                .Select(other => (Other: other, Shared: here.Where(theme => IsCommon(other.Themes.GetValueOrDefault(theme), other.Comments)).ToList()))
                .Where(related => related.Shared.Count > 0)
                .OrderByDescending(related => related.Shared.Sum(theme => Math.Min(
                    reactions.FoundShare(reactions.Themes[theme]), (double)related.Other.Themes[theme] / related.Other.Comments)))
                .ThenBy(related => related.Other.Video.Value, StringComparer.Ordinal)
                .Take(MostVideos)
                .Select(related => new RelatedVideo(
                    store.FindVideo(related.Other.Video) ?? new Video(related.Other.Video),
                    related.Other.Comments,
                    [
                        .. related.Shared
                            .Select(theme => new SharedTheme(themes[theme], related.Other.Themes[theme]))
                            .OrderByDescending(shared => shared.Comments),
                    ])),
        ];
    }

    private static bool IsCommon(int comments, int of) => comments >= FewestComments && comments >= CommonShare * of;
}
