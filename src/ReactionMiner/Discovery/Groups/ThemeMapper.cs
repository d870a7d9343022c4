using ReactionMiner.Discovery.Words;
using ReactionMiner.Encoders;

namespace ReactionMiner.Discovery.Groups;

/// <summary>Lays out the themes of a sample: those known from the run before stay where they are, and new ones are sought among the
/// comments that are near to none of them.</summary>
internal sealed class ThemeMapper(SentenceEncoder encoder, StandingGroups standing)
{
    // A comment nearer than this to a known theme says nothing new.
    private const double KnownNearness = 0.2;

    // Themes as near as this are one.
    private const double SameTheme = 0.6;

    public ThemeMap Map(IReadOnlyList<SampleComment> sample, KnownThemes? known, int? wanted)
    {
        var mean = known is null ? Mean(sample) : [.. known.Groups.Mean];
        var phrases = PhraseTable.Read(sample, [.. sample.Select(comment => Dense.Centre(comment.Vector, mean))])
            .Where(phrase => !StandingWords.Cover(phrase.Key)).ToList();
        var space = new FeatureSpace(mean, Columns(phrases.Select(phrase => (phrase.Key, (double)phrase.Comments.Count / sample.Count)), known, sample.Count));
        var subjects = GroupFinder.Salient(phrases).Select(phrase => phrase.Key).ToHashSet(StringComparer.Ordinal);
        var places = Enumerable.Range(0, sample.Count)
            .Where(i => standing.Of(sample[i].Text, sample[i].Vector, subjects) is null).ToList();
        var features = sample.Select(comment => space.Of(comment.Text, comment.Vector)).ToList();

        var old = known is null ? [] : new KnownThemePlaces(encoder, space).Of(known);
        var oldCentroids = old.Select(theme => theme.Centroid).ToList();
        var unexplained = old.Count == 0 ? places : [.. places.Where(i => oldCentroids.Max(centroid => centroid.Similarity(features[i])) < KnownNearness)];
        var smallest = GroupFinder.SmallestTheme(sample.Count);
        var found = GroupFinder.Find(
                new GroupSearch(features, unexplained, phrases, space, smallest), wanted is null ? null : Math.Max(0, wanted.Value - old.Count))
            .Where(centroid => oldCentroids.TrueForAll(other => other.Similarity(centroid) < SameTheme)).ToList();
        var named = new GroupNaming(sample, places, features).Name(old, found);
        return new ThemeMap(space, named, subjects, standing);
    }

    /// <summary>The map of an earlier run as it left it: comments find the groups that they were counted in.</summary>
    public ThemeMap Restore(KnownThemes known)
    {
        var groups = known.Groups;
        var space = new FeatureSpace(
            [.. groups.Mean], Columns(groups.Phrases.OrderBy(phrase => phrase.Key, StringComparer.Ordinal).Select(phrase => (phrase.Key, phrase.Value)), known, groups.Comments));
        var places = new KnownThemePlaces(encoder, space).Of(known).Where(theme => theme.Before is not null).ToList();
        return new ThemeMap(space, places, groups.Subjects, standing);
    }

    private static float[] Mean(IReadOnlyList<SampleComment> sample)
    {
        var mean = Dense.Sum(sample.Select(comment => comment.Vector), SentenceEncoder.Dimensions);
        Dense.Scale(mean, 1.0 / sample.Count);
        return mean;
    }

    private static List<(string Key, double Share)> Columns(IEnumerable<(string Key, double Share)> phrases, KnownThemes? known, long comments)
    {
        var columns = phrases.ToList();
        var here = columns.Select(column => column.Key).ToHashSet(StringComparer.Ordinal);
        var rare = 1.0 / (comments + 1);
        columns.AddRange((known?.Groups.Groups ?? []).SelectMany(group => group.Phrases.Keys).Where(here.Add)
            .Order(StringComparer.Ordinal).Select(key => (key, rare)));
        return columns;
    }
}
