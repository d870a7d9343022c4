using Microsoft.ML.Data;

namespace ReactionMiner.MachineLearning;

/// <summary>A vector with its answer, as ML.NET reads it.</summary>
internal sealed class Example
{
    public const string FeaturesColumn = nameof(Features);

    public VBuffer<float> Features { get; init; }

    public bool Label { get; init; }

    /// <summary>How much the example counts; 1 is ordinary.</summary>
    public float Weight { get; init; } = 1;

    public static Example From(FeatureVector vector, int length, bool label = false, float weight = 1) => new()
    {
        Features = new VBuffer<float>(length, vector.Count, vector.Values, vector.Slots),
        Label = label,
        Weight = weight,
    };

    /// <summary>ML.NET must be told the vectors' length, which is known at run time only.</summary>
    public static SchemaDefinition Schema(int length)
    {
        var schema = SchemaDefinition.Create(typeof(Example));
        schema[FeaturesColumn].ColumnType = new VectorDataViewType(NumberDataViewType.Single, length);
        return schema;
    }
}
