namespace ReactionMiner.MachineLearning;

/// <summary>The features that a model's settings ask for.</summary>
internal static class TextFeatures
{
    public static SignedTextFeatures Create(FeatureSettings settings, SlotWeights weights)
    {
        var hashed = new LinearTextFeatures(settings, weights);
        return new SignedTextFeatures(settings.Encoder is null ? hashed : new EncoderTextFeatures(hashed, settings.VectorWeight));
    }
}
