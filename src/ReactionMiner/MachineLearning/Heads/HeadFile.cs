using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ReactionMiner.MachineLearning;

/// <summary>All heads of a model as one ML.NET model: vector in, one <c>score</c> column per head out.</summary>
internal static class HeadFile
{
    private const string ScorePrefix = "Score ";

    /// <summary>Name of the column with a head's raw score.</summary>
    public static string ScoreColumn(string head) => ScorePrefix + head;

    /// <summary>The bytes of ML.NET's model file, the same for the same weights.</summary>
    public static byte[] Write(IReadOnlyList<TrainedHead> heads, int length)
    {
        var ml = new MLContext();
        var empty = ml.Data.LoadFromEnumerable<Example>([], Example.Schema(length));
        var steps = new List<ITransformer>();
        IDataView view = empty;
        foreach (var head in heads)
        {
            // Every head writes the same column, so each score is set aside before the next head runs.
            steps.Add(head.Transformer);
            view = head.Transformer.Transform(view);
            var keep = ml.Transforms.CopyColumns(ScoreColumn(head.Name), "Score").Fit(view);
            steps.Add(keep);
            view = keep.Transform(view);
        }

        using var file = new MemoryStream();
        ml.Model.Save(new TransformerChain<ITransformer>([.. steps]), empty.Schema, file);
        return StableZip.Rewrite(file.ToArray());
    }

    public static ITransformer Load(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        return new MLContext().Model.Load(file, out _);
    }

    /// <summary>The heads' weights, in the order in which they were written.</summary>
    public static IReadOnlyList<LinearHead> Read(byte[] bytes) =>
        [.. ((IEnumerable<ITransformer>)Load(bytes)).OfType<ISingleFeaturePredictionTransformer<object>>().Select(step => Weights(step.Model))];

    /// <summary>The weights inside ML.NET's model of a head.</summary>
    public static LinearHead Weights(object model) =>
        model is CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator> { SubModel: var linear }
            ? new LinearHead([.. linear.Weights], linear.Bias)
            : throw new NotSupportedException(model.GetType().FullName);
}
