using System.Text.RegularExpressions;

namespace ReactionMiner.MachineLearning;

/// <summary>Short posts in seven languages written with Latin letters, published with XLM-T. Its Hindi is in Latin letters.</summary>
internal static partial class LanguageCorpus
{
    public const string Name = "language";

    private static readonly (string Folder, string Code)[] Languages =
    [
        ("english", "en"), ("french", "fr"), ("german", "de"), ("hindi", "hi"), ("italian", "it"), ("portuguese", "pt"), ("spanish", "es"),
    ];

    /// <summary>Languages in the corpus, as ISO 639-1 codes.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Languages.Select(language => language.Code)];

    public static IReadOnlyList<(string Text, string Code)> Read(CorpusFolder corpora) =>
    [
        .. Languages.SelectMany(language => File
            .ReadLines(corpora.Locate($"{Name}/{language.Folder}/train_text.txt"))
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .Select(text => (text, language.Code))),
    ];

    /// <summary>
    /// Leaves words alone: hashtags, mentions, links, signs and capitals tell where a collection came from, and a head
    /// would learn those in place of the language.
    /// </summary>
    public static string OnlyWords(string text) =>
        Signs().Replace(Tags().Replace(text, " "), " ").ToLowerInvariant().Trim();

    [GeneratedRegex(@"(?<=^|\s)([#@]\S+|https?\S*|RT\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[^\p{L}\p{M}']+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signs();
}
