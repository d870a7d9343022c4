using System.Globalization;
using System.Text.Json;
using ReactionMiner.Reactions;

namespace ReactionMiner.Mining.Filtering;

/// <summary>The columns that the filter adds: names, and the values for one comment.</summary>
internal sealed class AddedColumns(IReadOnlyList<Theme> themes, FilterOptions options)
{
    private static readonly string[] Fixed = ["themes", "sentiment", "sentiment_probability", "language", "is_spam"];

    private static readonly string[] Explained = ["why", "nearest_examples"];

    public IReadOnlyList<string> Names { get; } =
    [
        .. Fixed
            .Concat(options.WithProbabilities ? themes.Select(theme => "p_" + theme.Id) : [])
            .Concat(options.Explainer is null ? [] : Explained)
            .Select(name => options.Prefix + name),
    ];

    /// <summary>Values in the order of <see cref="Names"/>: theme ids joined by <c>;</c>, the rest plain.</summary>
    public IEnumerable<string> Values(RowAnswer answer)
    {
        var reaction = answer.Reaction;
        yield return string.Join(';', reaction.Themes.Select(position => themes[position].Id));
        yield return Name(reaction.Sentiment);
        yield return Probability(reaction.SentimentProbability);
        yield return reaction.Language;
        yield return reaction.IsSpam ? "true" : "false";
        foreach (var probability in ThemeProbabilities(reaction))
        {
            yield return Probability(probability);
        }
        if (answer.Why is { } why)
        {
            yield return string.Join("; ", why.Where(theme => theme.Words.Count > 0).Select(theme =>
                $"{themes[theme.Theme].Id}: {string.Join(", ", theme.Words.Select(word => $"{word.Word} {Change(word.Change)}"))}"));
            yield return string.Join("; ", why.Where(theme => theme.Nearest is not null).Select(theme =>
                $"{themes[theme.Theme].Id}: {theme.Nearest!.CommentId} \"{theme.Nearest.Text}\""));
        }
    }

    /// <summary>The same as members of a JSON object; the themes are an array.</summary>
    public void WriteMembers(Utf8JsonWriter writer, RowAnswer answer)
    {
        var reaction = answer.Reaction;
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
        if (answer.Why is { } why)
        {
            WriteWords(writer, Names[^2], why);
            WriteExamples(writer, Names[^1], why);
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
        options.WithProbabilities ? reaction.ThemeProbabilities.Select(probability => reaction.IsClassified ? probability : (float?)null) : [];

    private void WriteWords(Utf8JsonWriter writer, string name, IReadOnlyList<ThemeExplanation> why)
    {
        writer.WriteStartObject(name);
        foreach (var theme in why)
        {
            writer.WriteStartArray(themes[theme.Theme].Id);
            foreach (var word in theme.Words)
            {
                writer.WriteStartObject();
                writer.WriteString("word", word.Word);
                writer.WritePropertyName("change");
                writer.WriteRawValue(word.Change.ToString("0.0000", CultureInfo.InvariantCulture));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private void WriteExamples(Utf8JsonWriter writer, string name, IReadOnlyList<ThemeExplanation> why)
    {
        writer.WriteStartObject(name);
        foreach (var theme in why)
        {
            if (theme.Nearest is { } nearest)
            {
                writer.WriteStartObject(themes[theme.Theme].Id);
                writer.WriteString("comment_id", nearest.CommentId);
                writer.WriteString("text", nearest.Text);
                writer.WritePropertyName("likeness");
                writer.WriteRawValue(nearest.Likeness.ToString("0.0000", CultureInfo.InvariantCulture));
                writer.WriteEndObject();
            }
        }
        writer.WriteEndObject();
    }

    private static string Change(float change) => change.ToString("+0.0000;-0.0000", CultureInfo.InvariantCulture);

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
