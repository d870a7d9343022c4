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

    /// <summary>Every fifth of the texts with a tone, which are English and as short as comments: with one in twenty, twice as much English is taken for foreign.</summary>
    private const int EnglishStep = 5;

    /// <summary>How often a text of a language without a head is taught: there are few.</summary>
    private const int OtherTimes = 3;

    private static readonly (string Folder, string Code)[] Languages =
    [
        ("arabic", Arabic), ("english", English), ("french", "fr"), ("german", "de"), ("hindi", "hi"), ("italian", "it"), ("portuguese", "pt"), ("spanish", "es"),
    ];

    /// <summary>Languages told apart by heads, as ISO 639-1 codes, then <see cref="LanguageAnswer.Other"/>.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. Languages.Select(language => language.Code).Where(code => code is not Arabic), LanguageAnswer.Other];

    /// <summary>Texts to learn from, with their codes.</summary>
    /// <param name="otherFile">The project's own texts in languages without a head; it need not exist.</param>
    public static IReadOnlyList<(string Text, string Code)> ReadTraining(CorpusFolder corpora, string otherFile) =>
    [
        .. Languages.Where(language => language.Code is not Arabic).SelectMany(language => Posts(corpora, language, "train")),
        .. SentimentCorpora.ReadSemEval(corpora).Concat(SentimentCorpora.ReadGoEmotions(corpora))
            .Where((_, position) => position % EnglishStep == 0).Select(text => (text.Text, English)),
        .. Enumerable.Repeat(ReadOther(otherFile), OtherTimes).SelectMany(texts => texts),
    ];

    /// <summary>Posts of all eight languages that are never trained on.</summary>
    public static IReadOnlyList<(string Text, string Code)> ReadHeldOut(CorpusFolder corpora) =>
        [.. Languages.SelectMany(language => Posts(corpora, language, "val"))];

    /// <summary>
    /// Leaves words alone: hashtags, mentions, links, signs and capitals tell where a collection came from, and a head
    /// would learn those in place of the language. A letter stretched out, as in "plzzzz", is written twice.
    /// </summary>
    public static string OnlyWords(string text) =>
        Stretched().Replace(Signs().Replace(Tags().Replace(text, " "), " ").ToLowerInvariant(), "${letter}${letter}").Trim();

    private static IEnumerable<(string Text, string Code)> Posts(CorpusFolder corpora, (string Folder, string Code) language, string part) => File
        .ReadLines(corpora.Locate($"{Name}/{language.Folder}/{part}_text.txt"))
        .Where(text => !string.IsNullOrWhiteSpace(text))
        .Select(text => (text, language.Code));

    private static List<(string Text, string Code)> ReadOther(string path)
    {
        var texts = new List<(string Text, string Code)>();
        if (File.Exists(path))
        {
            using var csv = CsvTable.Open(path, "text", "language");
            while (csv.Read())
            {
                texts.Add((csv.Required("text"), LanguageAnswer.Other));
            }
        }

        return texts;
    }

    [GeneratedRegex(@"(?<=^|\s)([#@]\S+|https?\S*|RT\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[^\p{L}\p{M}']+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Signs();

    [GeneratedRegex(@"(?<letter>\p{L})\k<letter>{2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Stretched();
}
