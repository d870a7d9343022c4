namespace ReactionMiner.Discovery.Groups;

/// <summary>Finds the subjects of a sample: phrases that mean much the same are clustered, and comments gather around each cluster.</summary>
/// <remarks>A phrase stands for the mean of many comments, so that it says more surely what it is about than one short comment does.
/// How this compares with clustering the comments themselves is in the room's README. No chance is involved.</remarks>
internal static class GroupFinder
{
    private const int PhrasesClustered = 300;
    private const int MostClusters = 100;

    // Of so many clusters of phrases those that gather enough comments become themes, when nobody says how many there shall be.
    private const int Clusters = 35;
    private const int FewestComments = 3;
    private const double SmallestShare = 0.015;
    private const int Refinements = 2;

    // The fiftieth part of a short section is three comments, in which no reader sees a theme: of 200 comments 6 must speak of it.
    private const double SmallestRoot = 0.4;

    /// <summary>Comments that a theme must gather, of those in the sample.</summary>
    public static int SmallestTheme(int comments) =>
        (int)Math.Ceiling(Math.Max(FewestComments, Math.Max(comments * SmallestShare, Math.Sqrt(comments) * SmallestRoot)));

    /// <summary>The phrases that are clustered, most salient first.</summary>
    public static IEnumerable<Phrase> Salient(IReadOnlyList<Phrase> phrases) => phrases.Where(phrase => phrase.Salience > 0)
        .OrderByDescending(phrase => phrase.Salience).ThenBy(phrase => phrase.Key, StringComparer.Ordinal)
        .Take(PhrasesClustered);

    /// <param name="themes">Wished for; null lets the comments decide.</param>
    /// <returns>Largest group first; fewer than wished for where the comments do not hold so many subjects.</returns>
    public static IReadOnlyList<Centroid> Find(GroupSearch search, int? themes)
    {
        var comments = search.Among.Select(i => search.Comments[i]).ToList();
        var salient = Middles(search);
        if (salient.Count == 0 || comments.Count < search.Smallest || themes == 0)
        {
            return [];
        }
        var tree = new AverageLink([.. salient.Select(left => salient.Select(right => left.Centroid.Similarity(right.Centroid)).ToArray())]);
        List<Centroid> Cut(int clusters, int smallest) => Large(
            [.. tree.Cut(clusters).Select(cluster => Middle(cluster, salient, search.Space)).OfType<Centroid>()], comments, smallest);
        var groups = themes is { } wanted
            ? Enumerable.Range(wanted, MostClusters).Select(clusters => Cut(clusters, FewestComments)).FirstOrMost(wanted)
            : Cut(Clusters, search.Smallest);
        return Refine(groups, comments, search.Space);
    }

    // The first that has as many groups as wanted, its largest; else the one that has most.
    private static List<Centroid> FirstOrMost(this IEnumerable<List<Centroid>> cuts, int wanted)
    {
        List<Centroid> most = [];
        foreach (var cut in cuts)
        {
            if (cut.Count >= wanted)
            {
                return cut.GetRange(0, wanted);
            }
            most = cut.Count > most.Count ? cut : most;
        }
        return most;
    }

    private static List<(double Salience, Centroid Centroid)> Middles(GroupSearch search)
    {
        var among = search.Among.ToHashSet();
        return
        [
            .. Salient(search.Phrases)
                .Select(phrase => (phrase.Salience, Centroid: Centroid.Of(
                    phrase.Comments.Where(among.Contains).Select(i => (search.Comments[i], 1.0)), search.Space)))
                .Where(phrase => phrase.Centroid is not null)
                .Select(phrase => (phrase.Salience, phrase.Centroid!)),
        ];
    }

    private static Centroid? Middle(IReadOnlyList<int> cluster, List<(double Salience, Centroid Centroid)> phrases, FeatureSpace space)
    {
        var meaning = new float[space.Mean.Length];
        var columns = new float[space.Phrases.Count];
        foreach (var (salience, centroid) in cluster.Select(i => phrases[i]))
        {
            Dense.Add(meaning, centroid.Meaning, salience);
            Dense.Add(columns, centroid.Phrases, salience);
        }
        return Centroid.Normalise(meaning, columns);
    }

    private static List<Centroid> Large(List<Centroid> groups, IReadOnlyList<Features> comments, int smallest)
    {
        var sizes = new int[groups.Count];
        foreach (var comment in comments)
        {
            sizes[Membership.Nearest(groups, comment)]++;
        }
        return [.. groups.Zip(sizes).Where(group => group.Second >= smallest).OrderByDescending(group => group.Second).Select(group => group.First)];
    }

    private static List<Centroid> Refine(List<Centroid> groups, IReadOnlyList<Features> comments, FeatureSpace space)
    {
        for (var pass = 0; pass < Refinements && groups.Count > 0; pass++)
        {
            var members = comments.ToLookup(comment => Membership.Nearest(groups, comment));
            groups = [.. groups.Select((group, i) => Centroid.Of(members[i].Select(member => (member, 1.0)), space) ?? group)];
        }
        return groups;
    }
}

/// <summary>Where groups are sought.</summary>
/// <param name="Comments">All of the sample.</param>
/// <param name="Among">Places of those that shall be grouped.</param>
/// <param name="Smallest">Comments that a group must gather.</param>
internal sealed record GroupSearch(
    IReadOnlyList<Features> Comments, IReadOnlyList<int> Among, IReadOnlyList<Phrase> Phrases, FeatureSpace Space, int Smallest);
