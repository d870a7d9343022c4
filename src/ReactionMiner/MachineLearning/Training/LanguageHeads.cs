namespace ReactionMiner.MachineLearning;

/// <summary>One head per language written with Latin letters, and one for all others of them; the rest are told by their script.</summary>
internal static class LanguageHeads
{
    private const float L1 = 0.01f;
    private const float L2 = 0.02f;
    private const int Folds = 2;

    /// <summary>Labelled comments of a language, as a share and in number, from which a model is taken to read it.</summary>
    private const double LeastShare = 0.05;
    private const int LeastComments = 20;

    /// <returns>No heads when there is no corpus of languages.</returns>
    public static LanguageResult Train(TrainingContext context)
    {
        if (context.Corpora is not { } corpora)
        {
            return new LanguageResult(LikeliestResult.None, Read(context, new LanguageTeller([], [])), []);
        }

        context.Report("training languages");
        string[] codes = [.. LanguageCorpus.Codes];
        var texts = LanguageCorpus.ReadTraining(corpora, context.Options.LanguageFile, context.Options.EnglishPostsFile);
        var samples = texts.Select(text => new Sample(LanguageFeatures.Extract(text.Text), $"{text.Source}", IsMeasured: true, Weight: 1));
        var heads = LikeliestTraining.Run(
            [.. codes.Select(HeadNames.Language)],
            new SampleSet([.. samples], Folds),
            i => Array.IndexOf(codes, texts[i].Code),
            new HeadTrainer(LanguageFeatures.Length, context.Options.Seed, L2, L1));
        var teller = new LanguageTeller(heads.Settings, [.. heads.Heads.Select(head => head.Head)]);
        var heldOut = LanguageQuality.Measure(corpora, posts => posts.Select(post => teller.Tell(post).Code));
        return new LanguageResult(heads, Read(context, teller), heldOut);
    }

    /// <summary>The languages of the labelled comments; English where none can be told.</summary>
    private static List<string> Read(TrainingContext context, LanguageTeller teller)
    {
        var comments = context.Data.Comments;
        var told = comments.Select(comment => teller.Tell(comment.Comment.Text).Likely).OfType<string>()
            .GroupBy(code => code, StringComparer.Ordinal)
            .Where(group => group.Count() >= Math.Max(LeastComments, LeastShare * comments.Count))
            .Select(group => group.Key)
            .Order(StringComparer.Ordinal)
            .ToList();
        return told.Count == 0 ? ["en"] : told;
    }
}

/// <param name="Read">Languages that the model was trained for, as codes.</param>
/// <param name="HeldOut">On posts that were never trained on.</param>
internal sealed record LanguageResult(LikeliestResult Heads, IReadOnlyList<string> Read, IReadOnlyList<LanguageQuality> HeldOut);

/// <summary>How the posts of one language fared.</summary>
/// <param name="Unknown">Given no language.</param>
internal sealed record LanguageQuality(string Code, int Posts, int Right, int Unknown)
{
    /// <summary>On the posts that are never trained on.</summary>
    /// <param name="tell">Gives the code of each post, in their order.</param>
    public static IReadOnlyList<LanguageQuality> Measure(CorpusFolder corpora, Func<IReadOnlyList<string>, IEnumerable<string>> tell)
    {
        var posts = LanguageCorpus.ReadHeldOut(corpora);
        return
        [
            .. posts.Zip(tell([.. posts.Select(post => post.Text)]), (post, given) => (post.Code, Given: given))
                .GroupBy(answer => answer.Code, answer => answer.Given, StringComparer.Ordinal)
                .Select(answers => new LanguageQuality(
                    answers.Key,
                    answers.Count(),
                    answers.Count(given => string.Equals(given, answers.Key, StringComparison.Ordinal)),
                    answers.Count(given => given is LanguageAnswer.Unknown))),
        ];
    }
}
