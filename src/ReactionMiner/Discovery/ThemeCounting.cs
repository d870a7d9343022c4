using ReactionMiner.Comments;
using ReactionMiner.Discovery.Groups;
using ReactionMiner.Reactions;

namespace ReactionMiner.Discovery;

/// <summary>Places comments one by one on a map of themes and counts them.</summary>
internal sealed class ThemeCounting(ThemeMap map)
{
    private const int FewestStanding = 3;

    private readonly GroupTally[] _themes = [.. map.Themes.Select(_ => new GroupTally())];
    private readonly Dictionary<string, GroupTally> _standing =
        StandingGroups.All.ToDictionary(theme => theme.Id, _ => new GroupTally(), StringComparer.Ordinal);

    private long _spam;
    private long _notClassified;
    private long _counted;
    private long _placed;

    public SectionTally Tally => new(_spam, _notClassified, _counted, _placed);

    public void Add(Comment comment, SectionComment read)
    {
        if (!read.Counts)
        {
            _spam += read.IsSpam ? 1 : 0;
            _notClassified += read.IsSpam ? 0 : 1;
            return;
        }
        _counted++;
        var (themes, standing) = map.Place(read.Comment.Text, read.Comment.Vector);
        if (standing is not null)
        {
            _standing[standing].Add(comment, 0);
            _placed++;
            return;
        }
        foreach (var (theme, similarity) in themes)
        {
            _themes[theme].Add(comment, similarity);
        }
        _placed += themes.Any(place => map.Themes[place.Theme].Theme is not null) ? 1 : 0;
    }

    /// <summary>The counted themes, those a person took out not among them.</summary>
    public IReadOnlyList<DiscoveredTheme> Themes(KnownThemes? known)
    {
        var themes = map.Themes.Select((place, i) => (place, tally: _themes[i]))
            .Where(theme => theme.place.Theme is not null)
            .Select(theme => Describe(theme.place.Theme!, theme.tally, theme.place.KeyPhrases, theme.place.Before, known))
            .Where(theme => known is not null || theme.Comments > 0)
            .OrderByDescending(theme => theme.Comments);
        var standing = StandingGroups.All
            .Where(theme => IsShown(theme, known))
            .Select(theme => Describe(
                known?.FindTheme(theme.Id) ?? theme, _standing[theme.Id], [], Before(theme, known), known))
            .Select(theme => theme with { IsStanding = true, IsDrawn = false });
        return [.. themes, .. standing];
    }

    public ThemeGroups Groups(IReadOnlyList<DiscoveredTheme> themes, string encoder, IReadOnlyList<VideoId> videos, KnownThemes? known)
    {
        var placed = map.Themes.Select((place, i) => new ThemeGroup(
            place.Theme?.Id ?? place.Before!.Id,
            place.Theme?.Title ?? place.Before!.Title,
            _themes[i].Comments,
            place.Centroid.Meaning,
            map.Space.Phrases.Zip(place.Centroid.Phrases).Where(phrase => phrase.Second > 0)
                .ToDictionary(phrase => phrase.First, phrase => phrase.Second, StringComparer.Ordinal))
        {
            Drawn = place.Theme is { } theme && IsNew(theme, place.Before, known) ? new DrawnWords(theme.Title, theme.GiveWhen) : place.Before?.Drawn,
            GiveWhen = place.Theme is { } written && IsNew(written, place.Before, known) ? written.GiveWhen : place.Before?.GiveWhen,
        });
        var standing = StandingGroups.All.Where(theme => IsShown(theme, known) || Before(theme, known) is not null)
            .Select(theme => new ThemeGroup(theme.Id, theme.Title, _standing[theme.Id].Comments, [], new Dictionary<string, float>(StringComparer.Ordinal))
            {
                GiveWhen = theme.GiveWhen,
            });
        return new ThemeGroups(encoder, [.. videos.Select(video => video.Value)], _counted, map.Space.Mean, [.. placed, .. standing])
        {
            Phrases = map.Space.Shares,
            Subjects = map.Subjects,
        };
    }

    // One that a person took out stays out.
    private bool IsShown(Theme theme, KnownThemes? known) =>
        known?.FindTheme(theme.Id) is not null
        || (_standing[theme.Id].Comments >= FewestStanding && Before(theme, known) is null);

    private static bool IsNew(Theme theme, ThemeGroup? before, KnownThemes? known) => before is null && known?.FindTheme(theme.Id) is null;

    private static ThemeGroup? Before(Theme theme, KnownThemes? known) => known?.FindGroup(theme.Id);

    private static DiscoveredTheme Describe(
        Theme theme, GroupTally tally, IReadOnlyList<string> phrases, ThemeGroup? before, KnownThemes? known) =>
        new(theme, tally.Comments, phrases, tally.Examples)
        {
            CommentsBefore = before?.Comments,
            IsDrawn = IsNew(theme, before, known) || before?.Drawn is not null,
            News = before is null
                ? IsNew(theme, before, known) ? ThemeNews.New : ThemeNews.Unchanged
                : tally.Comments == 0 && before.Comments > 0 ? ThemeNews.Gone
                : tally.Comments.CompareTo(before.Comments) switch { > 0 => ThemeNews.Grown, < 0 => ThemeNews.Shrunk, _ => ThemeNews.Unchanged },
        };
}
