using System.Text.RegularExpressions;
using ReactionMiner.DataFiles;

namespace ReactionMiner.MachineLearning;

/// <summary>Short posts in eight languages, published with XLM-T. Its Hindi is in Latin letters.</summary>
internal static partial class LanguageCorpus
{
    public const string Name = "language";

    /// <summary>Told by its script, so that no head learns it.</summary>
    private const string Arabic = "ar";

    private const string English = "en";
    private const string Training = "train";
    private const string HeldOut = "val";

    /// <summary>Every fifth of the texts with a tone, which are English and as short as comments: with one in twenty, twice as much English is taken for foreign.</summary>
    private const int EnglishStep = 5;

    /// <summary>How often a text of the project's own is taught: there are few.</summary>
    private const int OwnTimes = 3;

    private const string Hindi = "hi";

    private static readonly (string Folder, string Code)[] Languages =
    [
        ("arabic", Arabic), ("english", English), ("french", "fr"), ("german", "de"), ("hindi", Hindi), ("italian", "it"), ("portuguese", "pt"), ("spanish", "es"),
    ];

    /// <summary>Lengths of the pieces of posts, in words, in turn.</summary>
    private static readonly int[] PieceWords = [1, 2, 2, 3, 3, 4, 5, 6];

    /// <summary>Languages told apart by heads, as ISO 639-1 codes, then <see cref="LanguageAnswer.Other"/>.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. Languages.Select(language => language.Code).Where(code => code is not Arabic), LanguageAnswer.Other];

    /// <summary>Texts to learn from. Posts are longer than many comments, so each teaches twice: whole, and by a few of its words.</summary>
    /// <param name="ownFile">The project's own texts; it need not exist.</param>
    /// <param name="englishFile">Lines of the Hindi posts that are English and not taught as Hindi; it need not exist.</param>
    public static IReadOnlyList<LanguageText> ReadTraining(CorpusFolder corpora, string ownFile, string englishFile)
    {
        var english = ReadEnglishLines(englishFile, Training);
        (string Text, string Code)[] posts =
        [
            .. Languages.Where(language => language.Code is not Arabic).SelectMany(language => Posts(corpora, language, Training)
                .Where((_, position) => language.Code is not Hindi || !english.Contains(position + 1))),
            .. SentimentCorpora.ReadSemEval(corpora).Concat(SentimentCorpora.ReadGoEmotions(corpora))
                .Where((_, position) => position % EnglishStep == 0).Select(text => (text.Text, English)),
        ];
        var own = Enumerable.Repeat(ReadOwn(ownFile), OwnTimes).SelectMany(texts => texts.Select(text => text with { Source = posts.Length + text.Source }));
        return [.. posts.SelectMany((post, source) => Lessons(post.Text, post.Code, source)), .. own];
    }

    /// <summary>Lines, counted from 1, of the Hindi posts that a reader found to be plain English.</summary>
    /// <param name="part"><c>train</c> or <c>val</c>.</param>
    public static IReadOnlySet<int> ReadEnglishLines(string path, string part)
    {
        var lines = new HashSet<int>();
        if (File.Exists(path))
        {
            using var csv = CsvTable.Open(path, "part", "line");
            while (csv.Read())
            {
                if (string.Equals(csv.Required("part"), part, StringComparison.Ordinal))
                {
                    lines.Add(csv.Number("line") ?? throw csv.Error("line", "empty."));
                }
            }
        }

        return lines;
    }

    /// <summary>Posts of all eight languages that are never trained on.</summary>
    public static IReadOnlyList<(string Text, string Code)> ReadHeldOut(CorpusFolder corpora) =>
        [.. Languages.SelectMany(language => Posts(corpora, language, HeldOut))];

    /// <summary>
    /// Leaves words alone: hashtags, mentions, links, signs and capitals tell where a collection came from, and a head
    /// would learn those in place of the language. Nor is what holds a digit a word, such as "4090Ti". A letter stretched out, as in "plzzzz", is written twice.
    /// </summary>
    public static string OnlyWords(string text) =>
        Stretched().Replace(Signs().Replace(Tags().Replace(text, " "), " ").ToLowerInvariant(), "${letter}${letter}").Trim();

    private static IEnumerable<(string Text, string Code)> Posts(CorpusFolder corpora, (string Folder, string Code) language, string part) => File
        .ReadLines(corpora.Locate($"{Name}/{language.Folder}/{part}_text.txt"))
        .Where(text => !string.IsNullOrWhiteSpace(text))
        .Select(text => (text, language.Code));

    private static IEnumerable<LanguageText> Lessons(string text, string code, int source)
    {
        yield return new LanguageText(text, code, source);
        var words = OnlyWords(text).Split(' ');
        var length = PieceWords[source % PieceWords.Length];
        if (words.Length > length)
        {
            var start = source % (words.Length - length + 1);
            yield return new LanguageText(string.Join(' ', words[start..(start + length)]), code, source);
        }
    }

    private static List<LanguageText> ReadOwn(string path)
    {
        var texts = new List<LanguageText>();
        if (File.Exists(path))
        {
            using var csv = CsvTable.Open(path, "text", "language");
            while (csv.Read())
            {
                var code = csv.Required("language");
                texts.Add(new LanguageText(csv.Required("text"), Codes.Contains(code, StringComparer.Ordinal) ? code : LanguageAnswer.Other, texts.Count));
            }
        }

        return texts;
    }

    [GeneratedRegex(@"(?<=^|\s)([#@]\S+|RT\b)|\b(https?|www\.)\S*|&#?\w+;|(?<![\p{L}\p{M}'])[\p{L}\p{M}']*\d[\p{L}\p{M}\d']*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[^\p{L}\p{M}']+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Signs();

    [GeneratedRegex(@"(?<letter>\p{L})\k<letter>{2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Stretched();
}

/// <summary>A text whose language is known.</summary>
/// <param name="Code">ISO 639-1, or <see cref="LanguageAnswer.Other"/>.</param>
/// <param name="Source">Texts of one source are held out together.</param>
internal sealed record LanguageText(string Text, string Code, int Source);
