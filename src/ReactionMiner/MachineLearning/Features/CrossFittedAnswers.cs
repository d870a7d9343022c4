using System.Globalization;
using ReactionMiner.Encoders;

namespace ReactionMiner.MachineLearning;

/// <summary>
/// What the encoder's tuned layers answer to comments that models are measured with, each time layers that were trained without the
/// comment's conversation; and which other comments the layers learnt from. With the shipped layers' answers to comments that they
/// have seen, a model would look better than it is.
/// </summary>
internal sealed class CrossFittedAnswers
{
    public const string FileName = "cross-fitted.csv";

    private readonly Dictionary<string, float[]> _answers;

    private CrossFittedAnswers(Dictionary<string, float[]> answers) => _answers = answers;

    public static CrossFittedAnswers None { get; } = new([]);

    /// <summary>A text's name in the file: the file holds no text.</summary>
    public static string Key(string text) => ContentHash.Of(text)[..16];

    /// <summary>Those of the encoder that the program ships.</summary>
    public static CrossFittedAnswers ReadShipped()
    {
        using var lines = SentenceEncoder.OpenCrossFitted();
        var answers = new Dictionary<string, float[]>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            answers.Add(fields[0], Array.ConvertAll(fields[1..], field => float.Parse(field, CultureInfo.InvariantCulture)));
        }

        return new CrossFittedAnswers(answers);
    }

    /// <summary>Null for a text without answers of its own.</summary>
    public float[]? Find(string text) => _answers.Count > 0 && _answers.GetValueOrDefault(Key(text)) is { Length: > 0 } answers ? answers : null;

    /// <summary>Whether the shipped layers learnt from the text and there are no others to ask.</summary>
    public bool IsGivenAway(string text) => _answers.TryGetValue(Key(text), out var answers) && answers.Length == 0;
}
