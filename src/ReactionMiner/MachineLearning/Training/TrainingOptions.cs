namespace ReactionMiner.MachineLearning;

/// <summary>What to train on, and where the model goes.</summary>
public sealed record TrainingOptions
{
    /// <summary>Folder of the theme set: <c>themes.yaml</c>, <c>comments.csv</c>, and labels of corpora where there are any.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder to write; its name becomes the model's id. It must be missing, empty or hold an older model alone, which is replaced once the new one is complete.</summary>
    public required string ModelFolder { get; init; }

    /// <summary>Replace the model in <see cref="ModelFolder"/> even when it is better on the same labels.</summary>
    public bool ReplacesBetterModel { get; init; }

    /// <summary>Folder with the public corpora; null trains on the data folder alone.</summary>
    public string? CorporaFolder { get; init; }

    /// <summary>Default <see cref="ModelKind.Encoder"/>, the better one.</summary>
    public ModelKind Kind { get; init; } = ModelKind.Encoder;

    /// <summary>How much a comment counts in the teaching of themes, by where it comes from.</summary>
    public OriginWeights Weights { get; init; } = OriginWeights.Default;

    /// <summary>The same data and seed give the same model.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Parts into which the measured comments are split; 2 or more. Default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Comments labelled as spam or not, shared by all theme sets; it need not exist. Default <c>spam/comments.csv</c> beside the data folder.</summary>
    public string SpamFile
    {
        get => field ?? Path.Combine(SharedData, "spam", "comments.csv");
        init;
    }

    /// <summary>Short texts with their languages, many of them only to be known as foreign, shared by all theme sets; it need not exist. Default <c>languages/comments.csv</c> beside the data folder.</summary>
    public string LanguageFile
    {
        get => field ?? Path.Combine(SharedData, "languages", "comments.csv");
        init;
    }

    /// <summary>Lines of the public Hindi posts that are English; it need not exist. Default <c>languages/hindi-posts-in-english.csv</c> beside the data folder.</summary>
    public string EnglishPostsFile
    {
        get => field ?? Path.Combine(SharedData, "languages", "hindi-posts-in-english.csv");
        init;
    }

    private string SharedData => Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(DataFolder)))!;
}
