using System.Globalization;
using ReactionMiner.Encoders;
using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Encoders;

namespace ReactionMiner.Benchmarks;

/// <summary>What the encoder's small form costs in theme F1 and average precision: the same heads, cross-validated on vectors of the full form and of the small one.</summary>
internal static class SmallFormBenchmark
{
    /// <param name="corporaFolder">With it the real comments are scored; without it, null, the written ones.</param>
    public static void Run(string dataFolder, string? corporaFolder, TextWriter output)
    {
        var options = new TrainingOptions { DataFolder = dataFolder, ModelFolder = "unused", CorporaFolder = corporaFolder };
        var data = TrainingData.Load(options);
        var settings = FeatureSettings.For(ModelKind.Encoder, data.Names);
        var slots = ModelTrainer.LearnSlots(data, settings, CancellationToken.None);
        var hashed = new LinearTextFeatures(settings, slots);
        using var full = new FullEncoder();

        var small = Score(new SignedTextFeatures(new EncoderTextFeatures(hashed, settings.VectorWeight, CrossFittedAnswers.None)));
        var fullForm = new FullFormFeatures(hashed, settings.VectorWeight, full);
        var large = Score(new SignedTextFeatures(fullForm, hashed.Length, fullForm.Length, []));

        output.WriteLine($"F1 and average precision of heads cross-validated on {data.HeldOut}");
        output.WriteLine($"{"theme",-30} {"F1: full",8} {"small",8} {"change",8} {"AP: full",10} {"small",8} {"change",8}");
        for (var theme = 0; theme < small.Count; theme++)
        {
            Line(data.ThemeSet.Themes[theme].Id, large[theme], small[theme]);
        }
        Line("mean", Mean(large), Mean(small));

        List<Quality> Score(SignedTextFeatures features)
        {
            var vectors = features.Extract([.. data.Comments.Select(comment => comment.Comment.Text)], CancellationToken.None);
            var context = new TrainingContext(options, data, settings, slots, features, HearsAnswers: false, vectors, Progress: null, CancellationToken.None);
            return [.. ThemeHeads.Train(context).Select((head, theme) => Measure(data, head, theme))];
        }

        void Line(string name, Quality full, Quality less) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-30} {full.F1,8:0.000} {less.F1,8:0.000} {less.F1 - full.F1,8:+0.000;-0.000} {full.AveragePrecision,10:0.000} {less.AveragePrecision,8:0.000} {less.AveragePrecision - full.AveragePrecision,8:+0.000;-0.000}"));
    }

    private static Quality Mean(List<Quality> themes) => new(themes.Average(theme => theme.F1), themes.Average(theme => theme.AveragePrecision));

    private static Quality Measure(TrainingData data, HeadResult head, int theme)
    {
        var answers = head.HeldOut.Where(answer => !data.Comments[answer.Position].Comment.DoubtfulThemes.Contains(theme))
            .Select(answer => (answer.IsGiven, answer.Probability, Label: data.Comments[answer.Position].Comment.Themes.Contains(theme))).ToList();
        var both = answers.Count(answer => answer.IsGiven) + answers.Count(answer => answer.Label);
        return new Quality(
            both == 0 ? 0 : 2.0 * answers.Count(answer => answer is { IsGiven: true, Label: true }) / both,
            EvaluationScoring.AveragePrecision([.. answers.Select(answer => (answer.Probability, answer.Label))]) ?? 0);
    }

    /// <summary>The features of the kind <c>encoder</c>, with the sentence vector of the full form.</summary>
    private sealed class FullFormFeatures(LinearTextFeatures hashed, float vectorWeight, FullEncoder encoder) : ITextFeatures
    {
        public int Length => hashed.Length + SentenceEncoder.Dimensions;

        public FeatureVector[] Extract(IReadOnlyList<string> texts, CancellationToken cancellationToken)
        {
            var vectors = hashed.Extract(texts, cancellationToken);
            Parallel.For(0, texts.Count, i =>
            {
                var state = encoder.Encode(texts[i]);
                var length = MathF.Sqrt(state.Sum(value => value * value));
                vectors[i] = vectors[i].Append(hashed.Length, state, vectorWeight / length);
            });
            return vectors;
        }
    }

    private sealed record Quality(double F1, double AveragePrecision);
}
