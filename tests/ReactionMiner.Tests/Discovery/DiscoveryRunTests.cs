using ReactionMiner.Discovery;
using ReactionMiner.MachineLearning;
using ReactionMiner.Mining;
using ReactionMiner.Reactions;
using ReactionMiner.Storage;
using ReactionMiner.Tests.MachineLearning;
using ReactionMiner.Tests.Storage;

namespace ReactionMiner.Tests.Discovery;

public sealed class DiscoveryRunTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly ReactionStore _store;

    public DiscoveryRunTests() => _store = _folder.Open();

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Each_subject_of_a_section_becomes_a_theme_named_in_its_own_words()
    {
        SomeSection.Store(_store, SomeSection.Comments());

        var discovery = Execute();

        Assert.All(["battery", "camera", "price"], subject =>
            Assert.Contains(discovery.Themes, theme => theme.Theme.Title.Contains(subject, StringComparison.OrdinalIgnoreCase) && theme.Comments >= 12));
        Assert.True(discovery.Tally.Placed > discovery.Tally.Counted * 0.9, discovery.Tally.ToString());
    }

    [Fact]
    public void Thanks_and_laughter_stand_in_groups_of_their_own()
    {
        SomeSection.Store(_store, SomeSection.Comments());

        // Two comments of thanks are too few to be shown; three of laughter are enough.
        var standing = Execute().Groups.Groups.Where(group => group.Meaning.Count == 0).ToDictionary(group => group.Id, group => group.Comments, StringComparer.Ordinal);

        Assert.Equal(3, standing["jokes-and-one-liners"]);
    }

    [Fact]
    public void What_is_never_counted_is_in_no_theme_and_in_the_account()
    {
        SomeSection.Store(_store, [.. SomeSection.Comments(), .. SomeSection.German]);

        var discovery = Execute(new DiscoveryOptions());

        Assert.Equal((2, SomeSection.German.Count), (discovery.Tally.Spam, discovery.Tally.NotClassified));
        Assert.Equal(SomeSection.Comments().Count() - 2, discovery.Tally.Counted);
        Assert.DoesNotContain(discovery.Themes, theme => theme.KeyPhrases.Any(phrase =>
            phrase.Contains("Regenschirm", StringComparison.OrdinalIgnoreCase) || phrase.Contains("money", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void A_section_in_a_language_that_is_not_read_says_so()
    {
        SomeSection.Store(_store, SomeSection.German);

        var refused = Assert.Throws<TooFewCommentsException>(() => Execute());

        Assert.Contains($"beside {SomeSection.German.Count} that are spam or in languages that are not read", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_comments_give_the_same_themes_in_whatever_order_they_came()
    {
        SomeSection.Store(_store, SomeSection.Comments());
        var discovery = Execute();
        using var otherFolder = new StoreFolder();
        using var other = otherFolder.Open();
        SomeSection.Store(other, SomeSection.Comments().Reverse());

        var again = Execute(store: other);

        Assert.Equal(discovery.Themes.Select(Line), again.Themes.Select(Line));
        Assert.Equal(discovery.Groups.Groups.SelectMany(group => group.Meaning), again.Groups.Groups.SelectMany(group => group.Meaning));
    }

    [Fact]
    public void As_many_themes_come_as_are_asked_for()
    {
        SomeSection.Store(_store, SomeSection.Comments());

        var discovery = Execute(new DiscoveryOptions { Themes = 5 });

        Assert.Equal(5, discovery.Themes.Count(theme => !theme.IsStanding));
    }

    [Fact]
    public void A_grown_section_keeps_its_themes_and_brings_the_new_one()
    {
        SomeSection.Store(_store, SomeSection.Comments(endings: 4));
        var first = Execute();
        SomeSection.Store(_store, [.. SomeSection.Comments(), .. SomeSection.Sauces]);

        var second = Execute(new DiscoveryOptions { Themes = 4 }, Known(first));

        Assert.Superset(Ids(first), Ids(second));
        var added = Assert.Single(second.Themes, theme => theme.News == ThemeNews.New && !theme.IsStanding);
        Assert.Contains("sauce", added.Theme.Title, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(second.Themes, theme => theme.News == ThemeNews.Grown && theme.CommentsBefore < theme.Comments);
    }

    [Fact]
    public void What_a_person_edited_stays_and_what_they_took_out_does_not_come_back()
    {
        SomeSection.Store(_store, SomeSection.Comments());
        var first = Execute();
        var themes = first.Themes.Select(theme => theme.Theme).ToList();
        var edited = themes[0] with { Title = "Words of my own", Id = "my-own" };
        var renamed = themes[1] with { Id = "another-id" };
        var known = new KnownThemes(new ThemeSet("set", "Phones", [edited with { Id = themes[0].Id }, renamed]), first.Groups);

        var second = Execute(known: known);

        Assert.Equal([edited.Title, renamed.Title], second.Themes.Select(theme => theme.Theme.Title).Order(StringComparer.Ordinal).Reverse());
        Assert.All(second.Themes, theme => Assert.Equal(ThemeNews.Unchanged, theme.News));
    }

    [Fact]
    public void A_theme_that_a_person_wrote_gathers_comments_by_its_title_and_rule()
    {
        SomeSection.Store(_store, SomeSection.Comments());
        var first = Execute();
        SomeSection.Store(_store, SomeSection.Sauces);
        var written = new Theme("sauces", "Tomato sauce", "The comment is about tomato sauce and how to cook it.", "");
        var known = new KnownThemes(new ThemeSet("set", "Phones", [.. first.Themes.Select(theme => theme.Theme), written]), first.Groups);

        var second = Execute(known: known);

        Assert.True(Assert.Single(second.Themes, theme => theme.Theme == written).Comments >= 20);
    }

    [Fact]
    public void A_theme_whose_comments_are_gone_is_said_to_be_gone()
    {
        SomeSection.Store(_store, SomeSection.Comments());
        var first = Execute();
        using var otherFolder = new StoreFolder();
        using var other = otherFolder.Open();
        SomeSection.Store(other, SomeSection.Comments().Where(comment => !comment.Id.StartsWith("battery", StringComparison.Ordinal)));

        var second = Execute(known: Known(first), store: other);

        Assert.Contains(second.Themes, theme =>
            theme.News is ThemeNews.Gone or ThemeNews.Shrunk && theme.Theme.Title.Contains("battery", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_few_comments_hold_no_themes()
    {
        SomeSection.Store(_store, SomeSection.Comments().Take(5));

        Assert.Throws<TooFewCommentsException>(() => Execute());
    }

    [Fact]
    public void Nothing_stored_is_nothing_to_find()
    {
        Assert.Throws<NoCommentsException>(() => Execute());
    }

    [Fact]
    public void Themes_of_another_encoder_are_refused()
    {
        SomeSection.Store(_store, SomeSection.Comments());
        var first = Execute();

        Assert.Throws<OtherEncoderException>(() => Execute(known: Known(first with { Groups = first.Groups with { Encoder = "another" } })));
    }

    private ThemeDiscovery Execute(DiscoveryOptions? options = null, KnownThemes? known = null, ReactionStore? store = null) =>
        new DiscoveryRun(store ?? _store, new SectionReader(CommittedModel.Classifier)).Execute([SomeComment.Video], "section", options ?? new DiscoveryOptions { Themes = 3 }, known, CancellationToken.None);

    private static KnownThemes Known(ThemeDiscovery discovery) =>
        new(new ThemeSet("set", "Phones", [.. discovery.Themes.Select(theme => theme.Theme)]), discovery.Groups);

    private static HashSet<string> Ids(ThemeDiscovery discovery) => [.. discovery.Themes.Select(theme => theme.Theme.Id)];

    private static string Line(DiscoveredTheme theme) => $"{theme.Theme} {theme.Comments} {string.Join(',', theme.Examples.Select(example => example.Id))}";
}
