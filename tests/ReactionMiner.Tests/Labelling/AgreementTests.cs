using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Labelling;

public sealed class AgreementTests
{
    /// <remarks>Source: the example of Cohen's kappa with 20 both yes, 5 and 10 apart, 15 both no: 0.4.</remarks>
    [Fact]
    public void Kappa_is_that_of_the_textbook() => Assert.Equal(0.4, Agreement.Kappa(Pairs(20, 5, 10, 15))!.Value, 1e-12);

    /// <remarks>Source: Krippendorff (2011), B: binary data, two observers, no missing data: 0.095.</remarks>
    [Fact]
    public void Alpha_is_that_of_the_textbook() => Assert.Equal(0.095, Agreement.Alpha(
    [
        (0, 1), (1, 1), (0, 1), (0, 0), (0, 0), (0, 1), (0, 0), (0, 0), (1, 0), (0, 0),
    ])!.Value, 3);

    [Fact]
    public void Where_all_answers_are_the_same_there_is_no_figure()
    {
        Assert.Null(Agreement.Kappa(Pairs(0, 0, 0, 8)));
        Assert.Null(Agreement.Alpha(Pairs(0, 0, 0, 8)));
    }

    [Fact]
    public void Two_readers_are_compared_on_what_both_read_and_their_quarrels_are_listed()
    {
        var ann = Read("ann", 40, number => number % 4 == 0 ? [Section.Cost] : []);
        var ben = Read("ben", 42, number => number % 4 == 0 && number != 8 ? [Section.Cost] : number == 9 ? [Section.Design] : []).Skip(5).ToList();

        var report = Agreement.Compare(ann, ben, Section.Themes);

        Assert.Equal((35, 5, 2), (report.Comments, report.OnlyFirst, report.OnlySecond));
        var cost = report.Themes[Section.Cost];
        Assert.Equal(("cost", 8, 1, 0), (cost.ThemeId, cost.Both, cost.First, cost.Second));
        Assert.InRange(cost.Figures!.Kappa!.Value, cost.Figures.Kappa.Low!.Value, cost.Figures.Kappa.High!.Value);
        Assert.InRange(cost.Figures.Alpha!.Value, 0.85, 0.95);
        Assert.Null(report.Themes[Section.Closure].Figures!.Kappa);
        Assert.Equal(["c8", "c9"], report.Disagreements.Select(pair => pair.First.CommentId));
        Assert.Equal([Section.Design], report.Disagreements[1].Themes);
        Assert.Equal(1, report.Tone!.Agreed);
    }

    [Fact]
    public void The_same_labels_give_the_same_intervals()
    {
        var ann = Read("ann", 30, number => number % 3 == 0 ? [Section.Cost] : []);
        var ben = Read("ben", 30, number => number % 5 == 0 ? [Section.Cost] : []);

        Assert.Equal(Agreement.Compare(ann, ben, Section.Themes).Themes, Agreement.Compare(ann, ben, Section.Themes).Themes);
    }

    [Fact]
    public void Readers_with_nothing_in_common_are_an_error_that_says_what_to_do()
    {
        var error = Assert.Throws<NothingSharedException>(() => Agreement.Compare([Some.Label("c1", "ann")], [Some.Label("c2", "ben")], Section.Themes));

        Assert.Contains("--seed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_who_differ_leave_the_theme_open_until_it_is_settled()
    {
        Label[] quarrel = [Some.Label("c1", "ann", Section.Cost), Some.Label("c1", "ben", Section.Cost, Section.Design) with { Tone = Sentiment.Negative }];

        Assert.Equal([true, null, false], Consensus.Of(quarrel, 3).Themes);
        Assert.Null(Consensus.Of(quarrel, 3).Tone);
        Assert.Equal([true, true, false], Consensus.Of(quarrel.Append(Some.Label("c1", "settled", Section.Cost, Section.Design)), 3).Themes);
    }

    [Fact]
    public void A_settled_answer_ends_the_quarrel_about_the_themes_that_it_was_asked_about()
    {
        Label[] read = [Some.Label("c1", "ann", Section.Cost, Section.Design), Some.Label("c1", "ben")];
        var older = Some.Label("c1", LabelFolder.Settled, Section.Cost) with { AskedOnly = [Section.Cost] };
        var pair = new Disagreement(read[0], read[1]);

        Assert.False(pair.IsSettledBy(new Dictionary<string, Label>(StringComparer.Ordinal) { ["c1"] = older }));
        Assert.True(pair.IsSettledBy(new Dictionary<string, Label>(StringComparer.Ordinal) { ["c1"] = older with { AskedOnly = null } }));
        Assert.Equal(new Quarrel("ann", "ben", 1), Quarrel.Of([[.. read, older]]));
        Assert.Null(Quarrel.Of([[.. read, older with { AskedOnly = null }]]));
    }

    [Fact]
    public void Comments_whose_readers_were_not_both_asked_are_left_out_for_that_theme()
    {
        var ann = Read("ann", 40, number => number % 4 == 0 ? [Section.Cost] : [])
            .Select((label, row) => label with { AskedOnly = row < 30 ? [Section.Cost, Section.Design] : [Section.Cost] });
        var ben = Read("ben", 40, number => number % 4 == 0 ? [Section.Cost, Section.Design, Section.Closure] : []);

        var report = Agreement.Compare(ann, ben, Section.Themes);

        Assert.Equal([(10, 0, 0), (0, 7, 10), (0, 0, 40)], report.Themes.Select(theme => (theme.Both, theme.Second, theme.NotAsked)));
        Assert.Null(report.Themes[Section.Closure].Figures);
        Assert.Equal(7, report.Disagreements.Count);
        Assert.All(report.Disagreements, pair => Assert.Equal([Section.Design], pair.Themes));
    }

    private static List<Label> Read(string reader, int count, Func<int, int[]> themes) =>
        [.. Enumerable.Range(1, count).Select(number => Some.Label($"c{number}", reader, themes(number)))];

    private static List<(int First, int Second)> Pairs(int both, int first, int second, int neither) =>
    [
        .. Enumerable.Repeat((1, 1), both), .. Enumerable.Repeat((1, 0), first), .. Enumerable.Repeat((0, 1), second), .. Enumerable.Repeat((0, 0), neither),
    ];
}
