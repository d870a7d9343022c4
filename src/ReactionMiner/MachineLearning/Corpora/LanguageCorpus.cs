namespace ReactionMiner.MachineLearning;

/// <summary>Short posts in seven languages written with Latin letters, published with XLM-T. Its Hindi is in Latin letters.</summary>
internal static class LanguageCorpus
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
}
