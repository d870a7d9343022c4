using ReactionMiner.Discovery.Words;
using ReactionMiner.Encoders;
using ReactionMiner.Reactions;

namespace ReactionMiner.Discovery.Groups;

/// <summary>Puts the themes of a folder back where they were; a theme that a person wrote lies where its title and rule say.</summary>
internal sealed class KnownThemePlaces(SentenceEncoder encoder, FeatureSpace space)
{
    public IReadOnlyList<PlacedTheme> Of(KnownThemes known)
    {
        var groups = known.Groups.Groups.Where(group => group.Meaning.Count > 0).ToList();
        var places = new List<PlacedTheme>();
        foreach (var theme in known.ThemeSet.Themes.Where(theme => !StandingGroups.Has(theme.Id)))
        {
            // A theme whose id was changed is known by its title.
            var group = known.FindGroup(theme.Id) ?? groups.Find(group =>
                string.Equals(group.Title, theme.Title, StringComparison.Ordinal) && known.FindTheme(group.Id) is null);
            places.Add(new PlacedTheme(theme, group is null ? Describe(theme) : Restore(group), [], group));
        }
        var kept = places.Select(place => place.Before).OfType<ThemeGroup>().ToHashSet();
        places.AddRange(groups.Where(group => !kept.Contains(group)).Select(group => new PlacedTheme(null, Restore(group), [], group)));
        return places;
    }

    private Centroid Describe(Theme theme)
    {
        var text = $"{theme.Title}. {theme.GiveWhen}";
        var features = space.Of(CommentText.Read(text), encoder.Encode(text));
        return Centroid.Of([(features, 1)], space) ?? new Centroid(new float[space.Mean.Length], new float[space.Phrases.Count]);
    }

    private Centroid Restore(ThemeGroup group)
    {
        var phrases = new float[space.Phrases.Count];
        foreach (var (phrase, weight) in group.Phrases)
        {
            phrases[space.Column(phrase)!.Value] = weight;
        }
        return new Centroid([.. group.Meaning], phrases);
    }
}
