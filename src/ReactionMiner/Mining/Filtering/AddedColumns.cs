using System.Globalization;
using System.Text.Json;
using ReactionMiner.Reactions;

namespace ReactionMiner.Mining.Filtering;

/// <summary>The columns that the filter adds: names, and the values for one comment.</summary>
internal sealed class AddedColumns(IReadOnlyList<Theme> themes, FilterOptions options)
{
    private static readonly string[] Fixed = ["themes", "sentiment", "sentiment_probability", "language", "is_spam"];

    public IReadOnlyList<string> Names { get; } =
        [.. Fixed.Concat(options.WithProbabilities ? themes.Select(theme => "p_" + theme.Id) : []).Select(name => options.Prefix + name)];

    /// <summary>Values in the order of <see cref="Names"/>: theme ids joined by <c>;</c>, the rest plain.</summary>
    public IEnumerable<string> Values(Reaction reaction)
    {
        yield return string.Join(';', reaction.Themes.Select(position => themes[position].Id));
        yield return Name(reaction.Sentiment);
        yield return Probability(reaction.SentimentProbability);
        yield return reaction.Language;
        yield return reaction.IsSpam ? "true" : "false";
        foreach (var probability in ThemeProbabilities(reaction))
        {
            yield return Probability(probability);
        }
    }

    /// <summary>The same as members of a JSON object; the themes are an array.</summary>
    public void WriteMembers(Utf8JsonWriter writer, Reaction reaction)
    {
        writer.WriteStartArray(Names[0]);
        foreach (var position in reaction.Themes)
        {
            writer.WriteStringValue(themes[position].Id);
        }
        writer.WriteEndArray();
        if (reaction.Sentiment is null)
        {
            writer.WriteNull(Names[1]);
        }
        else
        {
            writer.WriteString(Names[1], Name(reaction.Sentiment));
        }
        WriteProbability(writer, Names[2], reaction.SentimentProbability);
        writer.WriteString(Names[3], reaction.Language);
        writer.WriteBoolean(Names[4], reaction.IsSpam);
        foreach (var (name, probability) in Names.Skip(Fixed.Length).Zip(ThemeProbabilities(reaction)))
        {
            WriteProbability(writer, name, probability);
        }
    }

    /// <exception cref="UnreadableRowsException">The input has one of the names already.</exception>
    public void RequireNew(IEnumerable<string> existing)
    {
        if (existing.FirstOrDefault(name => Names.Contains(name, StringComparer.Ordinal)) is { } name)
        {
            throw new UnreadableRowsException(
                $"The input already has a column '{name}'. Pass --prefix NAME_ so that the added columns get names of their own.");
        }
    }

    /// <summary>Nothing where the columns were not asked for, and unknown ones where the model does not read the language.</summary>
    private IEnumerable<float?> ThemeProbabilities(Reaction reaction) =>
        Enumerable.Range(0, Names.Count - Fixed.Length).Select(theme => reaction.IsClassified ? reaction.ThemeProbabilities[theme] : (float?)null);

    private static void WriteProbability(Utf8JsonWriter writer, string name, float? probability)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(probability is null ? "null" : Probability(probability));
    }

    private static string Name(Sentiment? sentiment) => sentiment switch
    {
        Sentiment.Negative => "negative",
        Sentiment.Positive => "positive",
        Sentiment.Neutral => "neutral",
        _ => "",
    };

    private static string Probability(float? probability) => probability?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "";
}
