using ReactionMiner.MachineLearning;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class TextFeaturesTests
{
    private static readonly NameList Names = new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["acme"] = ["acme", "acme corp", "a1"],
        ["globex"] = ["globex", "open globe"],
    });

    [Theory]
    [InlineData("acme against globex", 2)]
    [InlineData("Acme-3.5 or acme7 or ACME", 1)]
    [InlineData("open globe, says a1", 2)]
    [InlineData("acmeology, open the globe, a2", 0)]
    [InlineData("", 0)]
    public void Names_are_counted_once_each_in_any_spelling(string text, int names) =>
        Assert.Equal(names, new NameFinder(Names).Find(TextNormalizer.Normalize(text)).Count);

    [Fact]
    public void Slots_are_the_same_on_every_machine()
    {
        var slots = new List<int>();
        new HashedText(16).AddWordSlots(" tea é ", slots);
        new HashedText(16).AddCharacterSlots(" tea ", slots);

        Assert.Equal([55152, 12722, 37788, 31942, 61291, 2846, 13072, 29361, 20836, 22405], slots);
    }

    [Fact]
    public void Hashed_parts_have_length_one_before_they_are_weighted()
    {
        var vector = Extract("tea tea coffee");

        Assert.Equal(vector.Slots.Order().Distinct(), vector.Slots);
        Assert.Equal(2, vector.Slots.Zip(vector.Values).Where(item => item.First < 1 << 16).Sum(item => item.Second * item.Second), 0.2);
    }

    [Fact]
    public void A_link_a_question_and_shouting_have_slots_of_their_own()
    {
        var plain = Counts("this is about licences");

        Assert.Equal(2, Differences(plain, Counts("THIS IS ABOUT LICENCES?")));
        Assert.Equal(1, Differences(plain, Counts("this is https://example.org licences")));
    }

    [Fact]
    public void Each_name_has_a_slot_of_its_own()
    {
        var acme = Counts("acme is here");

        Assert.Equal([1f, 0f], acme[^2..]);
        Assert.Equal([0f, 1f], Counts("globex is here")[^2..]);
        Assert.Equal(new CommentCounts(Names).Length, acme.Length);
    }

    private static FeatureVector Extract(string text) =>
        Assert.Single(new LinearTextFeatures(FeatureSettings.For(ModelKind.Linear, Names)).Extract([text], CancellationToken.None));

    private static float[] Counts(string text) => new CommentCounts(Names).Extract(text, TextNormalizer.Normalize(text));

    private static int Differences(float[] left, float[] right) => left.Zip(right).Count(pair => pair.First != pair.Second);
}
