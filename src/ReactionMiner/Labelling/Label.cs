using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>A reader's answer about one comment: a person's, or a language model's.</summary>
/// <param name="Themes">Positions in the theme set, ascending; empty means none of them.</param>
/// <param name="Tone">Null when the reader did not say.</param>
/// <param name="Reader">Who gave it: a name as a file can have, or <see cref="LanguageModelMark"/> and a language model's name.</param>
/// <param name="LabelledAt">UTC.</param>
public sealed record Label(
    VideoId VideoId, string CommentId, IReadOnlyList<int> Themes, Sentiment? Tone, string Reader, DateTimeOffset LabelledAt, LabelSource Source)
{
    /// <summary>What the reader's name begins with when no person read the comment; no person's name can.</summary>
    public const string LanguageModelMark = "model:";

    /// <summary>The same themes and tone, whoever gave them and when.</summary>
    public bool SaysTheSame(Label other) => Themes.SequenceEqual(other.Themes) && Tone == other.Tone;

    /// <summary>The answer at the place in the random sample that an earlier one of the same reader had.</summary>
    /// <param name="earlier">About the same comment.</param>
    internal Label InPlaceOf(IEnumerable<Label> earlier) =>
        earlier.Select(label => label.Place).FirstOrDefault(place => place is not null) is { } place ? this with { Source = LabelSource.Random, Place = place } : this;

    public bool IsByLanguageModel => Reader.StartsWith(LanguageModelMark, StringComparison.Ordinal);

    /// <summary>The comment's text as the reader saw it.</summary>
    public required string Text { get; init; }

    /// <summary>The conversation that the comment stands in.</summary>
    public required string ThreadId { get; init; }

    /// <summary>Of the random sample; null otherwise.</summary>
    public SamplePlace? Place { get; init; }

    /// <summary>Positions of the themes that the reader chose from; null when from all that the set has now.</summary>
    public IReadOnlyList<int>? AskedOnly { get; init; }

    /// <summary>Whether the reader chose from this theme, too: only then does it say something that the theme was not given.</summary>
    public bool Asked(int theme) => AskedOnly is not { } asked || asked.Contains(theme) || Themes.Contains(theme);

    /// <summary>Positions of the themes that one of the two gave alone, though both were asked; ascending.</summary>
    public IReadOnlyList<int> DiffersIn(Label other) =>
        [.. Themes.Except(other.Themes).Where(other.Asked).Concat(other.Themes.Except(Themes).Where(Asked)).Order()];

    /// <summary>This answer, with the earlier one's where nobody was asked this time.</summary>
    public Label Completing(Label earlier) => AskedOnly is not { } asked ? this : this with
    {
        Themes = [.. Themes.Concat(earlier.Themes.Where(theme => !Asked(theme))).Order()],
        Tone = Tone ?? earlier.Tone,
        AskedOnly = earlier.AskedOnly is { } before ? [.. asked.Union(before).Order()] : null,
    };
}

/// <summary>How the comment came before the reader. Only the random sample may be counted.</summary>
public enum LabelSource
{
    /// <summary>Drawn by chance: such labels prove counts.</summary>
    Random,

    /// <summary>Picked for what it teaches the model, or nobody knows how.</summary>
    Chosen,

    /// <summary>A wrong prediction that a reader met in a report.</summary>
    Correction,
}

/// <summary>Where in a random order a comment was drawn.</summary>
/// <param name="Seed">Of the order (<see cref="SampleOrder"/>).</param>
/// <param name="Position">From 1, among the comments that were to be counted then.</param>
public sealed record SamplePlace(int Seed, int Position);
