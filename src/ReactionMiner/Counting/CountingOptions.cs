using ReactionMiner.Comments;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>What the counter must know besides the comments.</summary>
/// <param name="Title">The video's title, or the file's name.</param>
/// <param name="Model">The model whose predictions are counted.</param>
public sealed record CountingOptions(string Title, ModelDescription Model)
{
    public IReadOnlyList<Video> Videos { get; init; } = [];

    /// <summary>What could not be had.</summary>
    public IReadOnlyList<CoverageGap> Gaps { get; init; } = [];

    /// <summary>What readers say of comments of these videos drawn at random; null when nobody labelled any.</summary>
    public RandomSample? Sample { get; init; }

    /// <summary>What a language model says of comments of these videos drawn at random; null when none was asked.</summary>
    public LanguageModelReading? SecondReading { get; init; }

    /// <summary>Count spam too.</summary>
    public bool KeepSpam { get; init; }

    /// <summary>Count repeats too.</summary>
    public bool KeepDuplicates { get; init; }

    /// <summary>Examples to keep per theme.</summary>
    public int Examples { get; init; } = 5;
}
