namespace ReactionMiner.Counting;

/// <summary>What a reader must know of the random sample behind the counts.</summary>
internal static class SampleWarnings
{
    public static IEnumerable<string> For(SampleReading? sample)
    {
        if (sample is null)
        {
            yield break;
        }
        var theme = sample.ToThemes()[0];
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
        var answered = theme.Size - theme.Open;
        if (EstimateLimits.IsSampleLarge(answered))
        {
            yield break;
        }
        if (theme.IsInterrupted)
        {
            yield return FormattableString.Invariant(
                $"{theme.Labelled} comments of this video are labelled at random, and {theme.Missing} that {(theme.Missing == 1 ? "is new or was skipped comes" : "are new or were skipped come")} before them in the random order. `label SOURCE --sample {theme.Labelled + theme.Missing}` asks for those first; once they are labelled, the shares rest on all.");
        }
        else
        {
            yield return FormattableString.Invariant(
                $"{answered} {(answered == 1 ? "comment of this video is" : "comments of this video are")} labelled at random, too few to count by. `label` goes on; from {EstimateLimits.MinimumSample} on the counts rest on them.");
        }
    }
}
