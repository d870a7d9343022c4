namespace ReactionMiner.MachineLearning;

/// <summary>The features that a model's settings ask for.</summary>
internal static class TextFeatures
{
    /// <param name="known">See <see cref="EncoderTextFeatures"/>; none where texts are classified and not learnt from.</param>
    public static SignedTextFeatures Create(FeatureSettings settings, SlotWeights weights, CrossFittedAnswers? known = null)
    {
        var hashed = new LinearTextFeatures(settings, weights);
        return settings.Encoder is null
            ? new SignedTextFeatures(hashed)
            : new SignedTextFeatures(new EncoderTextFeatures(hashed, settings.VectorWeight, known ?? CrossFittedAnswers.None));
    }
}
