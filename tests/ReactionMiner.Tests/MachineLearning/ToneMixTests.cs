using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class ToneMixTests
{
    [Theory]
    [InlineData(0.25f, 0.65f, 0.1f, Sentiment.Negative)]
    [InlineData(0.15f, 0.75f, 0.1f, Sentiment.Neutral)]
    [InlineData(0.1f, 0.55f, 0.35f, Sentiment.Positive)]
    public void A_rare_tone_is_given_at_a_lower_probability_than_a_common_one(float negative, float neutral, float positive, Sentiment tone) =>
        Assert.Equal(tone, Mix(0.1, 0.8, 0.1).Choose([negative, neutral, positive]));

    [Fact]
    public void Scores_of_several_heads_are_added_up()
    {
        var probabilities = Mix(1, 1, 1).Probabilities([2, -1, 0, 1]);

        Assert.Equal(1, probabilities.Sum(), 1e-6);
        Assert.Equal(probabilities[(int)Sentiment.Negative], probabilities[(int)Sentiment.Positive]);
        Assert.True(probabilities[(int)Sentiment.Neutral] > probabilities[(int)Sentiment.Positive]);
    }

    [Fact]
    public void Two_voices_are_heard_by_their_weight()
    {
        ToneVoice Voice(double weight, float negative) => new(weight, ["a"],
        [
            new VoicedTone([0], negative, PlattScaling.Identity),
            new VoicedTone([0], 0, PlattScaling.Identity),
            new VoicedTone([0], 0, PlattScaling.Identity),
        ]);

        var mixed = new ToneMix([Voice(0.5, 3), Voice(0.5, -3)], [1, 1, 1]).Probabilities([0, 0]);
        var alone = new ToneMix([Voice(1, 3)], [1, 1, 1]).Probabilities([0]);

        Assert.InRange(mixed[0], 0.05f, alone[0] - 0.1f);
    }

    private static ToneMix Mix(params double[] shares) => new(
    [
        new ToneVoice(1, ["a", "b", "c", "d"],
        [
            new VoicedTone([1, 1, 0, 0], 0, PlattScaling.Identity),
            new VoicedTone([1, 0, 0, 0], 0, PlattScaling.Identity),
            new VoicedTone([0, 0, 0, 1], 0, PlattScaling.Identity),
        ]),
    ], shares);
}
