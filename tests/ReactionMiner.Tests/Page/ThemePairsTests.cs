using ReactionMiner.Page.Content;
using ReactionMiner.Tests.Counting;
using ReactionMiner.Tests.Reports;

namespace ReactionMiner.Tests.Page;

public sealed class ThemePairsTests
{
    [Fact]
    public void Pairs_are_counted_both_ways_and_held_against_chance()
    {
        var comments = Section.Many(10, "both", Section.Cost, Section.Design)
            .Concat(Section.Many(10, "cost", Section.Cost))
            .Concat(Section.Many(80, "neither"))
            .ToList();

        var pairs = PageContent.Read(Section.Count(comments), comments, Hostile.Options).Pairs;

        Assert.Equal(10, pairs.Together(Section.Cost, Section.Design));
        Assert.Equal(10, pairs.Together(Section.Design, Section.Cost));
        // 20 % carry the one and 10 % the other: chance alone would bring two.
        Assert.Equal(5, pairs.TimesChance(Section.Cost, Section.Design), tolerance: 1e-9);
        Assert.Equal([(Section.Cost, Section.Design)], pairs.Commonest(atLeast: 3, atMost: 5));
    }
}
