using ReactionMiner.Encoders;

namespace ReactionMiner.MachineLearning;

/// <summary>How texts become vectors; a model scores only vectors made in the way it was trained on.</summary>
/// <param name="Bits">Hashed slots are two to the power of this.</param>
/// <param name="WordWeight">Length of the words' part of a vector, the characters' part having length 1.</param>
/// <param name="CountWeight">What a count of 1 is worth.</param>
/// <param name="Names">Names whose mentions are counted, with their spellings.</param>
/// <param name="VectorWeight">Length of the sentence vector's part.</param>
/// <param name="AnswerWeight">What an answer of the encoder's tuned layers is multiplied with.</param>
/// <param name="Encoder">Which encoder makes the sentence vector; null when there is none.</param>
internal sealed record FeatureSettings(
    int Bits,
    float WordWeight,
    float CountWeight,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Names,
    float VectorWeight = 0,
    float AnswerWeight = 0,
    EncoderIdentity? Encoder = null)
{
    /// <summary>The settings that did best in cross-validation.</summary>
    public static FeatureSettings For(ModelKind kind, NameList names)
    {
        var hashed = new FeatureSettings(Bits: 16, WordWeight: 1f, CountWeight: 0.3f, names.Spellings);
        return kind == ModelKind.Linear ? hashed : hashed with { VectorWeight = 1f, AnswerWeight = 0.3f, Encoder = EncoderTextFeatures.Encoder.Identity };
    }
}
