using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>What the readers of one comment say together.</summary>
/// <param name="Themes">One answer per theme; null where the readers differ, or nobody was asked.</param>
/// <param name="Tone">Null where they differ or did not say.</param>
/// <param name="Readers">How many read it.</param>
public sealed record Consensus(IReadOnlyList<bool?> Themes, Sentiment? Tone, int Readers)
{
    /// <summary>Whether it carries none of the themes; null where the readers differ. They may agree that it carries some, and differ on which.</summary>
    public bool? CarriesNone { get; private init; }

    /// <summary>Positions of the themes that no reader was asked about, and the number of themes where they were asked about too few to say that it
    /// carries none.</summary>
    public IReadOnlyList<int> NotAsked { get; private init; } = [];

    /// <param name="labels">Of one comment; of each reader the latest counts, and <see cref="LabelFolder.Settled"/> ends a quarrel.</param>
    /// <param name="themes">Number of themes in the set.</param>
    public static Consensus Of(IEnumerable<Label> labels, int themes)
    {
        var latest = labels.GroupBy(label => label.Reader, StringComparer.Ordinal)
            .Select(own => own.MaxBy(label => label.LabelledAt)!)
            .ToList();
        var rows = Enumerable.Range(0, themes).Select(theme => Voices(latest.FindAll(label => label.Asked(theme)))).ToList();
        var onNone = Voices(latest.FindAll(label => label.Themes.Count > 0 || label.AskedOnly is null));
        return new Consensus(
            [.. rows.Select((voices, theme) => Agreed(voices.Select(label => (bool?)label.Themes.Contains(theme))))],
            Agreed(Voices(latest).Select(label => label.Tone)),
            latest.Count)
        {
            CarriesNone = Agreed(onNone.Select(label => (bool?)(label.Themes.Count == 0))),
            NotAsked = [.. rows.Append(onNone).Index().Where(row => row.Item.Count == 0).Select(row => row.Index)],
        };
    }

    private static List<Label> Voices(List<Label> labels) => labels.Find(label => label.Reader is LabelFolder.Settled) is { } settled ? [settled] : labels;

    private static T? Agreed<T>(IEnumerable<T?> answers)
        where T : struct
    {
        var different = answers.Distinct().ToList();
        return different is [var one] ? one : null;
    }
}
