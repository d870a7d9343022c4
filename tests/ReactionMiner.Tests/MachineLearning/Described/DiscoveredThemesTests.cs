using ReactionMiner.DataFiles;
using ReactionMiner.Discovery;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Discovery;
using ReactionMiner.Tests.Storage;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

/// <summary>What a set that <c>discover</c> wrote is given before anybody labels.</summary>
public sealed class DiscoveredThemesTests : IDisposable
{
    private readonly StoreFolder _stored = new();
    private readonly TemporaryFolder _folder = new();
    private readonly ThemeDiscovery _discovery;

    public DiscoveredThemesTests()
    {
        using var store = _stored.Open();
        SomeSection.Store(store, SomeSection.Comments());
        _discovery = new DiscoveryRun(store, new SectionReader(CommittedModel.Classifier))
            .Execute([SomeComment.Video], "section", new DiscoveryOptions { Themes = 3 }, known: null, CancellationToken.None);
        DiscoveryFolder.Write(Set, _discovery, known: null);
    }

    private string Set => _folder.Locate("themes/section");

    private string Yaml => Path.Combine(Set, ThemeSetFolder.ThemesFile);

    public void Dispose()
    {
        _stored.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Comments_are_given_the_themes_that_discover_counted_them_in()
    {
        var reactions = Classify();

        Assert.Equal(_discovery.Themes.Select(theme => theme.Comments), Counts(reactions));
        Assert.Contains(reactions, reaction => reaction.Themes.Count == 0);
    }

    [Fact]
    public void The_probabilities_sum_up_to_about_the_size_of_each_group()
    {
        var reactions = Classify();

        Assert.All(_discovery.Themes, (theme, position) => Assert.InRange(
            reactions.Sum(reaction => reaction.ThemeProbabilities[position]), theme.Comments * 0.6, theme.Comments * 1.4));
    }

    [Fact]
    public void A_theme_with_another_title_or_id_goes_on_with_its_group()
    {
        var theme = _discovery.Themes[0].Theme;
        Edit(theme.Title, "My own title");
        Assert.Equal(_discovery.Themes[0].Comments, Counts(Classify())[0]);

        Edit("My own title", theme.Title);
        Edit($"id: {theme.Id}", "id: my-own-id");
        Assert.Equal(_discovery.Themes[0].Comments, Counts(Classify())[0]);
    }

    [Fact]
    public void A_theme_with_another_rule_goes_by_the_rule_and_the_others_stay()
    {
        var (battery, camera) = (Position("battery"), Position("camera"));
        Edit(_discovery.Themes[battery].Theme.Title, "Noisy neighbours");
        Edit(_discovery.Themes[battery].Theme.GiveWhen, "The comment complains of noisy neighbours and their loud music.");

        var reactions = Classify(["The camera is blurry in the dark", "My battery drains overnight", "My neighbours play loud music all night"]);

        Assert.Contains(camera, reactions[0].Themes);
        Assert.DoesNotContain(battery, reactions[1].Themes);
        Assert.True(reactions[2].ThemeProbabilities[battery] > reactions[1].ThemeProbabilities[battery]);
        Assert.Equal(_discovery.Themes[camera].Comments, Counts(Classify())[camera]);
    }

    [Fact]
    public void Without_its_groups_a_set_goes_by_its_descriptions()
    {
        var found = Model().Model.Version;
        File.Delete(Path.Combine(Set, DiscoveryFolder.GroupsFile));
        var described = Model().Model.Version;

        _folder.Write("plain/themes.yaml", File.ReadAllText(Yaml));
        Assert.NotEqual(found, described);
        Assert.Equal(DescribedModel.FromDescriptions(_folder.Locate("plain"), CommittedModel.Classifier).Model.Version, described);
    }

    [Fact]
    public void A_trained_model_keeps_the_groups_that_its_labels_moved()
    {
        var theme = _discovery.Themes[0].Theme;
        _folder.Write("themes/section/comments.csv", $"comment_id,text,themes,sentiment\nc1,The battery of this phone is dead by noon,{theme.Id},negative\n");
        DescribedTrainer.Train(
            new TrainingOptions { DataFolder = Set, ModelFolder = _folder.Locate("few") }, CommittedModel.Classifier, progress: null, CancellationToken.None);
        var unlabelled = Classify();
        Directory.Delete(Set, recursive: true);

        var trained = DescribedModel.Load(_folder.Locate("few"), CommittedModel.Classifier).Classify(Texts);

        // One label moves all of them a little.
        Assert.All(
            unlabelled.SelectMany(reaction => reaction.ThemeProbabilities).Zip(trained.SelectMany(reaction => reaction.ThemeProbabilities)),
            pair => Assert.Equal(pair.First, pair.Second, 0.02f));
        File.AppendAllText(_folder.Locate("few/groups.json"), " ");
        Assert.Throws<ModelException>(() => DescribedModel.Load(_folder.Locate("few"), CommittedModel.Classifier));
    }

    [Fact]
    public void Groups_of_another_encoder_are_refused()
    {
        var groups = Path.Combine(Set, DiscoveryFolder.GroupsFile);
        File.WriteAllText(groups, File.ReadAllText(groups).Replace(_discovery.Groups.Encoder, "another", StringComparison.Ordinal));

        Assert.Throws<OtherEncoderException>(Model);
    }

    private static List<string> Texts => [.. SomeSection.Comments().Select(comment => comment.Text)];

    private IReactionClassifier Model() => DescribedModel.FromDescriptions(Set, CommittedModel.Classifier);

    private IReadOnlyList<Reaction> Classify(IReadOnlyList<string>? texts = null) =>
        [.. Model().Classify(texts ?? Texts).Where(reaction => !reaction.IsSpam)];

    private List<long> Counts(IReadOnlyList<Reaction> reactions) =>
        [.. _discovery.Themes.Select((_, position) => reactions.LongCount(reaction => reaction.Themes.Contains(position)))];

    private int Position(string subject) => _discovery.Themes.Index().First(theme => theme.Item.Theme.Title.Contains(subject, StringComparison.OrdinalIgnoreCase)).Index;

    private void Edit(string text, string other)
    {
        var yaml = File.ReadAllText(Yaml);
        var start = yaml.IndexOf(text, StringComparison.Ordinal);
        File.WriteAllText(Yaml, yaml[..start] + other + yaml[(start + text.Length)..]);
    }
}
