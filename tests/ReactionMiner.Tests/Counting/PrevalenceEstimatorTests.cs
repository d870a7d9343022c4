using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Counting;

public sealed class PrevalenceEstimatorTests
{
    private const double HeldOutShare = 0.1;

    /// <summary>Videos and held-out samples are drawn anew each time, each video as unlike the held-out as conversations are to each other.</summary>
    [Theory]
    [InlineData(60, 1.2)]
    [InlineData(400, 1.2)]
    [InlineData(400, 0.6)]
    [InlineData(3000, 0.9)]
    public void The_interval_holds_the_true_share_about_95_times_in_100(int comments, double carriers)
    {
        const int Runs = 150;
        var talk = Talk.Of(11) with { Carriers = carriers };
        var held = 0;
        for (var run = 0; run < Runs; run++)
        {
            var estimator = Estimator(talk.HeldOut(conversations: 100, comments: 5, HeldOutShare));
            var (video, truth) = talk.Video(comments, Talk.Shifted(HeldOutShare, 0.8 * talk.Normal()), HeldOutShare);
            var (estimate, caution) = estimator.Estimate(0, 0, video);
            held += caution is not null || (estimate!.Low <= truth && truth <= estimate.High) ? 1 : 0;
        }
        Assert.InRange((double)held / Runs, 0.92, 1);
    }

    [Theory]
    [InlineData(0.03)]
    [InlineData(0.1)]
    [InlineData(0.3)]
    public void A_share_far_from_the_held_out_one_is_found(double share)
    {
        var talk = Talk.Of(12) with { Carriers = 1.5 };
        var (video, truth) = talk.Video(4000, share, HeldOutShare);

        var estimate = Estimator(talk.HeldOut(300, 5, HeldOutShare)).Estimate(0, 0, video).Estimate!;

        Assert.InRange(estimate.Share, 0.8 * truth, 1.2 * truth);
    }

    [Fact]
    public void Likelier_comments_never_lower_the_share()
    {
        var estimator = Estimator(Talk.Of(13).HeldOut(100, 5, HeldOutShare));
        var last = 0.0;
        for (var likely = 0; likely <= 200; likely += 10)
        {
            var estimate = estimator.Estimate(0, 0, Video((likely, 0.95), (200 - likely, 0.01))).Estimate;
            if (estimate is not null)
            {
                Assert.True(estimate.Share >= last, $"{likely} likely comments of 200");
                last = estimate.Share;
            }
        }
        Assert.True(last > 0.5);
    }

    [Fact]
    public void More_comments_and_more_held_out_conversations_both_narrow_the_interval()
    {
        var little = Estimator(Talk.Of(14).HeldOut(40, 5, HeldOutShare));
        var much = Estimator(Talk.Of(14).HeldOut(1000, 5, HeldOutShare));

        Assert.True(Width(little, 10) < Width(little, 1));
        Assert.True(Width(much, 10) < Width(little, 10));

        static double Width(PrevalenceEstimator estimator, int times)
        {
            var estimate = estimator.Estimate(0, 0, Video((10 * times, 0.8), (10 * times, 0.2), (80 * times, 0.01))).Estimate!;
            return estimate.High - estimate.Low;
        }
    }

    [Fact]
    public void Every_video_gets_a_share_inside_its_interval_between_none_and_all_or_words()
    {
        var estimator = Estimator(Talk.Of(15).HeldOut(100, 5, HeldOutShare));
        foreach (var probability in (double[])[0, 0.0001, 0.02, 0.1, 0.5, 0.9, 1])
        {
            foreach (var comments in (int[])[30, 300, 100_000])
            {
                var (estimate, caution) = estimator.Estimate(0, 0, Video((comments, probability)));
                Assert.NotEqual(estimate is null, caution is null);
                if (estimate is not null)
                {
                    Assert.InRange(estimate.Low, 0, estimate.Share);
                    Assert.InRange(estimate.High, estimate.Share, 1);
                }
            }
        }
    }

