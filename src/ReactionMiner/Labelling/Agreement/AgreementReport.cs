namespace ReactionMiner.Labelling;

/// <summary>How far two readers agree on the comments that both read.</summary>
/// <param name="Comments">Comments that both read.</param>
/// <param name="OnlyFirst">Comments that only the first read.</param>
/// <param name="OnlySecond">Comments that only the second read.</param>
/// <param name="Themes">In the theme set's order.</param>
/// <param name="Tone">Null when no comment has a tone by both.</param>
/// <param name="Disagreements">In the order of the first reader's labels.</param>
public sealed record AgreementReport(
    int Comments,
    int OnlyFirst,
    int OnlySecond,
    IReadOnlyList<ThemeAgreement> Themes,
    AgreementFigures? Tone,
    IReadOnlyList<Disagreement> Disagreements);

/// <param name="Both">Comments given the theme by both.</param>
/// <param name="First">By the first only.</param>
/// <param name="Second">By the second only.</param>
/// <param name="Figures">Null when the two were never both asked about the theme.</param>
public sealed record ThemeAgreement(string ThemeId, int Both, int First, int Second, AgreementFigures? Figures)
{
    /// <summary>Comments read by both that are left out, since one of them was not asked about the theme.</summary>
    public int NotAsked { get; init; }
}

/// <summary>1 is full agreement, 0 what chance alone would bring.</summary>
/// <param name="Agreed">Share of the comments on which both say the same, 0 to 1.</param>
/// <param name="Kappa">Cohen's kappa.</param>
/// <param name="Alpha">Krippendorff's alpha, nominal.</param>
public sealed record AgreementFigures(double Agreed, AgreementFigure? Kappa, AgreementFigure? Alpha);

/// <summary>A figure with its 95 % interval over conversations drawn anew; the ends are null where the answers are too few for one: where fewer
/// than <see cref="FewestConversations"/> conversations hold two of the answers each, or the readers never differ.</summary>
public sealed record AgreementFigure(double Value, double? Low, double? High)
{
    /// <summary>Conversations in which an answer must be given before draws tell how it varies.</summary>
    public const int FewestConversations = 5;
}

/// <summary>A comment on which two readers differ.</summary>
public sealed record Disagreement(Label First, Label Second)
{
    /// <summary>Positions of the themes that one of them gave alone, though both were asked.</summary>
    public IReadOnlyList<int> Themes => First.DiffersIn(Second);

    /// <summary>Both gave a tone, and not the same.</summary>
    public bool IsTone => First.Tone is { } tone && Second.Tone is { } other && tone != other;

    /// <summary>Whether an answer ends it: one about all that they differ in and, where both were drawn at random, drawn so, too, as no other counts.</summary>
    /// <param name="settled">See <see cref="LabelFolder.LoadSettled"/>.</param>
    public bool IsSettledBy(IReadOnlyDictionary<string, Label> settled) => settled.TryGetValue(First.CommentId, out var answer)
        && Themes.All(answer.Asked) && (answer.Place is not null || First.Place is null || Second.Place is null);
}
