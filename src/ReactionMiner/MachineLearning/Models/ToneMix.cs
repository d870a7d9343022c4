using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>From the scores of some heads to the probabilities of the three tones, and to the tone given.</summary>
/// <param name="Voices">At least one; their weights sum to 1.</param>
/// <param name="Shares">Of the tones among comments like those to be read, each more than 0.</param>
internal sealed record ToneMix(IReadOnlyList<ToneVoice> Voices, IReadOnlyList<double> Shares)
{
    /// <summary>Names of the heads that the voices listen to, in the order in which scores are taken.</summary>
    public IEnumerable<string> Inputs => Voices.SelectMany(voice => voice.Inputs);

    /// <param name="scores">Of the inputs, in their order.</param>
    /// <returns>In the order of <see cref="Sentiment"/>, summing to 1.</returns>
    public float[] Probabilities(IReadOnlyList<float> scores)
    {
        var first = 0;
        var answers = new List<(float[] Probabilities, double Weight)>(Voices.Count);
        foreach (var voice in Voices)
        {
            answers.Add((voice.Probabilities(scores, first), voice.Weight));
            first += voice.Inputs.Count;
        }

        return Join(answers);
    }

    /// <summary>The geometric mean of answers, summing to 1 again.</summary>
    public static float[] Join(IReadOnlyCollection<(float[] Probabilities, double Weight)> answers) => LikeliestTraining.Normalize(
    [
        .. Enum.GetValues<Sentiment>().Select(tone =>
            (float)Math.Exp(answers.Sum(answer => answer.Weight * Math.Log(Math.Max(answer.Probabilities[(int)tone], 1e-6))))),
    ]);

    /// <summary>The tone given: the likeliest, once rare tones are weighed up.</summary>
    /// <remarks>By probability alone a rare tone would hardly ever be given. Dividing by the root of a tone's share lies half-way between that
    /// and giving each tone as often as the others; the counts of tones do not depend on it, as they add up probabilities.</remarks>
    public Sentiment Choose(IReadOnlyList<float> probabilities) =>
        (Sentiment)Enumerable.Range(0, Shares.Count).MaxBy(tone => probabilities[tone] / Math.Sqrt(Shares[tone]));
}

/// <summary>One opinion on the tone.</summary>
/// <param name="Weight">How much it counts beside the others, 0 to 1.</param>
/// <param name="Inputs">Names of the heads whose scores it joins.</param>
/// <param name="Tones">In the order of <see cref="Sentiment"/>.</param>
internal sealed record ToneVoice(double Weight, IReadOnlyList<string> Inputs, IReadOnlyList<VoicedTone> Tones)
{
    /// <summary>Takes the scores of three heads as they are; alone.</summary>
    public static ToneVoice Taught(LikeliestResult heads) => new(
        Weight: 1,
        [.. heads.Heads.Select(head => head.Name)],
        [.. heads.Settings.Select((settings, tone) => new VoicedTone([.. heads.Heads.Select((_, input) => input == tone ? 1f : 0f)], 0, settings.Calibration))]);

    /// <summary>Takes what heads for three tones make of the scores of others; alone.</summary>
    public static ToneVoice Fitted(IReadOnlyList<TrainedHead> inputs, LikeliestResult heads) => new(
        Weight: 1,
        [.. inputs.Select(head => head.Name)],
        [.. heads.Heads.Zip(heads.Settings, (head, settings) => new VoicedTone(head.Head.Weights, head.Head.Bias, settings.Calibration))]);

    /// <param name="first">Position of the first of its inputs among the scores.</param>
    public float[] Probabilities(IReadOnlyList<float> scores, int first) => LikeliestTraining.Normalize(
        [.. Tones.Select(tone => tone.Calibration.Probability(tone.Bias + tone.Weights.Select((weight, input) => weight * scores[first + input]).Sum()))]);
}

/// <summary>How one tone comes out of the scores.</summary>
/// <param name="Weights">One per input.</param>
internal sealed record VoicedTone(IReadOnlyList<float> Weights, float Bias, PlattScaling Calibration);
