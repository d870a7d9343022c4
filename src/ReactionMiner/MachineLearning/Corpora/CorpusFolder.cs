using System.Text.Json;
using ReactionMiner.DataFiles;

namespace ReactionMiner.MachineLearning;

/// <summary>Public collections of real comments, which the project holds no text of. Training picks the texts up here.</summary>
internal sealed class CorpusFolder(string folder)
{
    private static readonly Dictionary<string, string> TextFiles = new(StringComparer.Ordinal)
    {
        ["llama-open-source"] = "themes/llama-open-source.csv",
        ["localllama"] = "unlabelled/localllama.jsonl",
    };

    /// <summary>What a model trained on the corpora must name: source and licence of each.</summary>
    public static IReadOnlyList<string> Sources { get; } =
    [
        "Themes, tone and spam: comments of r/LocalLLaMA (repository maifeeulasad/LocalLLaMA, 13e832a, MIT; the texts remain their writers').",
        "Themes and tone: YouTube comments of one video (LilPoly/ai-sentiment-analysis, 88181d9; no licence stated).",
        "Tone and language: SemEval-2017 task 4 A, tweets, text messages and journal entries of 2013 to 2016 (CC BY 3.0 and Twitter's terms).",
        "Tone, language and spam: GoEmotions, comments on Reddit, grouped into tones (monologg/GoEmotions-pytorch, b75f9d3; Apache-2.0).",
        "Spam: YouTube Spam Collection (Alberto, Lochter and Almeida, 2015; KayhanB21/YouTube-Spam-Collection, e1dcaf0; no licence stated).",
        "Language: posts published with XLM-T (cardiffnlp/xlm-t, 874214d; Apache-2.0 and Twitter's terms).",
    ];

    /// <summary>Names of the corpora whose texts labels can refer to.</summary>
    public static IEnumerable<string> Names => TextFiles.Keys;

    /// <summary>Path of a corpus's file or folder.</summary>
    public string Locate(string relativePath)
    {
        var path = Path.Combine(folder, relativePath);
        return File.Exists(path) || Directory.Exists(path)
            ? path
            : throw new DataFileException(path, null, null, "the corpus is missing. Name the folder that holds it, or train without corpora.");
    }

    /// <summary>Path of the file that holds the texts of a corpus.</summary>
    public string TextFile(string corpus) => Locate(TextFiles[corpus]);

    /// <summary>Texts of a corpus by comment id, those asked for and no others.</summary>
    public Dictionary<string, string> Texts(string corpus, IReadOnlySet<string> ids) =>
        Comments(corpus).Where(comment => ids.Contains(comment.Id)).ToDictionary(comment => comment.Id, comment => comment.Text, StringComparer.Ordinal);

    /// <summary>All comments of a corpus, in its order.</summary>
    public IEnumerable<(string Id, string Text)> Comments(string corpus)
    {
        var path = TextFile(corpus);
        return path.EndsWith(".jsonl", StringComparison.Ordinal) ? JsonTexts(path) : CsvTexts(path);
    }

    private static IEnumerable<(string Id, string Text)> CsvTexts(string path)
    {
        using var csv = CsvTable.Open(path, "comment_id", "text");
        while (csv.Read())
        {
            yield return (csv.Required("comment_id"), csv.Required("text"));
        }
    }

    private static IEnumerable<(string Id, string Text)> JsonTexts(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            yield return JsonText(path, number, line);
        }
    }

    private static (string Id, string Text) JsonText(string path, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return (json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new DataFileException(path, number, null, $"not a comment in JSON: {exception.Message}");
        }
    }
}
