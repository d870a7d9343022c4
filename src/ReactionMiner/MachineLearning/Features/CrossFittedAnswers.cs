using System.Globalization;

namespace ReactionMiner.MachineLearning;

/// <summary>
/// What tuned layers answer to the labelled comments, each time layers that were trained without the comment's conversation.
/// Heads learn from these: of the shipped layers' own answers to comments they were trained on, a head would learn to trust them too much.
/// </summary>
internal sealed class CrossFittedAnswers
{
    public const string FileName = "cross-fitted.csv";

    private readonly Dictionary<string, float[]> _answers;

    private CrossFittedAnswers(Dictionary<string, float[]> answers) => _answers = answers;

    public static CrossFittedAnswers None { get; } = new([]);

    /// <summary>A text's name in the file: the file holds no text.</summary>
    public static string Key(string text) => ContentHash.Of(text)[..16];

    public static CrossFittedAnswers Read(TextReader lines)
    {
        var answers = new Dictionary<string, float[]>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            answers[fields[0]] = Array.ConvertAll(fields[1..], field => float.Parse(field, CultureInfo.InvariantCulture));
        }
        return new CrossFittedAnswers(answers);
    }

    /// <summary>Null for a text that the layers never saw.</summary>
    public float[]? Find(string text) => _answers.GetValueOrDefault(Key(text));
}
