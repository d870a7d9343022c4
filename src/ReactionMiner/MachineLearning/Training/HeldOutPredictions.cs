using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>What heads that never saw a comment say of it, for all measured comments.</summary>
internal static class HeldOutPredictions
{
    public static IReadOnlyList<Prediction> Join(TrainingData data, IReadOnlyList<HeadResult> themes, ToneResult tone)
    {
        var byComment = themes.Select(theme => theme.HeldOut.ToDictionary(item => item.Position)).ToList();
        return
        [
            .. byComment[0].Keys.Order().Select(comment => new Prediction(
                data.Comments[comment].Comment,
                [.. byComment.Select(scores => scores[comment].Probability)],
                [.. byComment.Select(scores => scores[comment].IsGiven)],
                tone.Mix.Choose(tone.HeldOut[comment]),
                tone.HeldOut[comment])),
        ];
    }

    /// <summary>The predictions as the counting of shares wants them.</summary>
    public static HeldOutSample ToSample(ThemeSet themeSet, IEnumerable<Prediction> predictions) => new(
        [.. themeSet.Themes.Select(theme => theme.Id)],
        [.. predictions.Select(item => new HeldOutComment(
            item.Comment.Id, item.Conversation, [.. themeSet.Themes.Select((_, theme) => item.Label(theme))], item.Probabilities))]);
}
