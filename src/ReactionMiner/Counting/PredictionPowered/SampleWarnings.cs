using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>What a reader must know of the random sample behind the counts.</summary>
internal static class SampleWarnings
{
    public static IEnumerable<string> For(SampleReading? sample, ThemeSet themes)
    {
        if (sample is null)
        {
            yield break;
        }
        var rows = sample.ToThemes();
        if (sample.Uncounted > 0)
        {
            yield return FormattableString.Invariant(
                $"{sample.Uncounted} {(sample.Uncounted == 1 ? "label of the random sample is of a comment that is" : "labels of the random sample are of comments that are")} not counted: gone, spam, repeated, or in a language that the model does not read. {(sample.Uncounted == 1 ? "It is" : "They are")} left out.");
        }
        if (sample.Quarrel is { } quarrel)
        {
            yield return FormattableString.Invariant(
                $"'{quarrel.First}' and '{quarrel.Second}' give different themes to {quarrel.Comments} of the labelled comments. Until that is settled, the shares of these themes allow for both answers, so their intervals are wider. `agreement {quarrel.First} {quarrel.Second}` shows where they differ; with `--export settle.csv` it writes a sheet to settle it in.");
        }
        List<(int Comments, string Title)> notAsked =
            [.. rows.Zip(themes.Themes, (row, theme) => (row.NotAsked, theme.Title)).Where(theme => theme.NotAsked > 0)];
        if (notAsked.Count > 0)
        {
            yield return FormattableString.Invariant(
                $"Nobody was asked about {string.Join(", ", notAsked.Select(theme => $"'{theme.Title}'"))} when {notAsked.Max(theme => theme.Comments)} of these comments were labelled, so the labels tell no share of {(notAsked.Count == 1 ? "it" : "them")}, nor of comments with none of the themes. Label them for {(notAsked.Count == 1 ? "it" : "these")}, too: `label SOURCE --sample {rows[0].Size}` offers them again with the earlier answers marked, or with `--export FILE` in a sheet.");
        }
        var first = rows[0];
        var answered = first.Labelled;
        if (EstimateLimits.IsSampleLarge(answered))
        {
            yield break;
        }
        if (first.IsInterrupted)
        {
            yield return FormattableString.Invariant(
                $"{first.LabelledInAll} comments of this video are labelled at random, and {first.Missing} that {(first.Missing == 1 ? "is new or was skipped comes" : "are new or were skipped come")} before them in the random order. `label SOURCE --sample {first.LabelledInAll + first.Missing}` asks for those first; once they are labelled, the shares rest on all.");
        }
        else
        {
            yield return FormattableString.Invariant(
                $"{answered} {(answered == 1 ? "comment of this video is" : "comments of this video are")} labelled at random, too few to count by. `label` goes on; from {EstimateLimits.MinimumSample} on the counts rest on them.");
        }
    }
}