    [Fact]
    public void A_video_where_no_comment_is_likely_may_have_none()
    {
        var estimate = Estimator(Talk.Of(16).HeldOut(100, 5, HeldOutShare)).Estimate(0, 0, Video((200, 0.0001))).Estimate!;

        Assert.Equal(0, estimate.Low);
        Assert.InRange(estimate.High, 0, 0.05);
    }

    [Fact]
    public void Talk_unlike_any_held_out_gets_no_narrow_interval() =>
        Assert.Contains("anything from", Caution(Talk.Of(22).HeldOut(100, 5, HeldOutShare), Video((200, 0.3))), StringComparison.Ordinal);

    [Fact]
    public void The_same_comments_give_the_same_figures()
    {
        var sample = Talk.Of(17).HeldOut(50, 5, HeldOutShare);
        var video = Video((20, 0.7), (200, 0.05));

        Assert.Equal(Estimator(sample).Estimate(0, 0, video), Estimator(sample).Estimate(0, 0, video));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    public void A_video_with_few_comments_gets_words_and_no_number(int comments) =>
        Assert.Contains("too few", Caution(Talk.Of(18).HeldOut(50, 5, HeldOutShare), Video((comments, 0.5))), StringComparison.Ordinal);

    [Fact]
    public void A_theme_that_no_held_out_comment_carries_gets_words_and_no_number() =>
        Assert.Contains("only 0 comments", Caution(Labelled((100, false)), Video((100, 0.5))), StringComparison.Ordinal);

    [Fact]
    public void A_theme_that_all_held_out_comments_carry_gets_words_and_no_number() =>
        Assert.Contains("and 0 without", Caution(Labelled((100, true)), Video((100, 0.5))), StringComparison.Ordinal);

    [Fact]
    public void A_theme_held_out_in_one_conversation_gets_words_and_no_number() =>
        Assert.Contains("only 1 conversations", Caution(Talk.Of(19).HeldOut(1, 200, HeldOutShare), Video((100, 0.5))), StringComparison.Ordinal);

    [Fact]
    public void A_model_that_guesses_gets_words_and_no_number() => Assert.Contains(
        "chance", Caution((Talk.Of(20) with { Carriers = 0.02 }).HeldOut(100, 5, HeldOutShare), Video((100, 0.1))), StringComparison.Ordinal);

    [Fact]
    public void A_model_without_its_held_out_sample_is_judged_by_its_counts()
    {
        var missesHalf = new ThemeQuality("cost", 0.5, 500, 0, 500, 9000);
        var model = Section.Model with { Quality = Section.Quality with { Themes = [missesHalf] } };

        Assert.Equal(0.2, new PrevalenceEstimator(model).Estimate(0, 100, Video((1000, 0.1))).Estimate!.Share, tolerance: 0.005);
    }

    [Fact]
    public void More_found_cannot_be_than_were_read() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        new PrevalenceEstimator(Section.Model).Estimate(0, 2, Video((1, 0.5))));

    private static PrevalenceEstimator Estimator(HeldOutSample sample) => new(Section.Model with { HeldOut = sample });

    private static string Caution(HeldOutSample sample, ProbabilityHistogram video)
    {
        var (estimate, caution) = Estimator(sample).Estimate(0, 0, video);
        Assert.Null(estimate);
        return caution!;
    }

    private static HeldOutSample Labelled((int Comments, bool Carries) all) => new(["cost"],
        [.. Enumerable.Range(0, all.Comments).Select(number => new HeldOutComment($"c{number}", $"t{number % 9}", [all.Carries], [0.4f]))]);

    private static ProbabilityHistogram Video(params ReadOnlySpan<(int Comments, double Probability)> parts)
    {
        var video = new ProbabilityHistogram();
        foreach (var (comments, probability) in parts)
        {
            for (var comment = 0; comment < comments; comment++)
            {
                video.Add(probability);
            }
        }
        return video;
    }
}
