namespace ReactionMiner.MachineLearning;

/// <summary>Joins what script and heads say to one language.</summary>
/// <remarks>
/// The heads learnt from whole posts, the Hindi ones full of English words, and guess badly at a short English text. So
/// another language than English needs a longer text and a sure head, and Hindi more of both.
/// </remarks>
internal static class LanguageAnswer
{
    public const string Unknown = "unknown";

    private const string English = "en";
    private const string Hindi = "hi";
    private const int LeastLetters = 8;
    private const float LeastEnglish = 0.25f;

    private static readonly (int Letters, float Probability) LeastHindi = (30, 0.9f);
    private static readonly (int Letters, float Probability) LeastOther = (20, 0.8f);

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
        var likeliest = codes[Array.IndexOf(probabilities, best)];
        if (likeliest is not English)
        {
            var least = likeliest is Hindi ? LeastHindi : LeastOther;
            if (letters >= least.Letters && best >= least.Probability)
            {
                return likeliest;
            }
        }

        return probabilities[Array.IndexOf(codes, English)] >= LeastEnglish ? English : Unknown;
    }
}
