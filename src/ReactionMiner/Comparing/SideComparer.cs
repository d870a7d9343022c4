using ReactionMiner.Reactions;

namespace ReactionMiner.Comparing;

/// <summary>Compares the theme shares of sets of comments.</summary>
/// <remarks>A difference is called beyond chance when neither the model's errors, as far as its interval allows for them, nor the accident of
/// which threads there are would bring one so large. README.md in this folder says how often it calls one that is not there.</remarks>
public static class SideComparer
{
    /// <param name="sides">Two or more, in the order in which they are shown.</param>
    /// <exception cref="DifferentModelsException">Not all sides were read by the same model.</exception>
    public static Comparison Compare(IReadOnlyList<Side> sides)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sides.Count, 2, nameof(sides));
        var model = sides[0].Model;
        if (sides.FirstOrDefault(side => !string.Equals(side.Model.Version, model.Version, StringComparison.Ordinal)) is { } other)
        {
            throw new DifferentModelsException(model, other.Model);
        }
        var themes = model.ThemeSet.Themes;
        var tests = Enumerable.Range(0, themes.Count).SelectMany(theme => Test(theme, sides)).ToList();
        var adjusted = Holm.Adjust(tests.ConvertAll(test => test.Difference.P));
        var byTheme = tests.Zip(adjusted, (test, p) => (test.Theme, Difference: test.Difference with { AdjustedP = p })).ToLookup(test => test.Theme, test => test.Difference);
        return new Comparison(
            model,
            [.. sides.Select((side, position) => side.Describe(Name(position)))],
            [.. themes.Select((theme, position) => new ComparedTheme(
                theme, [.. sides.Select(side => side.ShareOf(position))], [.. byTheme[position]]))]);
    }

    private static IEnumerable<(int Theme, ShareDifference Difference)> Test(int theme, IReadOnlyList<Side> sides)
    {
        for (var to = 1; to < sides.Count; to++)
        {
            for (var from = 0; from < to; from++)
            {
                if (sides[from].Uncertain(theme) is { } earlier && sides[to].Uncertain(theme) is { } later)
                {
                    var (difference, low, high, p) = later.Less(earlier);
                    yield return (theme, new ShareDifference(from, to, difference, low, high, p, AdjustedP: 1));
                }
            }
        }
    }

    /// <returns>A to Z, then A1, B1 and so on.</returns>
    private static string Name(int position)
    {
        const int Letters = 26;
        var letter = (char)('A' + (position % Letters));
        return position < Letters ? $"{letter}" : $"{letter}{position / Letters}";
    }
}

/// <summary>What different models say cannot be compared: a difference could be theirs.</summary>
public sealed class DifferentModelsException(ModelDescription first, ModelDescription other) : MiningException(
    $"The comments were read by different models, '{first.Id}' ({first.Version}, theme set '{first.ThemeSet.Id}') and '{other.Id}' ({other.Version}, theme set '{other.ThemeSet.Id}'). Have one model read both: `summary` with --model does.")
{
    public ModelDescription First { get; } = first;

    public ModelDescription Other { get; } = other;
}
