using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Counting;

/// <summary>A made-up world in which carriers score higher than others, by a known law.</summary>
/// <param name="Carriers">Mean score of comments with the theme; that of the others is -Carriers.</param>
internal sealed record Talk(Random Random, double Carriers = 1.2)
{
    public static Talk Of(int seed) => new(new Random(seed));

    /// <param name="unlikeness">Standard deviation, in log-odds, of how common the theme is from conversation to conversation.</param>
    public HeldOutSample HeldOut(int conversations, int comments, double share, double unlikeness = 0.8) => new(["cost"],
    [
        .. Enumerable.Range(0, conversations).SelectMany(conversation =>
        {
            var here = Shifted(share, unlikeness * Normal());
            return Enumerable.Range(0, comments).Select(comment => Comment(conversation, comment, Random.NextDouble() < here, share));
        }),
    ]);

    public (ProbabilityHistogram Video, double Share) Video(int size, double share, double heldOutShare)
    {
        var video = new ProbabilityHistogram();
        var carriers = 0;
        for (var comment = 0; comment < size; comment++)
        {
            var carries = Random.NextDouble() < share;
            carriers += carries ? 1 : 0;
            video.Add(Probability(carries, heldOutShare));
        }
        return (video, (double)carriers / size);
    }

    public static double Shifted(double share, double shift) => 1 / (1 + ((1 - share) / share * Math.Exp(-shift)));

    /// <summary>Of the standard normal law.</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Random.NextDouble())) * Math.Cos(2 * Math.PI * Random.NextDouble());

    private HeldOutComment Comment(int conversation, int comment, bool carries, double share) =>
        new($"c{conversation}-{comment}", $"t{conversation}", [carries], [(float)Probability(carries, share)]);

    /// <summary>What a perfectly calibrated model says: both scores have variance 1, so their log-odds grow by twice the mean.</summary>
    private double Probability(bool carries, double share) => Shifted(share, 2 * Carriers * ((carries ? Carriers : -Carriers) + Normal()));
}
