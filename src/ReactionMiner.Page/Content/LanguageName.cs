namespace ReactionMiner.Page.Content;

/// <summary>Languages by their English names: those that models tell apart.</summary>
public static class LanguageName
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["am"] = "Amharic",
        ["ar"] = "Arabic",
        ["bn"] = "Bengali",
        ["de"] = "German",
        ["el"] = "Greek",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fa"] = "Persian",
        ["fr"] = "French",
        ["gu"] = "Gujarati",
        ["he"] = "Hebrew",
        ["hi"] = "Hindi",
        ["hy"] = "Armenian",
        ["it"] = "Italian",
        ["ja"] = "Japanese",
        ["ka"] = "Georgian",
        ["km"] = "Khmer",
        ["kn"] = "Kannada",
        ["ko"] = "Korean",
        ["lo"] = "Lao",
        ["ml"] = "Malayalam",
        ["my"] = "Burmese",
        ["pa"] = "Punjabi",
        ["pt"] = "Portuguese",
        ["ru"] = "Russian",
        ["si"] = "Sinhala",
        ["ta"] = "Tamil",
        ["te"] = "Telugu",
        ["th"] = "Thai",
        ["uk"] = "Ukrainian",
        ["unknown"] = "not known",
        ["ur"] = "Urdu",
        ["zh"] = "Chinese",
    };

    /// <param name="code">ISO 639-1, or <c>unknown</c>; one that is not known here is shown as it is.</param>
    public static string Of(string code) => string.IsNullOrWhiteSpace(code) ? Names["unknown"] : Names.GetValueOrDefault(code, code);
}
