using System.Text.Json.Serialization;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The shape of <c>summary.json</c>; <c>summary.schema.json</c> publishes it, and names in it stay.</summary>
internal sealed record SummaryDocument(
    string Title,
    IReadOnlyList<VideoShape> Videos,
    CoverageShape Coverage,
    IReadOnlyList<ThemeShape> Themes,
    NoneShape None,
    IReadOnlyList<LanguageShape> Languages,
    ModelShape Model,
    BriefShape? Brief,
    IReadOnlyList<string> Warnings)
{
    public const string SchemaFile = "summary.schema.json";

    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    public string Schema => SchemaFile;

    /// <summary>Grows when a name is added; a name that is there keeps its meaning.</summary>
    [JsonPropertyOrder(-1)]
    public int SchemaVersion => 3;

    public static SummaryDocument From(ViewerReactions reactions) => new(
        reactions.Title,
        [.. reactions.Videos.Select(VideoShape.From)],
        CoverageShape.From(reactions.Coverage),
        [.. reactions.Themes.Select(row => ThemeShape.From(row, reactions.Coverage.Counted))],
        NoneShape.From(reactions.None, reactions.Coverage.Counted),
        [.. reactions.Languages.Select(language => new LanguageShape(language.Key, language.Value))],
        ModelShape.From(reactions.Model),
        reactions.Brief is { } brief ? BriefShape.From(brief) : null,
        reactions.Warnings);
}

internal sealed record VideoShape(
    string VideoId, string? Title, string? ChannelId, string? ChannelTitle, DateTimeOffset? PublishedAt, long? CommentCount)
{
    public static VideoShape From(Video video) =>
        new(video.Id.Value, video.Title, video.ChannelId, video.ChannelTitle, video.PublishedAt, video.CommentCount);
}

internal sealed record CoverageShape(
    int Comments, int Threads, int Replies, int Spam, bool SpamIsCounted, int Duplicates, bool DuplicatesAreCounted, int NotClassified, int Counted, bool IsComplete,
    IReadOnlyList<CoverageGap> Gaps)
{
    public static CoverageShape From(Coverage coverage) => new(
        coverage.Comments, coverage.Threads, coverage.Replies, coverage.Spam, coverage.CountsSpam, coverage.Duplicates, coverage.CountsDuplicates,
        coverage.NotClassified, coverage.Counted, coverage.IsComplete, coverage.Gaps);
}

internal sealed record ToneShape(int Negative, int Neutral, int Positive, ToneSharesShape? Shares)
{
    public static ToneShape From(ThemeCount row) => new(row.Negative, row.Neutral, row.Positive, row.ToneShares is { Count: > 0 } shares
        ? new ToneSharesShape(
            IntervalShape.From(shares[(int)Sentiment.Negative]), IntervalShape.From(shares[(int)Sentiment.Neutral]), IntervalShape.From(shares[(int)Sentiment.Positive]))
        : null);
}

internal sealed record ToneSharesShape(IntervalShape Negative, IntervalShape Neutral, IntervalShape Positive);

internal sealed record IntervalShape(double Share, double ShareLow, double ShareHigh)
{
    public static IntervalShape From(ShareEstimate estimate) =>
        new(Math.Round(estimate.Share, 4), Math.Round(estimate.Low, 4), Math.Round(estimate.High, 4));
}

internal sealed record ThemeShape(
    string ThemeId, string Title, int Comments, int CommentsBeforeExclusion, int CommentsWithRepeats, double? EstimatedComments, double? Share, double? ShareLow,
    double? ShareHigh, string? Estimator, string? EstimatorReason, string? Caution, ToneShape Tone, long? Likes, int? Authors, IReadOnlyList<ExampleShape> Examples)
{
    public static ThemeShape From(ThemeCount row, int counted) => new(
        row.Theme!.Id, row.Theme.Title, row.Comments, row.CommentsBeforeExclusion, row.CommentsWithRepeats,
        ReportJson.Round(row.Estimate?.Share * counted, places: 1),
        ReportJson.Round(row.Estimate?.Share), ReportJson.Round(row.Estimate?.Low), ReportJson.Round(row.Estimate?.High),
        row.Basis?.Estimator, row.Basis?.Reason, row.Caution,
        ToneShape.From(row), row.Likes, row.Authors,
        [.. row.Examples.Select(example => new ExampleShape(example.CommentId, example.VideoId, Math.Round(example.Probability, 4)))]);
}

internal sealed record ExampleShape(string CommentId, string VideoId, double Probability);

internal sealed record NoneShape(
    int Comments, int CommentsBeforeExclusion, int CommentsWithRepeats, double? EstimatedComments, double? Share, double? ShareLow, double? ShareHigh,
    string? Estimator, string? EstimatorReason, string? Caution, ToneShape Tone, long? Likes, int? Authors)
{
    public static NoneShape From(ThemeCount row, int counted) => new(
        row.Comments, row.CommentsBeforeExclusion, row.CommentsWithRepeats, ReportJson.Round(row.Estimate?.Share * counted, places: 1),
        ReportJson.Round(row.Estimate?.Share), ReportJson.Round(row.Estimate?.Low), ReportJson.Round(row.Estimate?.High),
        row.Basis?.Estimator, row.Basis?.Reason, row.Caution,
        ToneShape.From(row), row.Likes, row.Authors);
}

internal sealed record LanguageShape(string Language, int Comments);

internal sealed record ModelShape(string Id, string Kind, string Version, string ThemeSet, QualityShape Quality)
{
    public static ModelShape From(ModelDescription model) =>
        new(model.Id, model.Kind, model.Version, model.ThemeSet.Id, QualityShape.From(model.Quality));
}

internal sealed record QualityShape(
    int Comments, string HeldOut, double? MacroF1, double? SentimentMacroF1, IReadOnlyList<ThemeQualityShape> Themes)
{
    public static QualityShape From(ModelQuality quality) => new(
        quality.Comments, quality.HeldOut, quality.IsMeasured ? Math.Round(quality.MacroF1, 4) : null, ReportJson.Round(quality.SentimentMacroF1),
        [.. quality.IsMeasured ? quality.Themes.Select(ThemeQualityShape.From) : []]);
}

internal sealed record ThemeQualityShape(
    string ThemeId, double Threshold, int Support, double? Precision, double? Recall, double F1, int TruePositives, int FalsePositives,
    int FalseNegatives, int TrueNegatives)
{
    public static ThemeQualityShape From(ThemeQuality theme) => new(
        theme.ThemeId, Math.Round(theme.Threshold, 4), theme.Support, ReportJson.Round(theme.Precision), ReportJson.Round(theme.Recall),
        Math.Round(theme.F1, 4), theme.TruePositives, theme.FalsePositives, theme.FalseNegatives, theme.TrueNegatives);
}
