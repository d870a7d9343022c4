using ReactionMiner.Comments;
using ReactionMiner.Counting;
using ReactionMiner.Reactions;

namespace ReactionMiner.Tests.Counting;

/// <summary>A made-up comment section about a made-up bridge, and the model that read it.</summary>
internal static class Section
{
    public const int Cost = 0;
    public const int Design = 1;
    public const int Closure = 2;
    public static readonly VideoId Video = VideoId.Parse("aBridge0001");
    public static readonly DateTimeOffset Opening = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static ThemeSet Themes { get; } = new("bridge", "The bridge opens",
    [
        new Theme("cost", "What the bridge costs the town", "it speaks of money", "it speaks of tolls elsewhere"),
        new Theme("design", "Praise and mockery of the design", "it judges the looks", "it names a colour"),
        new Theme("closure", "Anger about the closed road", "it minds the closure", "it asks for the way"),
    ]);

    public static ModelQuality Quality { get; } = new(854, "comments of two other videos, split by thread", 0.71,
    [
        new ThemeQuality("cost", 0.4, 80, 20, 20, 734),
        new ThemeQuality("design", 0.35, 45, 10, 25, 774),
        new ThemeQuality("closure", 0.5, 2, 3, 1, 848),
    ], 0.66);

    public static ModelDescription Model { get; } = new("bridge-linear", "linear", "sha256:0f1e2d", Themes, Quality);

    /// <summary>The same before anybody has labelled a comment.</summary>
    public static ModelDescription Unmeasured { get; } = Model with { Quality = Quality with { Comments = 0, Themes = [] } };

    public static CountingOptions Options { get; } = new("The bridge opens", Model) { Videos = [new Video(Video) { Title = "The bridge opens" }] };

    public static ClassifiedComment Says(string text, params int[] themes) => Says("c-" + text.Length, text, themes);

    public static ClassifiedComment Says(string id, string text, params int[] themes) =>
        new(new Comment
        {
            Id = id,
            VideoId = Video,
            ThreadId = id,
            Text = text,
            AuthorId = "UC" + id,
            AuthorName = "@" + id,
            PublishedAt = Opening,
            PublishedPrecision = TimePrecision.Exact,
            LikeCount = 1,
        },
        new Reaction(
            [.. Themes.Themes.Select((_, position) => themes.Contains(position) ? 0.8f : 0.1f)],
            themes, Sentiment.Neutral, [0.2f, 0.6f, 0.2f], "en", 0.01f, IsSpam: false),
        DuplicateOf: null);

    public static ClassifiedComment With(this ClassifiedComment classified, Func<Comment, Comment> change) =>
        classified with { Comment = change(classified.Comment) };

    public static ClassifiedComment Sure(this ClassifiedComment classified, float probability) => classified with
    {
        Reaction = classified.Reaction with { ThemeProbabilities = [probability, probability, probability] },
    };

    public static ClassifiedComment Feels(this ClassifiedComment classified, Sentiment sentiment) =>
        classified.Feels(sentiment, sentiment switch
        {
            Sentiment.Negative => [1f, 0f, 0f],
            Sentiment.Neutral => [0f, 1f, 0f],
            _ => [0f, 0f, 1f],
        });

    public static ClassifiedComment Feels(this ClassifiedComment classified, Sentiment sentiment, float[] probabilities) =>
        classified with { Reaction = classified.Reaction with { Sentiment = sentiment, SentimentProbabilities = probabilities } };

    public static ClassifiedComment AsSpam(this ClassifiedComment classified) =>
        classified with { Reaction = classified.Reaction with { SpamProbability = 0.99f, IsSpam = true } };

    /// <summary>In a language that the model does not read.</summary>
    public static ClassifiedComment Unread(this ClassifiedComment classified, string language) => classified with
    {
        Reaction = classified.Reaction with { ThemeProbabilities = [0, 0, 0], Themes = [], Sentiment = null, SentimentProbabilities = [], Language = language },
    };

    public static ClassifiedComment In(this ClassifiedComment classified, string language) =>
        classified with { Reaction = classified.Reaction with { Language = language } };

    public static IEnumerable<ClassifiedComment> Many(int count, string text, params int[] themes) =>
        Enumerable.Range(0, count).Select(number => Says($"{text}-{number:0000}", $"{text} {number}", themes));

    public static ViewerReactions Count(IReadOnlyList<ClassifiedComment> comments, CountingOptions? options = null)
    {
        var counter = new ReactionCounter(options ?? Options);
        foreach (var comment in RepeatFinder.Read(comments).Mark(comments))
        {
            counter.Add(comment);
        }
        return counter.ToReactions();
    }
}
