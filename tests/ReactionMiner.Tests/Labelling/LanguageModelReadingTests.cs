using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Labelling;

public sealed class LanguageModelReadingTests
{
    private const string Model = Label.LanguageModelMark + "small@1";

    private static readonly ThemeSet Themes = new("bridge", "The bridge", [new("cost", "Cost", "", ""), new("design", "Design", "", "")]);

    [Theory]
    [InlineData(49, false)]
    [InlineData(50, true)]
    public void It_may_help_a_count_once_a_person_has_read_50_of_the_same_comments(int read, bool mayBeCounted)
    {
        var reading = LanguageModelReading.Of([.. Labels(Model, 100), .. Labels("ann", read), .. Labels("ben", 10)], Themes, [Section.Video]);

        Assert.Equal((100, read, "ann", mayBeCounted), (reading!.Count, reading.Shared, reading.Person, reading.MayBeCounted));
    }

    [Fact]
    public void Corrections_and_chosen_comments_of_a_person_count_for_nothing_there()
    {
        var chosen = Labels("ann", 60).Select(label => label with { Source = LabelSource.Chosen, Place = null });

        Assert.Equal(0, LanguageModelReading.Of([.. Labels(Model, 100), .. chosen], Themes, [Section.Video])!.Shared);
    }

    [Fact]
    public void No_sample_of_people_holds_its_labels() =>
        Assert.Equal(5, RandomSample.Of([.. Labels(Model, 100), .. Labels("ann", 5)], Themes, [Section.Video])!.Count);

    [Fact]
    public void Where_no_language_model_read_there_is_none() => Assert.Null(LanguageModelReading.Of(Labels("ann", 5), Themes, [Section.Video]));

    private static IEnumerable<Label> Labels(string reader, int count) =>
        Enumerable.Range(1, count).Select(place => Some.Label($"c{place}", reader, place % 2).Drawn(place));
}
