using ReactionMiner.Encoders;

namespace ReactionMiner.Tests.Encoders;

public sealed class EqualLengthGroupsTests
{
    private static readonly long[][] Texts = [.. Enumerable.Range(0, 300).Select(i => new long[2 + (i * i % 127)])];

    [Fact]
    public void Every_text_is_in_one_group_with_texts_of_its_own_length()
    {
        var groups = EqualLengthGroups.Of(Texts);
        Assert.Equal(Enumerable.Range(0, Texts.Length), groups.SelectMany(group => group).Order());
        Assert.All(groups, group => Assert.Single(group.Select(i => Texts[i].Length).Distinct()));
    }

    [Fact]
    public void Groups_stay_within_their_limits()
    {
        long[][] texts = [.. Enumerable.Repeat(new long[3], 100), .. Enumerable.Repeat(new long[128], 100)];
        var sizes = EqualLengthGroups.Of(texts).Select(group => (Tokens: texts[group[0]].Length, group.Length)).Distinct();
        Assert.Equal([(128, 4), (3, 16), (3, 4)], sizes);
    }
}
