using ReactionMiner.DataFiles;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Benchmarks;

/// <summary>The double-read comments with what descriptions alone say of them; each theme by weights that were learnt without it.</summary>
/// <param name="Described">Log-odds by description, one row per comment.</param>
internal sealed record LearningScene(LabelledComments Comments, IReadOnlyList<float[]> Sentences, IReadOnlyList<float[]> Described)
{
    public static LearningScene Load(string project, string corpora)
    {
        var general = (ReactionClassifier)ReactionModel.Load(Path.Combine(project, "models", "llama4-open-source"));
        var folder = Path.Combine(project, "data", "llama4-open-source");
        var themes = ThemeSetFolder.Load(folder);
        var written = LabelledComments.Load(Path.Combine(folder, ThemeSetFolder.CommentsFile), themes);
        var read = LabelledComments.Load(Path.Combine(corpora, "themes", "llama-open-source.csv"), themes);
        var vectors = general.Features.Extract([.. read.Comments.Select(comment => comment.Text)], CancellationToken.None);
        var described = vectors.Select(_ => new float[themes.Themes.Count]).ToList();
        var learnt = DescriptionWeights.LearnWithoutEach(written, general.Features, CancellationToken.None);
        for (var theme = 0; theme < themes.Themes.Count; theme++)
        {
            var descriptions = DescribedThemes.Of(themes, general.Features, [.. learnt[theme].Background], new SubjectWords(groups: null));
            for (var i = 0; i < vectors.Length; i++)
            {
                described[i][theme] = learnt[theme].LogOdds(descriptions.Evidence(vectors[i])[theme]);
            }
        }

        return new LearningScene(read, [.. vectors.Select(vector => general.Features.Sentence(vector).Values)], described);
    }

    /// <summary>What heads say of a comment.</summary>
    public Prediction Predict(IReadOnlyList<DescribedHead> heads, int comment)
    {
        var probabilities = heads.Select((head, theme) => head.Probability(Described[comment][theme], Sentences[comment])).ToList();
        return new Prediction(
            Comments.Comments[comment], probabilities, [.. heads.Select((head, theme) => probabilities[theme] >= head.Threshold)], Sentiment: null, Tones: []);
    }
}
