using System.Runtime.InteropServices;

namespace ReactionMiner.MachineLearning;

/// <summary>Intervals of F1 by drawing whole conversations anew: comments of one conversation stand or fall together.</summary>
/// <param name="Themes">In the theme set's order.</param>
internal sealed record F1Intervals(IReadOnlyList<FigureInterval> Themes, FigureInterval Macro)
{
    private const int Draws = 500;
    private const int Seed = 1;

    /// <returns>The same predictions give the same intervals.</returns>
    public static F1Intervals Of(IReadOnlyList<Prediction> predictions, int themes)
    {
        var conversations = predictions.GroupBy(item => item.Conversation, StringComparer.Ordinal).Select(group => Tally([.. group], themes)).ToList();
        List<int> scored = [.. Enumerable.Range(0, themes).Where(theme => predictions.Any(item => item.Label(theme) is not null))];
        var random = new Random(Seed);
        var drawn = Enumerable.Range(0, themes + 1).Select(_ => new double[Draws]).ToList();
        for (var draw = 0; draw < Draws; draw++)
        {
            var sums = new Tallied[themes];
            for (var conversation = 0; conversation < conversations.Count; conversation++)
            {
                foreach (var (theme, counts) in conversations[random.Next(conversations.Count)])
                {
                    sums[theme] = sums[theme].Plus(counts);
                }
            }

            for (var theme = 0; theme < themes; theme++)
            {
                drawn[theme][draw] = sums[theme].F1;
            }

            drawn[themes][draw] = scored.Select(theme => sums[theme].F1).DefaultIfEmpty().Average();
        }

        var intervals = drawn.ConvertAll(Interval);
        return new F1Intervals(intervals[..themes], intervals[themes]);
    }

    /// <summary>The themes with a hit or an error in a conversation; most have none.</summary>
    private static List<(int Theme, Tallied Counts)> Tally(List<Prediction> comments, int themes)
    {
        int Count(int theme, bool label, bool given) => comments.Count(item => item.Label(theme) == label && item.Given[theme] == given);
        return
        [
            .. Enumerable.Range(0, themes)
                .Select(theme => (Theme: theme, Counts: new Tallied(Count(theme, true, true), Count(theme, true, false) + Count(theme, false, true))))
                .Where(theme => theme.Counts is not (0, 0)),
        ];
    }

    private static FigureInterval Interval(double[] figures)
    {
        const int Tail = Draws / 40;
        Array.Sort(figures);
        return new FigureInterval(figures[Tail], figures[^(Tail + 1)]);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Tallied(int Hits, int Errors)
    {
        public double F1 => Hits == 0 ? 0 : 2.0 * Hits / ((2 * Hits) + Errors);

        public Tallied Plus(Tallied other) => new(Hits + other.Hits, Errors + other.Errors);
    }
}
