namespace ReactionMiner.MachineLearning;

/// <summary>Tells the language of a text: by its script where that belongs to one language, by heads where the letters are Latin. Safe to
/// call from several threads.</summary>
/// <remarks>
/// Comments are mostly English, and short. So English is said of a text from a few letters on, another language of a longer one and with a
/// surer head, and of a mix of two languages or a text of signs nothing.
/// </remarks>
internal sealed class LanguageTeller
{
    private const string English = "en";
    private const string Hindi = "hi";
    private const int LeastLetters = 4;
    private const int LeastForeignLetters = 20;
    private const float LeastEnglish = 0.4f;
    private const float LeastForeign = 0.7f;

    /// <summary>Hindi was learnt from posts in Latin letters, some of which are English but for a word.</summary>
    private const float LeastHindi = 0.9f;

    /// <summary>Chance of English at which a text that leans to another language is left in doubt.</summary>
    private const float PlausibleEnglish = 0.2f;

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
        var letters = LanguageCorpus.OnlyWords(text).Count(char.IsLetter);
        return letters < LeastLetters ? LanguageAnswer.Doubt : Choose(letters, _codes, Probabilities(_scorer, text));
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

        var isSure = letters >= LeastForeignLetters && best >= (likeliest is Hindi ? LeastHindi : LeastForeign) && english < PlausibleEnglish;
        return isSure ? LanguageAnswer.Of(likeliest) : LanguageAnswer.Doubt;
    }

    private float[] Probabilities(HeadScorer scorer, string text)
    {
        var scores = scorer.Score(LanguageFeatures.Extract(text));
        return LikeliestTraining.Normalize([.. _calibrations.Select((calibration, head) => calibration.Probability(scores[head]))]);
    }
}
