using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Counting;

public sealed class RoganGladenTests
{
    /// <summary>Videos and held-out sets are drawn anew each time, the model's true error rates staying the same.</summary>
    [Theory]
    [InlineData(0.60, 0.030, 6, 840, 385, 0.05)]
    [InlineData(0.60, 0.030, 12, 840, 385, 0.02)]
    [InlineData(0.60, 0.030, 12, 840, 385, 0.25)]
    [InlineData(0.75, 0.020, 50, 800, 60, 0.10)]
    [InlineData(0.75, 0.020, 50, 800, 385, 0.00)]
    [InlineData(0.75, 0.020, 50, 800, 2000, 0.30)]
    [InlineData(0.50, 0.050, 150, 700, 385, 0.10)]
    [InlineData(0.90, 0.010, 150, 700, 385, 0.25)]
    [InlineData(0.90, 0.010, 30, 200, 1000, 0.60)]
    public void The_interval_holds_the_true_share_about_95_times_in_100(
        double hitRate, double alarmRate, int heldOutCarriers, int heldOutOthers, int comments, double share)
    {
        const int Runs = 2000;
        var random = new Random(20260301);
        var carriers = (int)Math.Round(share * comments);
        var held = 0;
        for (var run = 0; run < Runs; run++)
        {
            var found = Draw(random, carriers, hitRate) + Draw(random, comments - carriers, alarmRate);
            var hits = Draw(random, heldOutCarriers, hitRate);
            var alarms = Draw(random, heldOutOthers, alarmRate);
            var (estimate, caution) = Estimate(
                found, comments, new ThemeQuality("t", 0.5, hits, alarms, heldOutCarriers - hits, heldOutOthers - alarms));
            var truth = (double)carriers / comments;
            held += caution is not null || (estimate!.Low <= truth && truth <= estimate.High) ? 1 : 0;
        }
        Assert.InRange((double)held / Runs, 0.925, 0.99);
    }

    [Fact]
    public void Misses_are_added_and_false_alarms_taken_away()
    {
        var missesHalf = new ThemeQuality("t", 0.5, 500, 0, 500, 9000);
        var alarmsTenth = new ThemeQuality("t", 0.5, 1000, 900, 0, 8100);

        Assert.Equal(0.2, Estimate(100, 1000, missesHalf).Estimate!.Share, tolerance: 0.005);
        Assert.Equal(0.0, Estimate(100, 1000, alarmsTenth).Estimate!.Share, tolerance: 0.005);
    }

    [Fact]
    public void More_comments_and_more_held_out_comments_both_narrow_the_interval()
    {
        var little = new ThemeQuality("t", 0.5, 15, 8, 5, 372);
        var much = new ThemeQuality("t", 0.5, 150, 80, 50, 3720);

        Assert.True(Width(30, 300, much) < Width(30, 300, little));
        Assert.True(Width(300, 3000, little) < Width(30, 300, little));
    }

    [Fact]
    public void A_theme_hardly_held_out_gets_words_and_no_number() =>
        Assert.Contains("only 3 comments", Caution(10, 100, new ThemeQuality("t", 0.5, 2, 3, 1, 848)), StringComparison.Ordinal);

    [Theory]
    [InlineData(10, 100, 90, 700)]
    [InlineData(5, 300, 7, 500)]
    public void A_model_that_guesses_gets_words_and_no_number(int hits, int alarms, int misses, int correctOthers) =>
        Assert.Contains("chance", Caution(50, 400, new ThemeQuality("t", 0.5, hits, alarms, misses, correctOthers)), StringComparison.Ordinal);

    [Fact]
    public void A_theme_never_measured_gets_words_and_no_number() =>
        Assert.Contains("never measured", Caution(50, 400, null), StringComparison.Ordinal);

    [Fact]
    public void An_estimate_stays_between_none_and_all_and_inside_its_interval()
    {
        var quality = new ThemeQuality("t", 0.5, 14, 60, 6, 500);
        for (var found = 0; found <= 60; found++)
        {
            var estimate = Estimate(found, 60, quality).Estimate!;
            Assert.InRange(estimate.Low, 0, estimate.Share);
            Assert.InRange(estimate.High, estimate.Share, 1);
        }
    }

    private static (ShareEstimate? Estimate, string? Caution) Estimate(int found, int counted, ThemeQuality? quality) =>
        new RoganGladen(quality).Estimate(found, Video(counted));

    private static ProbabilityHistogram Video(int comments)
    {
        var video = new ProbabilityHistogram();
        for (var comment = 0; comment < comments; comment++)
        {
            video.Add(0.1);
        }
        return video;
    }

    private static string Caution(int found, int counted, ThemeQuality? quality)
    {
        var (estimate, caution) = Estimate(found, counted, quality);
        Assert.Null(estimate);
        return caution!;
    }

    private static double Width(int found, int counted, ThemeQuality quality)
    {
        var estimate = Estimate(found, counted, quality).Estimate!;
        return estimate.High - estimate.Low;
    }

    private static int Draw(Random random, int trials, double rate)
    {
        var successes = 0;
        for (var trial = 0; trial < trials; trial++)
        {
            successes += random.NextDouble() < rate ? 1 : 0;
        }
        return successes;
    }
}
