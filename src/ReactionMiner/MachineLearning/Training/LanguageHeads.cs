namespace ReactionMiner.MachineLearning;

/// <summary>One head per language written with Latin letters; others are told by their script.</summary>
internal static class LanguageHeads
{
    private const float L1 = 0.1f;
    private const float L2 = 0.1f;
    private const int Folds = 2;

    /// <returns>No heads when there is no corpus of languages.</returns>
    public static LanguageResult Train(TrainingContext context)
    {
        if (context.Corpora is not { } corpora)
        {
            return new LanguageResult(LikeliestResult.None, 0, 0, 0);
        }

        context.Report("training languages");
        var codes = LanguageCorpus.Codes;
        // The comments at hand are English, and hold words that the posts lack.
        var own = context.Data.Comments.Where(comment => comment.IsReal && !comment.IsMeasured).Select(comment => (comment.Comment.Text, Code: "en"));
        var posts = LanguageCorpus.Read(corpora).Concat(own).ToList();
        var vectors = context.Hashed([.. posts.Select(post => LanguageCorpus.OnlyWords(post.Text))]);
        var samples = vectors.Select((vector, i) => new Sample(vector, $"{i}", IsMeasured: true, Weight: 1));
        var result = LikeliestTraining.Run(
            [.. codes.Select(HeadNames.Language)],
            new SampleSet([.. samples], Folds),
            i => Array.IndexOf([.. codes], posts[i].Code),
            context.Trainer(L2, L1));
        var answers = result.HeldOut.Select(item => (posts[item.Key].Code, Given: LanguageAnswer.Of(posts[item.Key].Text, [.. codes], item.Value)));
        var told = answers.Where(answer => answer.Given is not LanguageAnswer.Unknown).ToList();
        var right = told.Count(answer => string.Equals(answer.Given, answer.Code, StringComparison.Ordinal));
        return new LanguageResult(result, posts.Count, told.Count, right);
    }
}

/// <summary>The language heads with their hits on posts held out.</summary>
/// <param name="Told">Posts given a language rather than <c>unknown</c>.</param>
internal sealed record LanguageResult(LikeliestResult Heads, int Posts, int Told, int Right);
