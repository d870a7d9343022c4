using System.Text.Json;
using ReactionMiner.Encoders;

namespace ReactionMiner.MachineLearning;

/// <summary>What closeness to a description is worth, the same for every theme of every set, and what an ordinary comment is like.</summary>
/// <param name="Encoder">The encoder it holds for.</param>
/// <param name="Comments">Comments it was learnt from.</param>
/// <param name="Bias">Log-odds of a comment with no evidence at all.</param>
/// <param name="Clues">Log-odds per unit of each clue of <see cref="DescribedThemes.Evidence"/>.</param>
/// <param name="Background">Mean sentence vector of ordinary comments. No text can be had back from it.</param>
internal sealed record DescriptionWeights(
    EncoderIdentity Encoder, int Comments, float Bias, IReadOnlyList<float> Clues, IReadOnlyList<float> Background)
{
    /// <summary>Name of the file as built into the program.</summary>
    public const string FileName = "description-weights.json";

    private const float L2 = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly Lazy<DescriptionWeights> Loaded = new(Read);

    /// <summary>As shipped with the program.</summary>
    public static DescriptionWeights Shipped => Loaded.Value;

    /// <summary>Learns from labelled comments of any themes; what is learnt holds for other themes.</summary>
    public static DescriptionWeights Learn(LabelledComments labelled, SignedTextFeatures features, CancellationToken cancellationToken)
    {
        var lesson = DescriptionLesson.Of(labelled, features, cancellationToken);
        return From(lesson, lesson.Examples.SelectMany(theme => theme));
    }

    /// <summary>As <see cref="Learn"/>, once per theme with that theme left out, so that it can be measured as one never seen.</summary>
    public static IReadOnlyList<DescriptionWeights> LearnWithoutEach(
        LabelledComments labelled, SignedTextFeatures features, CancellationToken cancellationToken)
    {
        var lesson = DescriptionLesson.Of(labelled, features, cancellationToken);
        return [.. lesson.Examples.Select((_, left) => From(lesson, lesson.Examples.Where((_, theme) => theme != left).SelectMany(theme => theme)))];
    }

    /// <summary>Log-odds of a theme.</summary>
    public float LogOdds(ReadOnlySpan<float> evidence)
    {
        var logOdds = Bias;
        for (var clue = 0; clue < evidence.Length; clue++)
        {
            logOdds += Clues[clue] * evidence[clue];
        }

        return logOdds;
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json) + "\n";

    private static DescriptionWeights Read()
    {
        using var file = typeof(DescriptionWeights).Assembly.GetManifestResourceStream(FileName)!;
        return JsonSerializer.Deserialize<DescriptionWeights>(file, Json)!;
    }

    private static DescriptionWeights From(DescriptionLesson lesson, IEnumerable<HeadExample> examples)
    {
        var head = new HeadTrainer(DescribedThemes.Clues, Seed: 1, L2).Train("description", examples).Head;
        return new DescriptionWeights(
            EncoderTextFeatures.Encoder.Identity, lesson.Comments, head.Bias, head.Weights, lesson.Background);
    }
}
