using ReactionMiner.Discovery.Words;
using ReactionMiner.Reactions;

namespace ReactionMiner.Discovery.Groups;

/// <summary>Makes themes of the groups of a sample: names each by the words of its comments.</summary>
/// <param name="places">Of the comments that stand in no standing group.</param>
/// <param name="features">Of all comments of the sample.</param>
internal sealed class GroupNaming(IReadOnlyList<SampleComment> sample, IReadOnlyList<int> places, IReadOnlyList<Features> features)
{
    private const int KeyPhrases = 8;

    /// <param name="old">Themes of the run before, which keep their names.</param>
    public IReadOnlyList<PlacedTheme> Name(IReadOnlyList<PlacedTheme> old, IReadOnlyList<Centroid> found)
    {
        var members = Members([.. old.Select(theme => theme.Centroid), .. found]);
        var words = new ThemeWords([.. places.Select(place => sample[place].Text)])
            .Of([.. members.Select(group => group.ConvertAll(place => sample[place].Text))], KeyPhrases);
        var naming = new ThemeNaming([.. old.Select(theme => theme.Theme).OfType<Theme>(), .. StandingGroups.All]);
        return
        [
            .. old.Zip(words, (theme, read) => theme with { KeyPhrases = read.KeyPhrases }),
            .. found.Zip(words.Skip(old.Count), members.Skip(old.Count)).Select(group => new PlacedTheme(
                naming.Name(group.Second, Looseness.Of(group.Second, group.Third.ConvertAll(place => features[place]))),
                group.First, group.Second.KeyPhrases, Before: null)),
        ];
    }

    private List<int>[] Members(IReadOnlyList<Centroid> centroids)
    {
        var members = centroids.Select(_ => new List<int>()).ToArray();
        foreach (var place in places)
        {
            foreach (var (group, _) in Membership.Of(features[place], centroids))
            {
                members[group].Add(place);
            }
        }
        return members;
    }
}
