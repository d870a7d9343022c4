using System.Text;

namespace YouTube.StandIn.Synthetic;

/// <summary>Writes comments: mostly plain sentences, now and then a text that breaks careless programs.</summary>
internal static class CommentTexts
{
    /// <summary>YouTube's limit, in UTF-16 units.</summary>
    public const int Longest = 10_000;

    private static readonly string[] Words =
    [
        "the", "model", "licence", "open", "source", "weights", "video", "great", "thanks", "really", "why", "would", "they",
        "call", "it", "free", "but", "not", "useful", "with", "my", "laptop", "running", "local", "I", "think", "everyone",
        "should", "read", "terms", "before", "using", "any", "of", "these", "company", "numbers", "benchmark", "fast", "slow",
    ];

    private static readonly string[] Traps =
    [
        "<script>alert(\"read me\")</script> & 'quotes' \"double\"",
        "At 23:57 he says it, and again at 1:02:03",
        "First line\nsecond line\r\nthird line",
        "A family 👩‍👩‍👧‍👦, a flag 🏳️‍🌈 and a thumb 👍🏽",
        "هذا تعليق من اليمين إلى اليسار \u202Eabc\u202C وشكرا",
        "תודה רבה על הסרטון, 100% מסכים",
        "bell \u0007, backspace \u0008, escape \u001B[31m and delete \u007F",
        "=HYPERLINK(\"https://example.org\",\"click\")",
        "This is *very* important | to | some",
        "Zalgo t\u0336e\u0337x\u0338t\u0335 and a zero\u200Bwidth space",
        "5 < 6 && 7 > 3 &amp; already escaped",
        "See https://example.org/a?b=1&c=2 for more",
        "👍",
        "   spaces around   ",
    ];

    public static string Write(Draw place, bool hasImage)
    {
        var draw = place.For(Trait.Text);
        return draw.Below(1000) switch
        {
            < 3 => Fill(place, Longest),
            < 150 => place.At(7).For(Trait.Text).Pick(Traps),
            < 200 when hasImage => "",
            _ => Sentence(place, draw.Between(3, 28)),
        };
    }

    private static string Sentence(Draw place, int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            text.Append(i == 0 ? "" : " ").Append(place.At(i).For(Trait.Words).Pick(Words));
        }
        return text.Append('.').ToString();
    }

    private static string Fill(Draw place, int length)
    {
        var sentence = Sentence(place, 20) + " ";
        return new StringBuilder(length + sentence.Length).Insert(0, sentence, (length / sentence.Length) + 1)
            .ToString(0, length);
    }
}
