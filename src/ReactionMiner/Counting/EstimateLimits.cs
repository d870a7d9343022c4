using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Where a number would mislead, and what is said instead.</summary>
internal static class EstimateLimits
{
    /// <summary>Comments labelled at random below which the counts do not rest on them.</summary>
    public const int MinimumSample = 20;

    /// <summary>Said where the probabilities hardly depend on the theme.</summary>
    public const string Chance = "The model tells this theme hardly better than by chance, so its count says little.";

    /// <summary>Said where nothing is known of the model's errors, and nobody has labelled comments of the video at random.</summary>
    public const string Unmeasured = "No comments drawn at random are labelled yet, so how far those found are right is not known.";

    /// <summary>Said where nothing is known of the model's errors, and labels of the random sample are older than the theme.</summary>
    public const string NotAsked = "Readers of comments drawn at random were not asked about this, so how far those found are right is not known; `label` offers these comments again.";

    /// <summary>Said of "none of these themes" where only the themes' own errors are known.</summary>
    public const string NoneNotMeasured = "How often the model errs on comments with none of the themes was not measured.";

    /// <summary>Held-out comments with the theme, and without it, below which its error rates are not known.</summary>
    private const int MinimumHeldOut = 5;

    /// <summary>Comments below which a share of them says little.</summary>
    private const int MinimumComments = 30;

    /// <summary>Conversations with the theme below which nothing is known of how conversations differ.</summary>
    private const int MinimumConversations = 3;

    /// <summary>Difference of the mean probabilities of carriers and others below which the model is taken to guess.</summary>
    private const double LeastSeparation = 0.02;

    /// <summary>Half the comments: an interval so wide tells no two themes apart.</summary>
    private const double WidestInterval = 0.5;

    public static bool IsSampleLarge(int answered) => answered >= MinimumSample;

    /// <summary>Said where nothing is known of the model's errors, and the random sample is too small to go by.</summary>
    public static string TooFewLabelled(int answered) =>
        $"Of the comments drawn at random {answered} {(answered == 1 ? "is" : "are")} labelled; from {MinimumSample} on there is an estimate.";

    /// <summary>Said where nothing is known of the model's errors, and too many of the comments drawn first have no label.</summary>
    public static string Interrupted(int labelled, int missing) =>
        $"Of the comments drawn at random {labelled} are labelled, but {missing} before them in the order {(missing == 1 ? "is" : "are")} not; there is an estimate once they are.";

    public static string? TooSmall(int counted) =>
        counted < MinimumComments ? $"{counted} comments are too few to estimate a share from." : null;

    public static string? TooFewHeldOut(int carriers, int others) => Math.Min(carriers, others) < MinimumHeldOut
        ? $"The model was tested on only {carriers} comments with this theme and {others} without it."
        : null;

    public static string? TooFewConversations(int conversations) => conversations < MinimumConversations
        ? $"The model was tested on this theme in only {conversations} conversations, so how its errors vary is not known."
        : null;

    public static string? Guesses(double separation) => separation < LeastSeparation ? Chance : null;

    public static string? TooWide(ShareEstimate estimate) => estimate.High - estimate.Low > WidestInterval
        ? FormattableString.Invariant(
            $"The model is too unsure here: the share could be anything from {100 * estimate.Low:0} to {100 * estimate.High:0} %.")
        : null;
}
