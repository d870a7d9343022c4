using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Counting;
using ReactionMiner.Tests.Reports;

namespace ReactionMiner.Tests.Page;

public sealed class ReportPageTests
{
    private static readonly ClassifiedComment Toll = Section.Says("Ugx1", "the toll is too high", Section.Cost);

    [Fact]
    public void The_policy_allows_the_pages_own_style_and_script_and_nothing_else()
    {
        var page = WrittenPage.Of(Toll);

        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(page.QuerySelector("style")!.TextContent)}';", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Hash(page.QuerySelector("script:not([type])")!.TextContent)}';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Attacks_make_neither_elements_nor_attributes()
    {
        var page = WrittenPage.Read(Attacks.Under("</title><script>window.pwned=1</script>"), Attacks.Comments);

        Assert.Equal(2, page.Scripts.Length);
        Assert.Empty(page.QuerySelectorAll("blockquote *, bdi *, option *, img, iframe, base, link, template, math, [style]"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.Links, link => Assert.Matches("^(#|https://www[.]youtube[.]com/watch[?]v=)", link.GetAttribute("href")!));
    }

    [Fact]
    public void The_embedded_comments_hold_nothing_that_html_or_script_could_take_for_its_own()
    {
        var page = Encoding.UTF8.GetString(WrittenPage.Bytes(Attacks.Under("</script>"), Attacks.Comments));

        var start = page.IndexOf("id=\"comments\">", StringComparison.Ordinal) + "id=\"comments\">".Length;
        var data = page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)];
        Assert.EndsWith("]}", data, StringComparison.Ordinal);
        Assert.DoesNotContain(data, letter => letter is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029');
    }

    [Fact]
    public void The_same_result_gives_the_same_bytes() =>
        Assert.Equal(WrittenPage.Bytes(Hostile.Reactions, Hostile.Marked), WrittenPage.Bytes(Hostile.Reactions, Hostile.Marked));

    [Fact]
    public void A_comment_links_to_itself_on_YouTube()
    {
        var links = WrittenPage.Of(Toll).QuerySelectorAll("#voices figcaption a").Select(link => link.GetAttribute("href"));

        Assert.Equal(["https://www.youtube.com/watch?v=aBridge0001&lc=Ugx1"], links);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("derived")]
    public void A_comment_that_YouTube_does_not_know_links_nowhere(string kind)
    {
        var comment = Toll.With(known => kind == "file"
            ? known with { VideoId = VideoId.ForFile("bridge") }
            : known with { HasDerivedId = true });

        Assert.Empty(WrittenPage.Of(comment).QuerySelectorAll("#voices figcaption a"));
    }

