using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>The themes of a set as their descriptions, compared with comments: no label is needed.</summary>
internal sealed class DescribedThemes
{
    /// <summary>Values of a theme's evidence.</summary>
    public const int Clues = 3;

    // What the encoder was trained to see before a query; the comments are the passages.
    private const string Query = "Represent this sentence for searching relevant passages: ";

    private readonly SignedTextFeatures _features;
    private readonly Description[] _themes;
    private readonly float[] _background;

    private DescribedThemes(SignedTextFeatures features, Description[] themes, float[] background) =>
        (_features, _themes, _background) = (features, themes, background);

    public int Count => _themes.Length;

    /// <param name="features">With a sentence vector.</param>
    /// <param name="background">Mean sentence vector of ordinary comments.</param>
    /// <param name="subject">What the comments are all about.</param>
    public static DescribedThemes Of(ThemeSet themes, SignedTextFeatures features, float[] background, SubjectWords subject)
    {
        var rules = features.Extract([.. themes.Themes.Select(theme => Query + subject.ForMeaning(theme.GiveWhen))], CancellationToken.None);
        var whole = features.Extract([.. themes.Themes.Select(theme => Query + subject.ForMeaning(Text(theme)))], CancellationToken.None);
        var words = features.Extract([.. themes.Themes.Select(theme => subject.ForWords(Text(theme)))], CancellationToken.None);
        return new DescribedThemes(
            features,
            [.. words.Select((vector, theme) => new Description(
                features.Sentence(rules[theme]).Values, features.Sentence(whole[theme]).Values, new WordWeights(vector.Before(features.FirstSentence))))],
            background);
    }

    /// <summary>What speaks for each theme: closeness to the rule, closeness to title and rule, shared words.</summary>
    /// <returns>One row of <see cref="Clues"/> values per theme.</returns>
    public float[][] Evidence(FeatureVector comment)
    {
        var sentence = _features.Sentence(comment).Values;
        for (var i = 0; i < sentence.Length; i++)
        {
            sentence[i] -= _background[i];
        }

        var rules = Contrast(Array.ConvertAll(_themes, theme => Product(sentence, theme.Rule)));
        var whole = Contrast(Array.ConvertAll(_themes, theme => Product(sentence, theme.Whole)));
        var words = comment.Before(_features.FirstSentence);
        return [.. _themes.Select((theme, position) => (float[])[rules[position], whole[position], theme.Words.Likeness(words)])];
    }

    /// <summary>A plain sum in a fixed order, so that the processor's width changes nothing.</summary>
    public static float Product(float[] left, float[] right)
    {
        var sum = 0f;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    /// <summary>How much closer a comment is to one theme than to the others: what all share is the subject, not the theme.</summary>
    private static float[] Contrast(float[] closeness)
    {
        var sum = closeness.Sum();
        // One more than the others, as if a theme of nothing in particular stood among them: a set may have a single theme.
        return Array.ConvertAll(closeness, value => value - ((sum - value) / closeness.Length));
    }

    private static string Text(Theme theme) => $"{theme.Title}. {theme.GiveWhen}";

    private sealed record Description(float[] Rule, float[] Whole, WordWeights Words);
}
