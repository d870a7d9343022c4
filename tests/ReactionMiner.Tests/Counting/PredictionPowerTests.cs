using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Counting;

public sealed class PredictionPowerTests
{
    private static readonly IReadOnlyList<PoweredFigures> Simulated = PoweredSimulation.Run(videos: 10, seed: 3);

    [Fact]
    public void The_interval_holds_the_true_share_about_95_times_in_100_whatever_the_model()
    {
        Assert.InRange(Simulated.Average(row => row.Coverage), 0.95, 0.985);
        Assert.All(Simulated.GroupBy(row => row.Model), model => Assert.InRange(model.Average(row => row.Coverage), 0.94, 0.99));
    }

    [Fact]
    public void It_is_never_wider_than_the_sample_alone_and_much_narrower_with_a_good_model()
    {
        Assert.All(Simulated, row => Assert.InRange(row.WidestRatio, 0, 1));
        Assert.All(Simulated.Where(row => row is { Model: "good", SampleSize: >= 100 }), row => Assert.True(row.Width < 0.75 * row.WidthAlone));
    }

    [Fact]
    public void A_model_that_guesses_or_has_it_the_wrong_way_round_costs_nothing() =>
        Assert.All(Simulated.Where(row => row.Model is "guessing" or "the wrong way round"), row => Assert.InRange(row.Width / row.WidthAlone, 0.9, 1));

    [Fact]
    public void Predictions_that_follow_the_answers_pull_the_share_towards_what_they_say_of_all_comments()
    {
        var theme = Theme(population: 1000, mean: 0.3, carriers: 12, others: 28);

        var powered = PredictionPower.Estimate(theme);

        Assert.True(powered.IsPowered);
        Assert.InRange(powered.Estimate.Share, 0.25, 0.3);
        Assert.Equal(0.3, powered.Alone.Share, 1e-9);
    }

    [Fact]
    public void A_language_model_that_read_more_of_the_order_narrows_the_interval_and_one_that_read_little_more_hardly_does()
    {
        PoweredShare Read(int comments) => PredictionPower.Estimate(
            Coded(Theme(population: 10_000, mean: 0.2, carriers: 30, others: 70) with { IsTaught = true }, new CodedComments(comments, 0.3)));

        var (few, many) = (Read(110), Read(2000));

        Assert.Equal(PoweredBy.LanguageModel, many.By);
        Assert.True(Width(many) < 0.75 * Width(few) && Width(few) <= few.Alone.High - few.Alone.Low);
        static double Width(PoweredShare share) => share.Estimate.High - share.Estimate.Low;
    }

    /// <remarks>People read 80 of 2,000 comments, the language model 400: it errs in every fifth, or knows nothing at all.</remarks>
    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void With_a_language_models_help_the_interval_still_holds_the_true_share(double wrong)
    {
        const int videos = 400, population = 2000, coded = 400, read = 80;
        var random = new Random(5);
        var held = Enumerable.Range(0, videos).Count(_ =>
        {
            var share = 0.05 + (0.4 * random.NextDouble());
            var comments = Enumerable.Range(0, population).Select(_ => random.NextDouble() < share)
                .Select(carries => new SampledAnswer(carries, 0) { Coded = carries == random.NextDouble() >= wrong ? 1 : 0 }).ToList();
            var truth = comments.Average(comment => comment.Carries == true ? 1.0 : 0);
            var estimate = PredictionPower.Estimate(new SampledTheme(population, 0, comments[..read])
            {
                Coded = new CodedComments(coded, comments[..coded].Average(comment => comment.Coded)),
            }).Estimate;
            return estimate.Low <= truth && truth <= estimate.High;
        });

        Assert.InRange((double)held / videos, 0.92, 0.99);
    }

