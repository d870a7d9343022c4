using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Labels whose texts lie in a corpus, joined to it by comment id.</summary>
internal static class CorpusLabels
{
    /// <exception cref="DataFileException">A label names an unknown corpus, or a comment its corpus lacks; says where.</exception>
    public static IReadOnlyList<TrainingComment> Load(string path, ThemeSet themeSet, CorpusFolder corpora)
    {
        var ids = Rows(path, csv => (Corpus: Corpus(csv), Id: csv.Required("comment_id"))).ToLookup(row => row.Corpus, row => row.Id, StringComparer.Ordinal);
        var texts = ids.ToDictionary(
            group => group.Key, group => corpora.Texts(group.Key, group.ToHashSet(StringComparer.Ordinal)), StringComparer.Ordinal);
        var themes = new ThemeIds(themeSet);
        return [.. Rows(path, csv => Row(csv, texts, themes))];
    }

    private static TrainingComment Row(CsvTable csv, Dictionary<string, Dictionary<string, string>> texts, ThemeIds themes)
    {
        var id = csv.Required("comment_id");
        var corpus = Corpus(csv);
        var text = texts[corpus].GetValueOrDefault(id) ?? throw csv.Error("comment_id", $"'{id}' is not in corpus '{corpus}'.");
        var comment = new LabelledComment(
            id,
            text,
            themes.Read(csv, "themes"),
            themes.Read(csv, "doubtful_themes"),
            csv.Sentiment(),
            corpus,
            csv.Required("thread"),
            csv.Number("readers") ?? 1);
        return new TrainingComment(comment, IsMeasured(csv));
    }

    private static string Corpus(CsvTable csv)
    {
        var corpus = csv.Required("corpus");
        return CorpusFolder.Names.Contains(corpus, StringComparer.Ordinal)
            ? corpus
            : throw csv.Error("corpus", $"'{corpus}' is none of {string.Join(", ", CorpusFolder.Names)}.");
    }

    private static bool IsMeasured(CsvTable csv) => csv.Required("use") switch
    {
        "measure" => true,
        "train" => false,
        var use => throw csv.Error("use", $"'{use}' is neither measure nor train."),
    };

    private static IEnumerable<T> Rows<T>(string path, Func<CsvTable, T> row)
    {
        using var csv = CsvTable.Open(path, "comment_id", "corpus", "thread", "use", "themes");
        while (csv.Read())
        {
            yield return row(csv);
        }
    }
}
