using ReactionMiner.Brief;

namespace ReactionMiner.Tests.Brief;

/// <summary>The rules held to comments written and labelled for this, before the rules had seen them.</summary>
public sealed class RemarkKindsTests
{
    private static readonly IReadOnlyList<(HashSet<string> Labels, HashSet<string> Found, string Text)> Remarks =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Brief", "Data", "remarks.tsv"))
            .Select(line => line.Split('\t'))
            .Select(parts => (parts[0].Split(',').Except(["none"]).ToHashSet(StringComparer.Ordinal), Found(parts[1]), parts[1])),
    ];

    [Theory]
    [InlineData("question", 0.9, 0.85)]
    [InlineData("request", 0.9, 0.8)]
    [InlineData("praise", 0.9, 0.8)]
    [InlineData("complaint", 0.9, 0.75)]
    public void Each_kind_is_found_as_well_as_the_readme_says(string kind, double leastPrecision, double leastRecall)
    {
        var labelled = Remarks.Where(remark => Has(remark.Labels, kind)).ToList();
        var found = Remarks.Where(remark => Has(remark.Found, kind)).ToList();
        var both = found.Count(remark => Has(remark.Labels, kind));
        var wrong = found.Where(remark => !Has(remark.Labels, kind)).Concat(labelled.Where(remark => !Has(remark.Found, kind))).Select(remark => remark.Text);

        Assert.True(
            both >= leastPrecision * found.Count && both >= leastRecall * labelled.Count,
            $"{kind}: {both} of {found.Count} found are right, of {labelled.Count} labelled:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void What_is_complained_of_is_told_in_nearly_all_complaints_found()
    {
        var complaints = Remarks.Where(remark => Has(remark.Labels, "complaint") && Has(remark.Found, "complaint")).ToList();
        var wrong = complaints.Where(remark => !remark.Labels.Where(label => label.StartsWith("complaint", StringComparison.Ordinal)).All(remark.Found.Contains)).ToList();

        Assert.True(wrong.Count <= 0.1 * complaints.Count, string.Join('\n', wrong.Select(remark => $"{string.Join(',', remark.Found)} {remark.Text}")));
    }

    [Theory]
    [InlineData("Please, dear God, make this winter end.")]
    [InlineData("Somebody call the fire brigade to make a video of this, please.")]
    [InlineData("I gave it one good request and it made a video of a duck.")]
    public void What_is_asked_of_others_is_no_request(string text) => Assert.DoesNotContain("request", Found(text));

    [Theory]
    [InlineData("Please disable the automatic dubbing.")]
    [InlineData("Can we see the whole map please?")]
    [InlineData("How about you leave the map out next time?")]
    public void A_request_may_be_to_leave_something_off(string text) => Assert.Equal(["request"], Found(text));

    [Theory]
    [InlineData("My train was cancelled again ... great job lol")]
    [InlineData("My new oven came with a booklet. Very helpful.")]
    public void Irony_and_praise_of_other_things_are_no_praise(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("Great job on the map!")]
    [InlineData("Very helpful. I baked two loaves.")]
    [InlineData("I baked two loaves. Your tips were very helpful.")]
    public void Praise_of_the_video_stays_praise(string text) => Assert.Equal(["praise"], Found(text));

    [Theory]
    [InlineData("Why does this loaf rise so well? Because it likes the music.")]
    [InlineData("Who kneaded this? Did you? No.")]
    [InlineData("The baker: why is the oven cold?")]
    [InlineData("How does a loaf get two billion views with only seven people on earth?")]
    [InlineData("Who decided to bake at noon?")]
    public void What_is_asked_for_effect_is_no_question(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("Does it rise in the fridge? Because mine never does.")]
    [InlineData("One question: why is the oven cold?")]
    [InlineData("Why is the oven cold? No steam comes out of mine.")]
    public void A_reason_for_asking_is_no_answer(string text) => Assert.Equal(["question"], Found(text));

    [Fact]
    public void A_long_text_is_read_for_none_of_it() => Assert.Equal(
        [], Found(string.Concat(Enumerable.Repeat("This is a long story about a trip. ", 15)) + "Great video! Which camera is that?"));

    [Fact]
    public void Hostile_text_takes_no_long_time()
    {
        Assert.Empty(Found(string.Concat(Enumerable.Repeat("please can you also just ", 20_000))));
        Assert.Empty(Found(new string('a', 500_000)));
        Assert.Empty(Found(string.Concat(Enumerable.Repeat("a'", 200_000))));
        Assert.Empty(Found(new string('-', 500_000) + " - -?"));
        Assert.Empty(Found(string.Concat(Enumerable.Repeat("@a-", 100_000)) + " - -?"));
        Assert.Empty(Found("can't see" + string.Concat(Enumerable.Repeat(" the", 98))));
        Assert.Empty(Found(string.Join(' ', Enumerable.Repeat("video " + new string('\'', 10_000), 50))));
        Assert.Empty(Found("\0\uD83D\u202E?!?!"));
    }

    private static bool Has(HashSet<string> kinds, string kind) =>
        kinds.Any(known => string.Equals(known.Split(':')[0], kind, StringComparison.Ordinal));

    private static HashSet<string> Found(string text)
    {
        var kinds = RemarkKinds.Of(text);
        var names = kinds.Complaints.Select(aspect => "complaint:" + aspect.ToString().ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, isFound) in (ReadOnlySpan<(string, bool)>)[("question", kinds.IsQuestion), ("request", kinds.IsRequest), ("praise", kinds.IsPraise)])
        {
            if (isFound)
            {
                names.Add(name);
            }
        }
        return names;
    }
}
