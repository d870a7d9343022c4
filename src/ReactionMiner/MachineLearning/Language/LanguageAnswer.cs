namespace ReactionMiner.MachineLearning;

/// <summary>What is said of a text's language.</summary>
/// <param name="Code">ISO 639-1, or <see cref="Unknown"/>.</param>
/// <param name="Likely">The code; <see cref="Other"/> for a text surely in a language that has no head; null when there is no telling.</param>
internal readonly record struct LanguageAnswer(string Code, string? Likely)
{
    public const string Unknown = "unknown";

    /// <summary>Any language written with Latin letters that has no head of its own.</summary>
    public const string Other = "other";

    /// <summary>A text too short, of signs alone, or between languages.</summary>
    public static LanguageAnswer Doubt { get; } = new(Unknown, Likely: null);

    public static LanguageAnswer Of(string code) => code is Other ? new LanguageAnswer(Unknown, Other) : new LanguageAnswer(code, code);

    /// <summary>Whether a model trained on these languages reads the text. A text in doubt is read.</summary>
    public bool IsAmong(IReadOnlyList<string> languages) => Likely is null || languages.Contains(Likely, StringComparer.Ordinal);
}
