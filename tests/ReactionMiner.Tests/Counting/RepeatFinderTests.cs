using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Counting;

public sealed class RepeatFinderTests
{
    private const string Long = "The toll pays for this bridge twice over";

    [Fact]
    public void The_earliest_of_equal_long_comments_stands_for_them_whatever_their_order()
    {
        var late = Section.Says("a", Long).With(comment => comment with { PublishedAt = Section.Opening.AddDays(1) });
        var early = Section.Says("b", Long);
        var undated = Section.Says("0", Long).With(comment => comment with { PublishedAt = null });

        Assert.Equal(["b", null, "b"], DuplicateOf(late, early, undated));
        Assert.Equal([null, "b", "b"], DuplicateOf(early, undated, late));
    }

    [Fact]
    public void At_the_same_moment_the_smaller_id_stands() =>
        Assert.Equal(["B", null], DuplicateOf(Section.Says("a", Long), Section.Says("B", Long)));

    [Theory]
    [InlineData("THE TOLL PAYS FOR THIS BRIDGE TWICE OVER")]
    [InlineData("the toll,\n pays  for this bridge -- twice over!!!")]
    [InlineData("The tolllll pays for this bridge twiiiiice over")]
    [InlineData("The t\u0336o\u0336ll pays for this bridge twice\u200B over")]
    public void Case_spacing_punctuation_and_drawn_out_letters_make_no_difference(string text) =>
        Assert.Equal([null, "1"], DuplicateOf(Section.Says("1", Long), Section.Says("2", text)));

    [Theory]
    [InlineData("The toll pays for that bridge twice over")]
    [InlineData("The toll pays for this bridge 2 times over")]
    public void Other_words_are_another_comment(string text) =>
        Assert.Equal([null, null], DuplicateOf(Section.Says("1", Long), Section.Says("2", text)));

    [Fact]
    public void A_number_with_one_more_zero_is_another_number() =>
        Assert.NotEqual(CommentFingerprint.Fold("It cost 1000"), CommentFingerprint.Fold("It cost 10000"));

    [Fact]
    public void A_running_joke_by_different_people_is_no_repeat() =>
        Assert.Equal([null, null, null], DuplicateOf(
            Section.Says("1", "first"), Section.Says("2", "First!"),
            Section.Says("3", "first").With(comment => comment with { AuthorId = null, AuthorName = null })));

    [Fact]
    public void A_few_words_twice_by_the_same_author_are_a_repeat() =>
        Assert.Equal([null, "1"], DuplicateOf(
            Section.Says("1", "first").With(comment => comment with { AuthorId = "UCme" }),
            Section.Says("2", "FIRST!").With(comment => comment with { AuthorId = "UCme" })));

    [Fact]
    public void The_same_words_under_another_video_are_no_repeat() =>
        Assert.Equal([null, null], DuplicateOf(
            Section.Says("1", Long), Section.Says("2", Long).With(comment => comment with { VideoId = VideoId.ForFile("other") })));

    [Fact]
    public void A_comment_that_is_counted_never_repeats_one_left_out_as_spam() =>
        Assert.Equal([null, null], DuplicateOf(Section.Says("1", Long).AsSpam(), Section.Says("2", Long)));

    [Theory]
    [InlineData("I crossed the old bridge every day for thirty years and the new one is a monument to the mayor and nobody else")]
    [InlineData("edit: I crossed the old bridge every day for thirty years, and the new one is a monument to the mayor and to nobody else 😂")]
    public void A_long_comment_with_a_word_or_two_changed_is_a_repeat(string text) => Assert.Equal([null, "1"], DuplicateOf(
        Section.Says("1", "I crossed the old bridge every day for thirty years and the new one is a monument to the mayor and to nobody else"),
        Section.Says("2", text)));

    [Fact]
    public void Whoever_stands_for_near_repeats_repeats_none()
    {
        var words = Enumerable.Range(0, 30).Select(number => $"word{number}").ToArray();
        var chain = Enumerable.Range(0, 6).Select(step => Section.Says($"{step}", string.Join(' ', [.. words.Skip(step), .. words.Take(step).Select(word => "other" + word)]))).ToArray();

        var originals = DuplicateOf(chain).ToArray();

        Assert.Null(originals[0]);
        Assert.All(originals.OfType<string>(), original => Assert.Null(originals[int.Parse(original, CultureInfo.InvariantCulture)]));
        Assert.InRange(originals.Count(original => original is not null), 1, 4);
    }

    [Fact]
    public void Long_comments_that_share_a_phrase_are_no_repeats() => Assert.Equal([null, null], DuplicateOf(
        Section.Says("1", "The mayor said that the bridge would pay for itself and I believed every word of it back then"),
        Section.Says("2", "The mayor said that the bridge would pay for itself, which nobody in this town had asked him to promise")));

    [Fact]
    public void One_near_repeat_is_found_among_thousands_of_comments_with_common_words()
    {
        var random = new Random(3);
        var comments = Enumerable.Range(0, 5_000).Select(number => Section.Says(
            $"{number:0000}", string.Join(' ', Enumerable.Range(0, 25).Select(_ => $"w{(int)(3000 * Math.Pow(random.NextDouble(), 3))}")))).ToArray();
        comments[4_000] = comments[4_000].With(comment => comment with { Text = comments[5].Comment.Text + " indeed" });

        Assert.Equal("0005", Assert.Single(DuplicateOf(comments).OfType<string>()));
    }

    [Fact]
    public void Blank_comments_repeat_nothing() =>
        Assert.Equal([null, null], DuplicateOf(
            Section.Says("1", " \n").With(comment => comment with { AuthorId = "UCme" }),
            Section.Says("2", "\u200B...").With(comment => comment with { AuthorId = "UCme" })));

    private static IEnumerable<string?> DuplicateOf(params ClassifiedComment[] comments) =>
        RepeatFinder.Read(comments).Mark(comments).Select(comment => comment.DuplicateOf);
}
