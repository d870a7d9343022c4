using ReactionMiner.Counting;
using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Holds a model to anybody's labelled comments.</summary>
public static class ModelEvaluator
{
    private const int Seed = 1;

    /// <param name="classifier">Must have been trained on the comments' theme set.</param>
    /// <param name="comments">Comments the model was not trained on; of others the figures say nothing.</param>
    /// <exception cref="DataFileException">There is no comment, or the themes are not the model's.</exception>
    public static EvaluationReport Evaluate(IReactionClassifier classifier, LabelledComments comments)
    {
        var themes = classifier.Model.ThemeSet.Themes;
        if (comments.Comments.Count == 0)
        {
            throw new DataFileException(comments.Name, null, null, "there is no comment to score.");
        }

        if (!themes.Select(theme => theme.Id).SequenceEqual(comments.ThemeSet.Themes.Select(theme => theme.Id), StringComparer.Ordinal))
        {
            throw new DataFileException(comments.Name, null, "themes", $"read with other themes than those of model '{classifier.Model.Id}'.");
        }

        var reactions = classifier.Classify([.. comments.Comments.Select(comment => comment.Text)]);
        var predictions = comments.Comments.Zip(reactions, (comment, reaction) => new Prediction(
            comment,
            reaction.ThemeProbabilities,
            [.. themes.Select((_, position) => reaction.Themes.Contains(position))],
            reaction.Sentiment,
            reaction.SentimentProbabilities)).ToList();
        var model = classifier.Model;
        return EvaluationScoring.Score(comments.Name, model.ThemeSet, [.. model.Quality.Themes.Select(theme => theme.Threshold)], predictions) with
        {
            Counts = CountSimulation.OfModel(model, HeldOutPredictions.ToSample(model.ThemeSet, predictions), Seed),
            TrainedOn = model.TrainedOn is { } known ? comments.Comments.Count(comment => known.Contains(comment.Text)) : null,
        };
    }
}
