using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace ReactionMiner.MachineLearning;

/// <summary>Trains one head: logistic regression by L-BFGS on one thread, so that the same examples give the same weights.</summary>
/// <param name="Length">Slots of every example's vector.</param>
internal sealed record HeadTrainer(int Length, int Seed, float L2, float L1 = 0)
{
    /// <summary>Slots that heads must not learn from, the last one excluded.</summary>
    public (int First, int End) Hidden { get; init; }

    /// <summary>What heads add to what they have learnt; null for nothing.</summary>
    public HeardAnswer? Heard { get; init; }

    public TrainedHead Train(string name, IEnumerable<HeadExample> examples)
    {
        var ml = new MLContext(Seed);
        var rows = examples.Select(example => Example.From(example.Vector.Without(Hidden.First, Hidden.End), Length, example.Label, example.Weight)).ToList();
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            FeatureColumnName = Example.FeaturesColumn,
            LabelColumnName = nameof(Example.Label),
            ExampleWeightColumnName = nameof(Example.Weight),
            NumberOfThreads = 1,
            L1Regularization = L1,
            L2Regularization = L2,
            OptimizationTolerance = 1e-4f,
        });
        var transformer = trainer.Fit(ml.Data.LoadFromEnumerable(rows, Example.Schema(Length)));
        var head = HeadFile.Weights(transformer.Model);
        return new TrainedHead(name, transformer, Heard is null ? head : head.Hearing(Heard));
    }
}
