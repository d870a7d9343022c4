namespace ReactionMiner.MachineLearning;

/// <summary>Tells the language of a text: by its script where that belongs to one language, by heads where the letters are Latin. Safe to
/// call from several threads.</summary>
/// <remarks>
/// Comments are mostly English, and short. So English is said of a text from a few letters on; another language where the odds against
/// English are high, and the higher the fewer letters there are; and of a mix of two languages or a text of signs nothing.
/// </remarks>
internal sealed class LanguageTeller
{
    private const string English = "en";
    private const int LeastLetters = 4;
    private const int LeastForeignLetters = 5;
    private const float LeastEnglish = 0.4f;
    private const float LeastForeign = 0.5f;

    private readonly string[] _codes;
    private readonly PlattScaling[] _calibrations;
    private readonly HeadScorer? _scorer;

    /// <param name="heads">One per language; none where no corpus taught any, so that script alone tells.</param>
    public LanguageTeller(IReadOnlyList<ManifestHead> settings, IReadOnlyList<LinearHead> heads)
    {
        _codes = [.. settings.Select(head => HeadNames.LanguageCode(head.Name))];
        _calibrations = [.. settings.Select(head => head.Calibration)];
        _scorer = heads.Count == 0 ? null : new HeadScorer(heads);
    }

    public LanguageAnswer Tell(string text)
    {
        if (Scripts.Tell(text) is { } code)
        {
            return LanguageAnswer.Of(code);
        }

        if (_scorer is null)
        {
            return LanguageAnswer.Doubt;
        }

        // Letters of links and names say nothing.
        var words = LanguageFeatures.Words(text);
        var letters = words.Count(char.IsLetter);
        return letters < LeastLetters ? LanguageAnswer.Doubt : Choose(letters, _codes, Probabilities(_scorer, words));
    }

    /// <param name="probabilities">One per code, summing to 1.</param>
    public static LanguageAnswer Choose(int letters, string[] codes, float[] probabilities)
    {
        var best = probabilities.Max();
        var likeliest = codes[Array.IndexOf(probabilities, best)];
        var english = probabilities[Array.IndexOf(codes, English)];
        if (likeliest is English)
        {
            return english >= LeastEnglish ? LanguageAnswer.Of(English) : LanguageAnswer.Doubt;
        }

        var isSure = letters >= LeastForeignLetters
            && best >= LeastForeign
            && 1 - english >= english * LeastOddsAgainstEnglish(letters);
        return isSure ? LanguageAnswer.Of(likeliest) : LanguageAnswer.Doubt;
    }

    /// <summary>74 to 1 at 5 letters, 3.7 at 20, 1.6 at 100.</summary>
    /// <remarks>Chosen on one half of the validation posts and on real comments from YouTube and Reddit, between foreign posts told and
    /// English comments taken for foreign ones; data/llama4-open-source/experiments.md has the figures.</remarks>
    private static double LeastOddsAgainstEnglish(int letters) => Math.Exp(0.3 + (20.0 / letters));

    private float[] Probabilities(HeadScorer scorer, string words)
    {
        var scores = scorer.Score(LanguageFeatures.OfWords(words));
        return LikeliestTraining.Normalize([.. _calibrations.Select((calibration, head) => calibration.Probability(scores[head]))]);
    }
}
