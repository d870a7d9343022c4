namespace ReactionMiner.MachineLearning;

/// <summary>Joins what script and heads say to one language.</summary>
internal static class LanguageAnswer
{
    public const string Unknown = "unknown";

    /// <summary>Under this probability the language is not told.</summary>
    public const float LeastProbability = 0.6f;

    private const int LeastLetters = 8;

    /// <param name="codes">Languages of the heads.</param>
    /// <param name="probabilities">One per head, summing to 1.</param>
    /// <returns>ISO 639-1 code, or <see cref="Unknown"/> for a text too short, without letters, or in doubt.</returns>
    public static string Of(string text, string[] codes, float[] probabilities)
    {
        var (letters, code) = Scripts.Read(text);
        if (code is not null)
        {
            return code;
        }

        if (letters < LeastLetters || probabilities.Length == 0)
        {
            return Unknown;
        }

        var best = probabilities.Max();
        return best >= LeastProbability ? codes[Array.IndexOf(probabilities, best)] : Unknown;
    }
}
