using ReactionMiner.Labelling;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>Counts classified comments by theme. Memory grows with the number of authors, not with the comments.</summary>
public sealed class ReactionCounter
{
    private readonly CountingOptions _options;
    private readonly ThemeTally[] _themes;
    private readonly ThemeTally _none = new(examples: 0);
    private readonly SampleReading? _sample;
    private readonly Dictionary<string, int> _languages = new(StringComparer.Ordinal);
    private int _threads;
    private int _replies;
    private int _spam;
    private int _duplicates;
    private int _notClassified;

    public ReactionCounter(CountingOptions options)
    {
        _options = options;
        _themes = [.. options.Model.ThemeSet.Themes.Select(_ => new ThemeTally(options.Examples))];
        _sample = options.Sample is { } sample ? new SampleReading(sample, _themes.Length, options.Model.Taught, Helper(options)) : null;
    }

    /// <summary>Counts one more comment.</summary>
    /// <param name="classified">Not counted before, marked if it is a repeat (<see cref="RepeatFinder"/>), classified by the model of the options.</param>
    /// <returns>Whether it is one of those behind the theme counts.</returns>
    public bool Add(ClassifiedComment classified)
    {
        _ = classified.Comment.IsReply ? _replies++ : _threads++;
        foreach (var row in RowsOf(classified))
        {
            row.AddBeforeExclusion(classified);
        }
        if (IsLeftOut(classified))
        {
            return false;
        }
        var language = classified.Reaction.Language;
        _languages[language] = _languages.GetValueOrDefault(language) + 1;
        if (!classified.Reaction.IsClassified)
        {
            _notClassified++;
            return false;
        }
        AddCounted(classified);
        return true;
    }

    public ViewerReactions ToReactions()
    {
        var model = _options.Model;
        var coverage = new Coverage(_threads + _replies, _threads, _replies, _spam, _duplicates, _options.Gaps)
        {
            CountsSpam = _options.KeepSpam,
            CountsDuplicates = _options.KeepDuplicates,
            NotClassified = _notClassified,
        };
        var quality = model.Quality.Themes.ToDictionary(theme => theme.ThemeId, StringComparer.Ordinal);
        var estimator = new PrevalenceEstimator(model, _sample?.ToThemes());
        var themes = model.ThemeSet.Themes.Select((theme, position) =>
            _themes[position].ToCount(theme, position, estimator, model.Quality.ToneErrors) with { Quality = quality.GetValueOrDefault(theme.Id) });
        var none = _none.ToCount(theme: null, estimator.None, estimator, model.Quality.ToneErrors);
        var reactions = new ViewerReactions(_options.Title, _options.Videos, coverage, [.. themes], none, model, Warnings: [])
        {
            Languages = [.. _languages.OrderByDescending(language => language.Value).ThenBy(language => language.Key, StringComparer.Ordinal)],
        };
        return reactions with { Warnings = [.. ReactionWarnings.For(reactions), .. SampleWarnings.For(_sample, model.ThemeSet), .. LanguageModelNotes.For(_options.SecondReading, _options.Sample)] };
    }

    private bool IsLeftOut(ClassifiedComment classified)
    {
        _spam += classified.Reaction.IsSpam ? 1 : 0;
        if (classified.Reaction.IsSpam && !_options.KeepSpam)
        {
            return true;
        }
        _duplicates += classified.IsDuplicate ? 1 : 0;
        return classified.IsDuplicate && !_options.KeepDuplicates;
    }

    private void AddCounted(ClassifiedComment classified)
    {
        _sample?.Add(classified);
        var reaction = classified.Reaction;
        for (var theme = 0; theme < _themes.Length; theme++)
        {
            _themes[theme].AddProbability(reaction.ThemeProbabilities[theme]);
        }
        _none.AddProbability(NoneOfThese.Probability(reaction.ThemeProbabilities));
        foreach (var theme in reaction.Themes)
        {
            _themes[theme].Add(classified, reaction.ThemeProbabilities[theme]);
        }
        if (reaction.Themes.Count == 0)
        {
            _none.Add(classified, probability: null);
        }
    }

    private IEnumerable<ThemeTally> RowsOf(ClassifiedComment classified) =>
        classified.Reaction is { IsClassified: true, Themes.Count: 0 } ? [_none] : classified.Reaction.Themes.Select(theme => _themes[theme]);

    private static LanguageModelReading? Helper(CountingOptions options) =>
        options.SecondReading is { MayBeCounted: true } reading && reading.Seed == options.Sample?.Seed ? reading : null;
}
