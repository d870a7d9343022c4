using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace ReactionMiner.MachineLearning;

/// <summary>Trains one head: logistic regression by L-BFGS on one thread, so that the same examples give the same weights.</summary>
internal sealed class HeadTrainer(int length, int seed, float l2, float l1 = 0)
{
    public TrainedHead Train(string name, IEnumerable<HeadExample> examples)
    {
        var ml = new MLContext(seed);
        var rows = examples.Select(example => Example.From(example.Vector, length, example.Label, example.Weight)).ToList();
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            FeatureColumnName = Example.FeaturesColumn,
            LabelColumnName = nameof(Example.Label),
            ExampleWeightColumnName = nameof(Example.Weight),
            NumberOfThreads = 1,
            L1Regularization = l1,
            L2Regularization = l2,
            OptimizationTolerance = 1e-4f,
        });
        var transformer = trainer.Fit(ml.Data.LoadFromEnumerable(rows, Example.Schema(length)));
        return new TrainedHead(name, transformer, HeadFile.Weights(transformer.Model));
    }
}
