using System.Globalization;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The sentences that the printed summary and summary.md share. Plain text: what comes from outside is not yet escaped.</summary>
internal static class Wording
{
    public const string NoneTitle = "none of these themes";
    private const string Correction = "comments: as the model found them; tone: as its probabilities add up; share and interval: corrected for its known errors";
    private const string Sampled = "comments: as the model found them; tone: as its probabilities add up; share and interval: from comments that people labelled";
    private const string Found = "comments: as the model found them; tone: as its probabilities add up; share and interval: as said of each below";
    private const string Unmeasured = "comments: as the model found them; tone: as its probabilities add up; its errors are not known, so no share or interval is given";
    private const string Tone = "tone: how many of the comments given the theme are expected to be negative (-), neutral (o) and positive (+): their calibrated probabilities of each tone, added up. comments.csv gives each comment one tone; counting those gives other numbers.";
    private const string RandomSample = "random sample: comments of this very video, drawn by chance and read by people. From them the share is estimated with an interval that holds the true share 95 times in 100, whatever the model's errors; the model's predictions only narrow it.";
    private const string NoShare = "share, 95 % interval: none is given before comments have been labelled, since nothing is known of the themes that the model misses or gives by mistake.";
    private const int VersionLetters = 12;

    public static string Title(ViewerReactions reactions) => $"Viewer Reactions for {reactions.Title}";

    public static string Coverage(Coverage coverage)
    {
        var gaps = string.Join(", ", coverage.Gaps.Select(gap =>
            string.Create(CultureInfo.InvariantCulture, $"{gap.Missing?.ToString(CultureInfo.InvariantCulture) ?? "some"} {gap.What}")));
        var unread = coverage.NotClassified == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{coverage.NotClassified} not classified: language, ");
        var text = string.Create(CultureInfo.InvariantCulture,
            $"{coverage.Comments} comments ({coverage.Threads} threads, {coverage.Replies} replies), {coverage.LeftOut} spam or repeated left out, {unread}{coverage.Counted} counted{Kept(coverage)}");
        return coverage.IsComplete ? text : $"{text}; {gaps} could not be had";
    }

    /// <summary>How the counts would be otherwise if every repeat stood for a viewer; nothing where there is no repeat.</summary>
    public static string? Repeats(ViewerReactions reactions)
    {
        if (reactions.Coverage.Duplicates == 0)
        {
            return null;
        }
        var shifted = reactions.Themes.Where(row => row.CommentsWithRepeats != row.CommentsWithoutRepeats).ToList();
        var most = shifted.MaxBy(row => row.CommentsWithRepeats - row.CommentsWithoutRepeats);
        var effect = most is null
            ? "none of them carries a theme"
            : string.Create(CultureInfo.InvariantCulture,
                $"{shifted.Count} of {reactions.Themes.Count} themes gain by it, most of all \"{most.Theme!.Title}\": {most.CommentsWithRepeats} instead of {most.CommentsWithoutRepeats}");
        return string.Create(CultureInfo.InvariantCulture,
            $"repeats: {Say(reactions.Coverage.Duplicates)} again, word for word or nearly, what an earlier one said. Were each counted as a viewer's own, {effect}. Short phrases by different people, such as a running joke, are no repeats.");
    }

    private static string Say(int comments) => comments == 1 ? "1 comment says" : string.Create(CultureInfo.InvariantCulture, $"{comments} comments say");

    /// <summary>The model beside shares: how good it is, or else whether they rest on it.</summary>
    /// <param name="isBySample">The shares, or some of them, rest on people's labels of a random sample.</param>
    public static string Model(ModelDescription model, bool isBySample) => (model.Quality.IsMeasured, isBySample) switch
    {
        (true, _) => string.Create(CultureInfo.InvariantCulture, $"{Name(model)} · macro-F1 {model.Quality.MacroF1:0.00} on {model.Quality.Comments} held-out comments"),
        (false, true) => $"{Name(model)} · its errors are not known; the shares rest on labels, and hold whatever they are",
        (false, false) => $"{Name(model)} · not measured yet",
    };

    public static string Model(ViewerReactions reactions) => Model(reactions.Model, reactions.Themes.Any(IsBySample));

