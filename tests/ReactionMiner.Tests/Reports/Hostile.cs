using ReactionMiner.Comments;
using ReactionMiner.Counting;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Reports;

/// <summary>A section whose comments try to break every format, under a video whose title does too.</summary>
internal static class Hostile
{
    public static readonly string[] Texts =
    [
        "=cmd|'/C calc'!A0",
        "+1 to the toll, honestly",
        "-1 for the toll, and no thanks",
        "@SUM(1+1)*cmd the budget is gone",
        "\ttab before money",
        "\rreturn before money",
        "＝HYPERLINK(\"http://x.example\") full-width price",
        "<script>alert('toll')</script> &amp; <img src=x onerror=alert(1)>",
        "| a | b | table | of costs |",
        "`code` ``` fence ``` **bold** _it_ [free toll](http://evil.example) ![i](x) www.evil.example",
        "# heading\n- list\n> quote\n1. one\nabout money",
        "\u202Elatot\u202C right to left \u2066override\u2069 of the bill",
        "z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307a\u0300\u0301\u0302\u0303\u0304lgo invoice",
        "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2Jansi debt",
        "👨‍👩‍👧‍👦 family 🏴󠁧󠁢󠁥󠁮󠁧󠁿 pays 👍🏽 taxes",
        "nul\0byte mortgage",
        "\uD83D broken surrogate loan",
        new string('q', 10_000),
        "say \"quoted\", comma; semicolon price",
        "橋の通行料は高すぎる",
    ];

    public static IReadOnlyList<ClassifiedComment> Comments { get; } =
    [
        .. Texts.Select((text, number) => Section.Says($"-h{number:00}", text, number == 0 ? [Section.Cost, Section.Design] : [Section.Cost])
            .Sure(0.99f - (number / 100f))
            .With(comment => comment with { AuthorName = "=HYPERLINK(\"" + number, UpdatedAt = Section.Opening.AddHours(1).AddTicks(5) })),
        Section.Says("r1", "reply about the closed road", Section.Closure).Feels(Sentiment.Negative).In("es")
            .With(comment => comment with { ParentId = "-h00", ThreadId = "-h00", PublishedPrecision = TimePrecision.Month, LikeCount = null }),
        Section.Says("r2", "reply about the closed ROAD", Section.Closure).With(comment => comment with { AuthorId = null, AuthorName = null }),
        Section.Says("s1", "earn the toll back with my broker", Section.Cost).AsSpam(),
        .. Section.Many(40, "just passing by with a hello"),
    ];

    /// <summary>The comments as they are exported.</summary>
    public static IReadOnlyList<ClassifiedComment> Marked { get; } = [.. RepeatFinder.Read(Comments).Mark(Comments)];

    public static ViewerReactions Reactions { get; } = Section.Count(Comments, Section.Options with
    {
        Examples = 30,
        Title = "The *bridge* | \u001b[1mopens\u001b[0m <today>\u202E",
        Videos = [new Video(Section.Video) { Title = "The *bridge* | <today>", PublishedAt = Section.Opening, CommentCount = 99 }],
        Gaps = [new CoverageGap(12, "replies", "YouTube gave `<no>` | more.")],
    }) with
    {
        Brief = new CreatorBrief
        {
            Questions = 2,
            KnowsReplies = true,
            KnowsAuthors = true,
            UnansweredQuestions = Remarks("What is | <b>that</b> \u202E?"),
            Requests = Remarks("please =make() a [video](http://x.example) `on` it"),
            Praise = Remarks("great *video*\n# heading"),
            Complaints = new Remarks(1, [new Remark("-c)](http://x.example", Section.Video.Value, "too \u001b[31mquiet", null, [VideoAspect.Sound, VideoAspect.Errors])]),
            ComplaintsByAspect = [new(VideoAspect.Sound, 1), new(VideoAspect.Errors, 1)],
            Moments = [new CitedMoment(Section.Video.Value, new TimeSpan(1, 2, 3), 4, Remarks("1:02:03 <img src=x>").Shown)],
            ChapterLists = Remarks("0:00 a | 1:00 b"),
            Replies = new CreatorReplies(IsKnown: true, 3, 40, 2, 1),
            ToThank = [new HelpfulCommenter("author-0123456789abcdef", 12, 4, "c-1", Section.Video.Value)],
        },
    };

    private static Remarks Remarks(string text) => new(1, [new Remark("c-1", Section.Video.Value, text, 7, [])]);

    public static RunManifest Manifest { get; } = new()
    {
        Tool = new ToolDescription("reactionminer", "0.1.0", "export", "abc123", "a runtime, a processor"),
        Inputs = [new InputDescription("bridge.csv", "generic CSV", 4096, "def456")],
        Sources =
        [
            new SourceDescription(
                "file", "bridge.csv", Section.Opening, Section.Opening.AddSeconds(1), new RowTotals(66, 64, 1, 1),
                [new InputDescription("bridge.csv", "generic CSV", 4096, "def456")]),
        ],
        Options = new Dictionary<string, string>(StringComparer.Ordinal) { ["order"] = "count", ["keep-authors"] = "false" },
        StartedAt = Section.Opening,
        FinishedAt = Section.Opening.AddSeconds(3),
        QuotaUnits = 7,
        Rows = new RowTotals(66, 64, 1, 1),
        RefusedRows = [new RefusedRow("bridge.csv:41", "no text")],
    };

    public static ReportOptions Options { get; } = new(AuthorNaming.Pseudonyms("0123456789abcdef"u8), new BlankPage());
}
