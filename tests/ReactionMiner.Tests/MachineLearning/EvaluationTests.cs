using ReactionMiner.Counting;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class EvaluationTests
{
    private static readonly ThemeSet Set = new("tea", "Tea", [new Theme("a", "A", "a", ""), new Theme("b", "B", "b", "")]);

    [Fact]
    public void Counts_follow_labels_and_leave_doubt_out()
    {
        var report = EvaluationScoring.Score("four", Set, [0.5, 0.5],
        [
            Predicted("1", [0], [], [0.9f, 0.1f]),
            Predicted("2", [0], [], [0.2f, 0.8f]),
            Predicted("3", [], [1], [0.7f, 0.9f]),
            Predicted("4", [], [], [0.1f, 0.1f]),
        ]);

        Assert.Equal(new ThemeQuality("a", 0.5, 1, 1, 1, 1), report.Themes[0].Quality);
        Assert.Equal(new ThemeQuality("b", 0.5, 0, 1, 0, 2), report.Themes[1].Quality);
        Assert.Equal(0.25, report.MacroF1, 9);
        Assert.Equal(2.0 / 5, report.MicroF1, 9);
        Assert.Equal(1.0 / 3, report.Micro.Precision!.Value, 9);
        Assert.Equal(0.5, report.Micro.Recall!.Value, 9);
        Assert.Equal(["2", "3"], report.Errors.Where(error => error.ThemeId == "a").Select(error => error.CommentId).Order());
    }

    [Fact]
    public void What_correcting_brings_is_not_told_of_training_comments_without_saying_so()
    {
        var figures = new SimulationFigures(10, 10, 0.95, 0.1, FoundError: 0.1, EstimateError: 0.2);
        ThemeSimulation Of(string id) => new(id, figures, figures, figures, figures);
        var report = EvaluationScoring.Score("one", Set, [0.5, 0.5], [Predicted("1", [0], [], [0.9f, 0.1f])]) with
        {
            Counts = new CountSimulation([Of("a"), Of("b"), Of("none")]),
        };

        Assert.EndsWith("100 % more than the numbers found.", report.CountGain!, StringComparison.Ordinal);
        Assert.EndsWith("The model was trained on comments among these, so on other videos it is otherwise.", (report with { TrainedOn = 1 }).CountGain!, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_is_told_with_what_stood_in_its_place()
    {
        var report = EvaluationScoring.Score("four", Set, [0.5, 0.5],
        [
            Predicted("1", [0], [], [0.2f, 0.8f]),
            Predicted("2", [0], [], [0.2f, 0.1f]),
            Predicted("3", [0], [], [0.1f, 0.2f]),
            Predicted("4", [], [], [0.9f, 0.1f]),
        ]);

        Assert.Equal([new ConfusedWith("none", 2), new ConfusedWith("b", 1)], report.Themes[0].Confusion.Missed);
        Assert.Equal([new ConfusedWith("none", 1)], report.Themes[0].Confusion.FalseAlarms);
        Assert.Equal([new ConfusedWith("a", 1)], report.Themes[1].Confusion.FalseAlarms);
    }

    [Fact]
    public void The_calibration_error_is_the_mean_distance_of_predicted_and_labelled()
    {
        var calibration = Calibration.Of([(0.12f, false), (0.18f, true), (0.9f, true), (1f, true)]);

        Assert.Equal([(0.1, 2), (0.9, 2)], calibration.Bins.Select(bin => (bin.From, bin.Answers)));
        Assert.Equal(((2 * 0.35) + (2 * 0.05)) / 4, calibration.ExpectedError, 6);
        Assert.Equal(calibration.ExpectedError, Calibration.Join([calibration, calibration]).ExpectedError, 9);
    }

    [Fact]
    public void Intervals_of_F1_are_wider_where_comments_of_a_conversation_err_together()
    {
        var alone = Enumerable.Range(0, 240).Select(i => Predicted($"{i}", [0], [], [i / 12 % 2 == 0 ? 0.9f : 0.1f, 0.1f])).ToList();
        var together = alone.Select((item, i) => item with { Comment = item.Comment with { Thread = $"{i / 12}" } });

        var narrow = EvaluationScoring.Score("alone", Set, [0.5, 0.5], alone).Themes[0];
        var wide = EvaluationScoring.Score("together", Set, [0.5, 0.5], [.. together]).Themes[0];

        Assert.InRange(narrow.Quality.F1, narrow.F1Interval.Low, narrow.F1Interval.High);
        Assert.True(wide.F1Interval.High - wide.F1Interval.Low > 2 * (narrow.F1Interval.High - narrow.F1Interval.Low));
    }

    [Fact]
    public void A_wrong_tone_is_an_error_with_the_probability_of_the_tone_given()
    {
        var report = EvaluationScoring.Score("one", Set, [0.5, 0.5], [Predicted("1", [], [], [0.1f, 0.1f]) with { Sentiment = Sentiment.Negative, Tones = [0.7f, 0.2f, 0.1f] }]);

        Assert.Equal([new ToneError("1", Sentiment.Neutral, Sentiment.Negative, 0.7f)], report.Sentiment!.Errors);
    }

    [Fact]
    public void Average_precision_is_the_mean_over_the_positives_ranks()
    {
        Assert.Equal((1.0 + (2.0 / 3)) / 2, EvaluationScoring.AveragePrecision([(0.9f, true), (0.8f, false), (0.7f, true), (0.1f, false)])!.Value, 9);
        Assert.Null(EvaluationScoring.AveragePrecision([(0.9f, false)]));
        Assert.Equal(0.5, EvaluationScoring.AveragePrecision([(0.5f, true), (0.5f, false)])!.Value, 9);
    }

    [Fact]
    public void The_threshold_is_the_one_with_the_best_F1()
    {
        Assert.Equal(0.5, ThresholdTuning.BestF1([(0.9f, true), (0.8f, true), (0.2f, false), (0.1f, false), (0.05f, false)]), 6);
        Assert.True(ThresholdTuning.BestF1([(0.9f, false), (1f, false)]) > 1);
    }

    [Fact]
    public void Calibrated_probabilities_are_as_often_right_as_they_say()
    {
        var random = new Random(7);
        var scores = Enumerable.Range(0, 4000).Select(_ =>
        {
            var score = (float)((random.NextDouble() * 8) - 4);
            return (score, random.NextDouble() < 1 / (1 + Math.Exp(-((0.5 * score) - 1))));
        }).ToList();

        var calibration = PlattScaling.Fit(scores);

        Assert.Equal(0.5, calibration.Slope, 0.07);
        Assert.Equal(-1, calibration.Intercept, 0.15);
        Assert.InRange(calibration.Probability(float.MaxValue), 0.99f, 1f);
        Assert.InRange(calibration.Probability(float.MinValue), 0f, 0.01f);
    }

    [Fact]
    public void Comments_of_one_conversation_are_held_out_together()
    {
        var samples = Enumerable.Range(0, 40)
            .Select(i => new Sample(new FeatureVector([], []), $"thread {i / 4}", IsMeasured: i % 4 < 2, Weight: 1)).ToList();

        var folds = new Folds(samples, 5);

        Assert.All(samples.GroupBy(sample => sample.Group), group => Assert.Single(group.Select(folds.Of).Distinct()));
        Assert.Equal(5, samples.Select(folds.Of).Distinct().Count());
    }

    [Fact]
    public void Each_part_that_is_held_out_has_its_share_of_a_rare_label()
    {
        var samples = Enumerable.Range(0, 60)
            .Select(i => new Sample(new FeatureVector([], []), $"thread {i / 2}", IsMeasured: true, Weight: 1) { Labels = i % 12 == 0 ? [7] : [] }).ToList();

        var folds = new Folds(samples, 5);

        Assert.All(Enumerable.Range(0, 5), part =>
        {
            var held = samples.Where(sample => folds.Of(sample) == part).ToList();
            Assert.Equal(12, held.Count);
            Assert.Single(held, sample => sample.Labels.Count > 0);
        });
    }

    [Fact]
    public void A_threshold_for_precision_is_the_lowest_that_keeps_it()
    {
        Assert.Equal(0.65, ThresholdTuning.ForPrecision([(0.9f, true), (0.7f, true), (0.6f, false), (0.5f, false)], 0.9), 6);
        Assert.True(ThresholdTuning.ForPrecision([(0.9f, false), (0.5f, true)], 0.9) > 1);
    }

    private static Prediction Predicted(string id, int[] themes, int[] doubtful, float[] probabilities) => new(
        new LabelledComment(id, "text", themes, doubtful, Sentiment.Neutral, "", null, 1),
        probabilities,
        [.. probabilities.Select(probability => probability >= 0.5f)],
        Sentiment.Neutral,
        [0.1f, 0.8f, 0.1f]);
}
