using ReactionMiner.MachineLearning;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class LabelledThemeLearnerTests
{
    private static readonly float[][] Sentences = [[1, 0], [0.8f, 0.6f], [0, 1], [-0.6f, 0.8f]];
    private static readonly float[] Described = [1.5f, -1, -2, 0.5f];

    [Fact]
    public void Without_labels_the_description_speaks_alone()
    {
        var head = new LabelledThemeLearner(Sentences).Learn("t", Described, [], []);

        Assert.Equal((1f, 0f), (head.Slope, head.Intercept));
        Assert.All(head.Weights, weight => Assert.Equal(0, weight));
    }

    /// <remarks>At the optimum each pull balances the errors that are left: their sum is what the intercept was moved by.</remarks>
    [Fact]
    public void What_was_learnt_is_the_optimum()
    {
        bool[] labels = [true, true, false, false];
        var head = new LabelledThemeLearner(Sentences).Learn("t", Described, [0, 1, 2, 3], labels);
        var errors = Enumerable.Range(0, 4).Select(i => (labels[i] ? 1 : 0) - head.Probability(Described[i], Sentences[i])).ToList();

        Assert.Equal(errors.Sum() / 4, head.Intercept, 0.001);
        Assert.Equal(1 + (errors.Zip(Described, (error, offset) => error * offset).Sum() / 4), head.Slope, 0.001);
        Assert.Equal(errors.Select((error, i) => error * Sentences[i][0]).Sum() / 0.7, head.Weights[0], 0.001);
    }

    [Fact]
    public void Labels_of_comments_that_are_not_taught_change_nothing()
    {
        var learner = new LabelledThemeLearner(Sentences);
        var part = learner.Learn("t", Described, [1, 3], [true, false]);
        var alone = new LabelledThemeLearner([Sentences[1], Sentences[3]]).Learn("t", [Described[1], Described[3]], [0, 1], [true, false]);

        Assert.Equal(alone.Intercept, part.Intercept, 0.0001);
        Assert.Equal(alone.Weights, part.Weights);
    }
}
