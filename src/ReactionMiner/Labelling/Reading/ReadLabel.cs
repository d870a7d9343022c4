using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>A label as a file has it, not yet joined to its comment.</summary>
/// <param name="Row">Where it stands, such as <c>labels.csv:41</c>.</param>
/// <param name="Themes">Null when the row carries no mark.</param>
public sealed record ReadLabel(string Row, string CommentId, IReadOnlyList<int>? Themes)
{
    /// <summary>The video named beside it; null when none is.</summary>
    public string? Video { get; init; }

    public Sentiment? Tone { get; init; }

    /// <summary>Null when the file does not say how the comment came before the reader.</summary>
    public LabelSource? Source { get; init; }

    public SamplePlace? Place { get; init; }

    /// <summary>Null when the file does not say.</summary>
    public DateTimeOffset? LabelledAt { get; init; }

    /// <summary>Where the row is a prediction that a person may have changed, the probabilities beside it, one per theme; none where the
    /// model did not read the comment. It is a label only where it differs from what the model says. Null where the row is a label as it stands.</summary>
    public IReadOnlyList<double>? Probabilities { get; init; }

    /// <summary>The comment as the file has it; null when the file does not say.</summary>
    public string? Text { get; init; }

    /// <summary>Positions in the theme set on which readers differed.</summary>
    public IReadOnlyList<int> DoubtfulThemes { get; init; } = [];

    /// <summary>Positions of the themes that the reader chose from; null when from all of the set, or the file does not say.</summary>
    public IReadOnlyList<int>? AskedOnly { get; init; }

    /// <summary>Where the comment is from; null when the file does not say.</summary>
    public string? Origin { get; init; }

    /// <summary>The conversation it stands in; null when the file does not say.</summary>
    public string? Thread { get; init; }

    /// <summary>How many people read it; null when the file does not say.</summary>
    public int? Readers { get; init; }

    /// <summary>Its line in the file, counted from 1; null where the file has no lines to go by.</summary>
    public long? Line { get; init; }

    /// <summary>Why the row cannot be used, and where it stands; null when it can be used.</summary>
    public DataFileException? Fault { get; init; }

    /// <summary>Makes sure that the row is a person's answer about a text, so that it stands without its stored comment.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <exception cref="DataFileException">It is not.</exception>
    internal void CheckStands(string path)
    {
        if (Fault is not null)
        {
            throw Fault;
        }
        if (Text is null)
        {
            throw new DataFileException(path, Line, "text", "empty.");
        }
        if (Probabilities is not null)
        {
            throw new DataFileException(
                path, Line, "themes", "a model's predictions (there are columns p_THEME) and no labels. `import --labels` takes those that were changed; where a person read every row, delete the columns p_THEME.");
        }
    }
}
