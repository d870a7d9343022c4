namespace ReactionMiner.Counting;

/// <summary>One theme as a random sample of the counted comments shows it, beside what the model says of all of them.</summary>
/// <param name="Population">Comments counted.</param>
/// <param name="MeanPrediction">Mean of the model's probabilities over all of them.</param>
/// <param name="Comments">The sample, drawn without replacement.</param>
internal sealed record SampledTheme(int Population, double MeanPrediction, IReadOnlyList<SampledAnswer> Comments)
{
    /// <summary>The model was taught by comments of the sample: there it agrees with the readers, and elsewhere it need not.</summary>
    public bool IsTaught { get; init; }

    /// <summary>Comments drawn and labelled in all, those behind the sample among them.</summary>
    public int LabelledInAll { get; init; }

    /// <summary>Comments without a label that were to be drawn before the last labelled one.</summary>
    public int Missing { get; init; }

    /// <summary>So many comments before the labelled ones have no label that the sample ends before it is large.</summary>
    public bool IsInterrupted => Missing > 0 && !EstimateLimits.IsSampleLarge(Comments.Count(comment => comment.IsRead)) && EstimateLimits.IsSampleLarge(LabelledInAll);

    /// <summary>What a language model says of more comments drawn in the same order; null when none may be asked for help.</summary>
    public CodedComments? Coded { get; init; }

    public int Size => Comments.Count;

    /// <summary>Comments without an answer: nobody labelled them yet, or readers differ.</summary>
    public int Open => Comments.Count(comment => comment.Carries is null);

    /// <summary>Open comments that were read, and on which readers differ.</summary>
    public int Disputed => Comments.Count(comment => comment is { Carries: null, IsRead: true, IsNotAsked: false });

    /// <summary>Comments whose readers were not asked about the theme: where there are any, the sample tells no share of it.</summary>
    public int NotAsked => Comments.Count(comment => comment.IsNotAsked);

    /// <summary>Comments with an answer, be it about other themes only.</summary>
    public int Labelled => Size - Open + NotAsked;

    public int Carriers => Comments.Count(comment => comment.Carries == true);

    public double Share => (double)Carriers / Size;

    /// <summary>Comments drawn singly, with replacement, that would tell as much: the more of the video is in the sample, the less is
    /// left to chance. Infinite when all of it is.</summary>
    public double EffectiveSize => Worth(Size, Population);

    /// <inheritdoc cref="EffectiveSize"/>
    public static double Worth(int size, int population) =>
        size == population ? double.PositiveInfinity : (double)size * (population - 1) / (population - size);

    /// <summary>The same sample, had all open comments one answer.</summary>
    public SampledTheme Answered(bool carries) => this with
    {
        Comments = [.. Comments.Select(comment => comment with { Carries = comment.Carries ?? carries })],
    };
}

/// <param name="Carries">The readers' answer; null while it is open.</param>
/// <param name="Prediction">The model's probability, 0 to 1.</param>
internal readonly record struct SampledAnswer(bool? Carries, double Prediction)
{
    /// <summary>Somebody labelled the comment; its readers may differ.</summary>
    public bool IsRead { get; init; }

    /// <summary>Somebody labelled the comment, and nobody was asked about the theme.</summary>
    public bool IsNotAsked { get; init; }

    /// <summary>1 where a language model gave the theme, else 0.</summary>
    public double Coded { get; init; }
}

/// <param name="Comments">All drawn up to the last that the language model read: more than the sample, and the sample among them.</param>
/// <param name="Share">Of those that it gave the theme.</param>
internal sealed record CodedComments(int Comments, double Share);
