using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.DataFiles;
using ReactionMiner.Discovery;
using ReactionMiner.Discovery.Groups;
using ReactionMiner.Encoders;
using ReactionMiner.Importing;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;

namespace ReactionMiner.Benchmarks.Discovery;

/// <summary>How far the themes that comments are given before anybody labels agree with the groups that <c>discover</c> showed.</summary>
internal static class FoundThemesTable
{
    private static readonly string[] Sections =
    [
        "unlabelled/youtube-gemini-video.csv", "exports/youtube-comment-downloader-2019.jsonl", "exports/generic-columns-2025.csv",
        "spam/Youtube01-Psy.csv", "spam/Youtube05-Shakira.csv",
    ];

    /// <param name="corpora">Folder of the corpora.</param>
    /// <param name="model">Folder of the model that reads tone, language and spam.</param>
    public static async Task WriteAsync(string corpora, string model, TextWriter output)
    {
        using var encoder = SentenceEncoder.Load();
        var general = ReactionModel.Load(model);
        output.WriteLine("| section | counted | way | same themes | largest theme | summed probabilities |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var section in Sections)
        {
            var comments = new List<Comment>();
            await foreach (var page in CommentFiles.Open(Path.Combine(corpora, section), new ImportOptions(), () => Stream.Null).ReadPagesAsync(CancellationToken.None))
            {
                comments.AddRange(page.Comments);
            }
            Write(section, [.. comments.DistinctBy(comment => comment.Id)], encoder, general, output);
        }
    }

    private static void Write(string section, List<Comment> comments, SentenceEncoder encoder, IReactionClassifier general, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var read = comments.Zip(new SectionReader(general).Read(comments.ConvertAll(comment => comment.Text)), (comment, one) => (comment, Read: SectionComment.Of(comment.Text, one)))
                .ToDictionary(pair => pair.comment.Id, pair => pair.Read, StringComparer.Ordinal);
            var map = Discover(comments, read, encoder, folder);
            var set = ThemeSetFolder.Load(folder);
            var counted = comments.Where(comment => read[comment.Id].Counts).ToList();
            var found = counted.ConvertAll(comment => Place(map, set, read[comment.Id].Comment));
            void Line(string way, IReadOnlyList<IReadOnlyList<int>> given, double? summed) => output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {section} | {counted.Count} | {way} | {Share(given, found):P0} | {set.Themes.Index().Max(theme => given.Count(themes => themes.Contains(theme.Index))) / (double)counted.Count:P0} | {summed:F2} |"));
            void Classify(string way)
            {
                var reactions = DescribedModel.FromDescriptions(folder, general).Classify(counted.ConvertAll(comment => comment.Text));
                Line(way, [.. reactions.Select(reaction => reaction.Themes)], reactions.Sum(reaction => reaction.ThemeProbabilities.Sum()) / reactions.Sum(reaction => (double)reaction.Themes.Count));
            }
            Line("discover", found, null);
            Classify("groups");
            Redescribe(folder);
            Classify("descriptions, the section's mean");
            File.Delete(Path.Combine(folder, DiscoveryFolder.GroupsFile));
            Classify("descriptions");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ThemeMap Discover(List<Comment> comments, Dictionary<string, SectionComment> read, SentenceEncoder encoder, string folder)
    {
        var options = new DiscoveryOptions();
        var sample = CommentSample.Draw(comments, options.SampleSize, options.Seed).Select(comment => read[comment.Id]).Where(comment => comment.Counts);
        var map = new ThemeMapper(encoder, new StandingGroups(encoder)).Map([.. sample.Select(comment => comment.Comment)], known: null, wanted: null);
        var count = new ThemeCounting(map);
        foreach (var comment in comments)
        {
            count.Add(comment, read[comment.Id]);
        }
        var themes = count.Themes(known: null);
        VideoId[] videos = [comments[0].VideoId];
        DiscoveryFolder.Write(folder, new ThemeDiscovery(
            "section", videos, count.Tally, themes, count.Groups(themes, encoder.Identity.ToText(), videos, known: null)), known: null);
        return map;
    }

    // As if a person had written each rule in the same words.
    private static void Redescribe(string folder)
    {
        var yaml = Path.Combine(folder, ThemeSetFolder.ThemesFile);
        File.WriteAllText(yaml, File.ReadAllText(yaml).Replace("give_when: \"The comment", "give_when: \"A comment", StringComparison.Ordinal));
    }

    private static IReadOnlyList<int> Place(ThemeMap map, ThemeSet set, SampleComment read)
    {
        var (themes, standing) = map.Place(read.Text, read.Vector);
        var ids = standing is null ? themes.Select(theme => map.Themes[theme.Theme].Theme!.Id).ToHashSet(StringComparer.Ordinal) : [standing];
        return [.. set.Themes.Index().Where(theme => ids.Contains(theme.Item.Id)).Select(theme => theme.Index)];
    }

    private static double Share(IReadOnlyList<IReadOnlyList<int>> left, IReadOnlyList<IReadOnlyList<int>> right) =>
        left.Zip(right).Average(pair => pair.First.SequenceEqual(pair.Second) ? 1.0 : 0);
}