    private static string Name(ModelDescription model)
    {
        var hash = model.Version[(model.Version.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return $"model {model.Id} {hash[..Math.Min(hash.Length, VersionLetters)]}";
    }

    /// <summary>The share of a row, estimated; a dash where a caution stands instead.</summary>
    public static string Share(ThemeCount row) => row.Estimate?.Share switch
    {
        null => "-",
        > 0 and < 0.005 => "<1 %",
        var share => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %"),
    };

    /// <summary>Rounded outwards, so that the interval shown holds the one computed.</summary>
    public static string Interval(ThemeCount row) => row.Estimate is { } estimate ? Interval(estimate) : "";

    /// <summary>Share and interval together.</summary>
    public static string Range(ShareEstimate estimate) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * estimate.Share:0} % ({Interval(estimate)})");

    /// <summary>What the numbers mean, a paragraph each.</summary>
    public static IEnumerable<string> Explain(ViewerReactions reactions)
    {
        var quality = reactions.Model.Quality;
        var isBySample = reactions.Themes.Any(IsBySample);
        yield return "comments: how many comments the model gave the theme. A comment may carry several themes, or none.";
        if (!quality.IsMeasured)
        {
            yield return isBySample ? RandomSample : NoShare;
            yield return Tone;
            yield break;
        }
        yield return "share: the share of the counted comments that carry the theme, corrected for the themes that the model is known to miss and to give by mistake. It is therefore not simply comments divided by counted."
            + (reactions.None.Estimate is null ? "" : " The share of comments with none of the themes is corrected likewise.");
        if (isBySample)
        {
            yield return RandomSample;
        }
        yield return reactions.Model.HeldOut is null
            ? "95 % interval: if the model errs on this video as it did on its held-out comments, an interval made this way holds the true share 95 times in 100. A dash stands where too little is known for one."
            : "95 % interval: the share may lie anywhere in it. It allows for comments that are misread, for errors of the model known from few held-out comments only, and for talk that differs from theirs as one conversation differs from another: it is meant to hold the true share 95 times in 100, and fails where the talk is of another kind. A dash stands where too little is known for one.";
        yield return Tone;
        yield return string.Create(CultureInfo.InvariantCulture,
            $"macro-F1: how well the model found the themes on {quality.Comments} comments it had not seen ({quality.HeldOut}), from 0 to 1, the plain mean over the themes. F1 weighs the themes missed against those given by mistake.");
    }

    /// <summary>How the numbers of the table came about, in a line.</summary>
    public static string Basis(ViewerReactions reactions) => reactions.Themes.Any(IsBySample)
        ? reactions.Themes.Append(reactions.None).All(IsBySample) ? Sampled : Found
        : reactions.Model.Quality.IsMeasured ? Correction : Unmeasured;

    /// <summary>Which estimator made which number, and why, where a random sample was read; then why some rows have no number.</summary>
    /// <param name="rows">The themes in the order shown; the sentences name them by their numbers.</param>
    public static IEnumerable<string> Estimates(IReadOnlyList<ThemeCount> rows, ThemeCount none)
    {
        IEnumerable<(string Rows, string Said)> estimated = rows.Any(IsBySample)
            ? RowSentences.Group(rows, none, row => row.Basis?.Reason, RowWords.All)
            : [];
        return estimated.Select(group => $"Estimated for {group.Rows}: {group.Said}")
            .Concat(RowSentences.Group(rows, none, row => row.Caution, RowWords.Any).Select(group => $"No estimate for {group.Rows}: {group.Said}"));
    }

    /// <summary>Names the themes that have no row; nothing where all have.</summary>
    public static string? NotFound(IReadOnlyList<Theme> themes) => themes.Count == 0
        ? null
        : $"Found in no comment that is counted: {string.Join("; ", themes.Select(theme => theme.Title))}.";

    private static bool IsBySample(ThemeCount row) => row.Basis is { IsBySample: true };

    private static string Interval(ShareEstimate estimate) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(100 * estimate.Low):0}-{Math.Ceiling(100 * estimate.High):0} %");

    private static string Kept(Coverage coverage) => (coverage.CountsSpam && coverage.Spam > 0, coverage.CountsDuplicates && coverage.Duplicates > 0) switch
    {
        (true, true) => string.Create(CultureInfo.InvariantCulture, $", {coverage.Spam} spam and {coverage.Duplicates} repeated among them"),
        (true, false) => string.Create(CultureInfo.InvariantCulture, $", {coverage.Spam} spam among them"),
        (false, true) => string.Create(CultureInfo.InvariantCulture, $", {coverage.Duplicates} repeated among them"),
        _ => "",
    };
}