    [Fact]
    public void Authors_are_named_only_when_asked()
    {
        var reactions = Section.Count([Toll]);

        Assert.DoesNotContain("Ugx1\"", Encoding.UTF8.GetString(WrittenPage.Bytes(reactions, [Toll])).Replace("lc=Ugx1\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("@Ugx1", WrittenPage.Read(reactions, [Toll], Hostile.Options with { Authors = AuthorNaming.Kept }).Text("#voices figcaption bdi"));
    }

    [Fact]
    public void Spam_and_repeats_are_not_among_the_embedded_comments()
    {
        var page = WrittenPage.Of(Toll, Section.Says("s", "earn the toll at my shop", Section.Cost).AsSpam());

        Assert.DoesNotContain("my shop", page.QuerySelector("#comments")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("all 1 comment that are not left out", page.Text("#finder .lead"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_that_the_model_does_not_read_can_be_found_and_is_in_no_count()
    {
        var page = WrittenPage.Of(Toll, Section.Says("u", "橋は高すぎる").Unread("ja"));

        Assert.Contains("橋は高すぎる", page.QuerySelector("#comments")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("all 2 comments that are not left out, 1 in languages that the model does not read among them", page.Text("#finder .lead"), StringComparison.Ordinal);
        Assert.Contains("share of the 1 comments stands its share of their 1 like.", page.Text("#likes .lead"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_share_of_none_of_the_themes_has_its_range_where_it_is_estimated()
    {
        var reactions = Section.Count([.. Section.Many(30, "the toll", Section.Cost)]);
        var estimated = reactions with { None = reactions.None with { Estimate = new ShareEstimate(0.6, 0.5, 0.7) } };

        Assert.Equal("60 %likely 50–70 %0 found", WrittenPage.Read(estimated, [Toll]).Text(".reaction.none .figures"));
        Assert.Equal("-0 found", WrittenPage.Read(reactions, [Toll]).Text(".reaction.none .figures"));
    }

    [Fact]
    public void Every_drawing_has_its_numbers_beside_it_or_in_a_table()
    {
        var page = WrittenPage.Read(Hostile.Reactions, Hostile.Marked);

        Assert.All(page.QuerySelectorAll("svg"), drawing => Assert.Equal("true", drawing.GetAttribute("aria-hidden")));
        Assert.All(page.QuerySelectorAll("section:has(svg)"), section => Assert.NotNull(section.QuerySelector("table")));
    }

    [Fact]
    public void Related_videos_are_shown_with_what_they_share()
    {
        var other = new Video(VideoId.Parse("bBridge0002")) { Title = "The old ferry", ChannelTitle = "River" };
        var related = new RelatedVideo(other, 200, [new SharedTheme(Section.Themes.Themes[Section.Cost], 50)]);

        var page = WrittenPage.Read(Section.Count([Toll]) with { Related = [related] }, [Toll]);

        Assert.Equal("The old ferry River · 200 comments What the bridge costs the town 25 % there", page.Text("#related li"));
        Assert.Equal("https://www.youtube.com/watch?v=bBridge0002", page.QuerySelector("#related a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_brief_for_the_creator_shows_its_remarks_and_leads_to_its_moments()
    {
        var none = new Remarks(0, []);
        var question = new Remark("Ugx2", Section.Video.Value, "who paid for the arch?", 4, []);
        var brief = new CreatorBrief
        {
            KnowsReplies = true,
            KnowsAuthors = true,
            UnansweredQuestions = new Remarks(1, [question]),
            Questions = 3,
            Requests = none,
            Praise = none,
            Complaints = none,
            ComplaintsByAspect = [],
            Moments = [new CitedMoment(Section.Video.Value, TimeSpan.FromSeconds(125), 2, [question])],
            ChapterLists = none,
            Replies = new CreatorReplies(IsKnown: false, 0, 0, 0, 0),
            ToThank = [new HelpfulCommenter("@ada", 9, 2, "Ugx2", Section.Video.Value)],
        };

        var page = WrittenPage.Read(Section.Count([Toll]) with { Brief = brief }, [Toll]);

        Assert.Equal("1 of 3 questions", page.Text("#brief article .note"));
        Assert.Equal("who paid for the arch?", page.Text("#brief blockquote"));
        Assert.Equal("https://www.youtube.com/watch?v=aBridge0001&lc=Ugx2", page.QuerySelector("#brief figcaption a")!.GetAttribute("href"));
        Assert.Equal("https://www.youtube.com/watch?v=aBridge0001&t=125s", page.QuerySelector(".moments a")!.GetAttribute("href"));
        Assert.Contains("@ada: 2 replies to others, 9 likes", page.Text(".thanks"), StringComparison.Ordinal);
        Assert.Null(WrittenPage.Of(Toll).QuerySelector("#brief"));
    }

    [Fact]
    public void A_brief_says_which_remarks_it_shows_and_why_nobody_is_thanked()
    {
        var page = WrittenPage.Read(Section.Count([Toll]) with { Brief = Briefs.Of(questions: 58, shown: 10, likes: 3) with { KnowsAuthors = false } }, [Toll]);

        Assert.Equal("Shown: the 10 most liked of 58", page.Text("#brief article .note + .note"));
        Assert.Contains("Whom to thank is not known: the source names no authors.", page.Text("#brief article:last-of-type"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_measured_what_was_found_is_drawn_pale_without_a_scale_and_that_is_said()
    {
        ClassifiedComment[] comments = [.. Section.Many(30, "the toll", Section.Cost), .. Section.Many(10, "nice arch", Section.Design), .. Section.Many(9, "hello")];

        var page = WrittenPage.Read(Section.Count(comments, Section.Options with { Model = Section.Unmeasured }), comments);

        Assert.StartsWith("Found, not measured:", page.Text("#reactions .lead"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#reactions .scale, #reactions .tick, #reactions .share:not(.plain)"));
        Assert.Equal(["30", "10", "9"], page.QuerySelectorAll("#reactions .figures strong").Select(found => found.TextContent));
        var bars = page.QuerySelectorAll("#reactions .share.plain").Select(bar => double.Parse(bar.GetAttribute("width")!.TrimEnd('%'), CultureInfo.InvariantCulture)).ToList();
        Assert.InRange(bars[0], 80, 100);
        Assert.Equal(bars[0] / 3, bars[1], tolerance: 0.1);
        Assert.Equal(3, bars.Count);
    }

    [Fact]
    public void Where_something_is_measured_the_scale_stands_and_nothing_is_called_unmeasured()
    {
        ClassifiedComment[] comments = [.. Section.Many(30, "the toll", Section.Cost), .. Section.Many(30, "hello")];

        var page = WrittenPage.Of(comments);

        Assert.Null(page.QuerySelector("#reactions .lead"));
        Assert.NotEmpty(page.QuerySelectorAll("#reactions .scale text"));
        Assert.Empty(page.QuerySelectorAll("#reactions ol .share.plain"));
    }

    [Fact]
    public void The_tone_of_all_comments_is_added_up_from_probabilities_as_that_of_a_theme_is()
    {
        var page = WrittenPage.Of([.. Section.Many(10, "the toll", Section.Cost).Select(comment => comment.Feels(Sentiment.Neutral, [0.3f, 0.5f, 0.2f]))]);

        Assert.Equal(["All comments 3 (30 %) 5 (50 %) 2 (20 %)", "1 What the bridge costs the town 3 (30 %) 5 (50 %) 2 (20 %)"],
            page.QuerySelectorAll("#tone tbody tr").Take(2).Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains("the probabilities of each tone, added up", page.Text("#tone .lead"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_quality_of_the_model_is_told_in_plain_words() =>
        Assert.Contains("8 of 10 themes it gave were right, and it found 7 of 10 that were there", WrittenPage.Of(Toll).Text("#meaning"), StringComparison.Ordinal);

    private static string Hash(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
