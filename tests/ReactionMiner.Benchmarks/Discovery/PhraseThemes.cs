using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Discovery;
using ReactionMiner.Discovery.Groups;
using ReactionMiner.Encoders;
using ReactionMiner.Reactions;

namespace ReactionMiner.Benchmarks.Discovery;

/// <summary>What <c>discover</c> does.</summary>
internal sealed class PhraseThemes(SentenceEncoder encoder) : IDiscoveryMethod
{
    private readonly ThemeMapper _mapper = new(encoder, new StandingGroups(encoder));

    public string Name => "phrases clustered (ours)";

    public Grouping Group(IReadOnlyList<SampleComment> sample, int seed) => Place(_mapper.Map(sample, known: null, wanted: null), sample);

    public Grouping GoOn(IReadOnlyList<SampleComment> before, IReadOnlyList<SampleComment> sample, int seed) =>
        Place(_mapper.Map(sample, Known(before), wanted: null), sample);

    private KnownThemes Known(IReadOnlyList<SampleComment> sample)
    {
        var video = VideoId.ForFile("section");
        var count = new ThemeCounting(_mapper.Map(sample, known: null, wanted: null));
        for (var i = 0; i < sample.Count; i++)
        {
            var id = i.ToString(CultureInfo.InvariantCulture);
            count.Add(new Comment { Id = id, VideoId = video, ThreadId = id, Text = "" }, new SectionComment(sample[i], IsSpam: false, IsClassified: true));
        }
        var themes = count.Themes(known: null);
        return new KnownThemes(new ThemeSet("set", "section", [.. themes.Select(theme => theme.Theme)]), count.Groups(themes, "", [video], known: null));
    }

    private static Grouping Place(ThemeMap map, IReadOnlyList<SampleComment> sample) => new(
    [
        .. sample.Select(comment =>
        {
            var (themes, standing) = map.Place(comment.Text, comment.Vector);
            return standing is null
                ? themes.Select(theme => theme.Theme).ToArray()
                : [map.Themes.Count + StandingGroups.All.Index().First(theme => string.Equals(theme.Item.Id, standing, StringComparison.Ordinal)).Index];
        }),
    ]);
}
