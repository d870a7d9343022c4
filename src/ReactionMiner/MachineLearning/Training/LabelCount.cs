using ReactionMiner.DataFiles;

namespace ReactionMiner.MachineLearning;

/// <summary>How many comments in a theme set's folder are labelled, and by whom.</summary>
/// <param name="Written">Comments in <c>comments.csv</c>.</param>
/// <param name="ByPeople">Comments that people labelled by <c>label</c> and <c>import --labels</c>.</param>
/// <param name="ByLanguageModel">Comments that a language model labelled: they teach no model.</param>
public sealed record LabelCount(int Written, int ByPeople, int ByLanguageModel)
{
    /// <summary>Those that a model can be trained on.</summary>
    public int Teaching => Written + ByPeople;

    /// <exception cref="DataFileException">The folder holds something that cannot be used; says where.</exception>
    public static LabelCount In(string folder)
    {
        var themes = ThemeSetFolder.Load(folder);
        var written = Path.Combine(folder, ThemeSetFolder.CommentsFile);
        var readers = ReaderLabels.Load(folder, themes);
        return new LabelCount(
            File.Exists(written) ? LabelledComments.Load(written, themes).Comments.Count : 0, readers.Comments.Count, readers.ByLanguageModel);
    }
}