    [Fact]
    public void Nobody_with_the_theme_in_the_sample_leaves_room_for_a_few()
    {
        var powered = PredictionPower.Estimate(Theme(population: 1000, mean: 0.2, carriers: 0, others: 50));

        Assert.False(powered.IsPowered);
        Assert.Equal((0, 0), (powered.Estimate.Share, powered.Estimate.Low));
        Assert.InRange(powered.Estimate.High, 0.03, 0.07);
    }

    [Fact]
    public void Every_share_of_a_section_that_was_read_whole_is_that_share() => Assert.All(
        from population in Enumerable.Range(20, 60) from carriers in Enumerable.Range(0, population + 1) select (population, carriers),
        read =>
        {
            var estimate = PredictionPower.Estimate(Theme(read.population, mean: 0.2, read.carriers, read.population - read.carriers)).Estimate;

            Assert.Equal(new ShareEstimate(estimate.Share, estimate.Share, estimate.Share), estimate);
        });

    [Fact]
    public void A_sample_of_all_comments_leaves_nothing_to_chance()
    {
        var estimate = PredictionPower.Estimate(Theme(population: 40, mean: 0.2, carriers: 10, others: 30)).Estimate;

        Assert.Equal((0.25, 0.25, 0.25), (estimate.Share, estimate.Low, estimate.High));
    }

    [Fact]
    public void The_interval_never_contradicts_what_was_read()
    {
        var estimate = PredictionPower.Estimate(Theme(population: 50, mean: 0.01, carriers: 20, others: 25)).Estimate;

        Assert.InRange(estimate.Low, 20 / 50.0, 1);
        Assert.InRange(estimate.High, 0, 1 - (25 / 50.0));
    }

    [Fact]
    public void Open_comments_widen_the_interval_to_both_sides()
    {
        var whole = PredictionPower.Estimate(Theme(population: 1000, mean: 0.2, carriers: 20, others: 80)).Estimate;
        var theme = Theme(population: 1000, mean: 0.2, carriers: 20, others: 80);
        var open = PredictionPower.Estimate(theme with { Comments = [.. theme.Comments.Select((comment, row) => row % 10 == 0 ? comment with { Carries = null } : comment)] }).Estimate;

        Assert.True(open.Low < whole.Low && open.High > whole.High);
    }

    [Theory]
    [InlineData(0, 20, 0, 0.1391)]
    [InlineData(1, 20, 0.0025, 0.2228)]
    [InlineData(10, 20, 0.2886, 0.7114)]
    public void The_sample_alone_gives_the_mid_p_interval(int carriers, int size, double low, double high)
    {
        var estimate = ShareInterval.Of((double)carriers / size, size);

        Assert.Equal(low, estimate.Low, 0.002);
        Assert.Equal(high, estimate.High, 0.004);
    }

    [Theory]
    [InlineData(0.3, 2, 3, 0.3483)]
    [InlineData(0.5, 0.5, 0.5, 0.5)]
    [InlineData(0.9, 10, 1, 0.34867844)]
    [InlineData(0.01, 300.5, 29700.5, 0.5)]
    public void The_incomplete_beta_function_has_its_known_values(double x, double a, double b, double value) =>
        Assert.Equal(value, IncompleteBeta.Of(x, a, b), a > 100 ? 0.02 : 1e-7);

    /// <summary>A language model gives the theme to all carriers but every tenth, and to no others.</summary>
    private static SampledTheme Coded(SampledTheme theme, CodedComments coded) => theme with
    {
        Comments = [.. theme.Comments.Select((comment, row) => comment with { Coded = comment.Carries == true && row % 10 != 0 ? 1 : 0 })],
        Coded = coded,
    };

    /// <summary>Carriers get 0.8, others 0.1.</summary>
    private static SampledTheme Theme(int population, double mean, int carriers, int others) => new(population, mean,
    [
        .. Enumerable.Repeat(new SampledAnswer(Carries: true, 0.8), carriers),
        .. Enumerable.Repeat(new SampledAnswer(Carries: false, 0.1), others),
    ]);
}
