using ReactionMiner.Labelling;

namespace ReactionMiner.Counting;

/// <summary>What a reader must know of a language model's labels: that they are there, how far a person agrees, what they are used for.</summary>
internal static class LanguageModelNotes
{
    public static IEnumerable<string> For(LanguageModelReading? reading, RandomSample? sample)
    {
        if (reading is null)
        {
            yield break;
        }
        var read = FormattableString.Invariant($"The language model {reading.Name} read {reading.Count} comments of the random sample");
        if (!reading.MayBeCounted)
        {
            yield return FormattableString.Invariant(
                $"{read}, a person {reading.Shared} of these. Its labels are kept out of the counts until a person has read {LanguageModelReading.SharedNeeded}: `label` {LanguageModelReading.SharedNeeded - reading.Shared} more.");
        }
        else if (sample?.Seed != reading.Seed)
        {
            yield return FormattableString.Invariant(
                $"{read} drawn with --seed {reading.Seed}, people most of theirs with --seed {sample?.Seed}. Its labels are kept out of the counts: have one sample read by both.");
        }
        else
        {
            yield return $"{read}. {Agreement(reading)} Its labels stand for nobody's: they only narrow intervals, as far as they agree with a person's.";
        }
    }

    private static string Agreement(LanguageModelReading reading)
    {
        var kappas = reading.Agreement!.Themes.Select(theme => theme.Figures?.Kappa?.Value).OfType<double>().Order().ToList();
        var agreed = reading.Agreement.Themes.Min(theme => theme.Figures?.Agreed);
        return FormattableString.Invariant($"On the {reading.Shared} that {reading.Person} read, too, they agree on each theme in at least {100 * agreed:0} %")
            + (kappas.Count == 0 ? "." : FormattableString.Invariant($"; Cohen's kappa is {kappas[0]:0.00} to {kappas[^1]:0.00} over the themes (`agreement {reading.Person} model` lists them)."));
    }
}
