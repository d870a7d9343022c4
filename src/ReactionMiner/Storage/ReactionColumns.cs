using System.Buffers.Binary;
using ReactionMiner.Reactions;

namespace ReactionMiner.Storage;

/// <summary>The columns of <c>predictions</c> that make a <see cref="Reaction"/>, in one fixed order for writing and reading.</summary>
internal static class ReactionColumns
{
    public static readonly IReadOnlyList<string> Names =
    [
        "theme_probabilities", "themes", "sentiment", "sentiment_probabilities", "language", "spam_probability", "is_spam",
    ];

    /// <summary>Of a comment whose language the model does not read.</summary>
    private const string NoSentiment = "";

    /// <summary>The names as a list in SQL, each with the prefix.</summary>
    public static string Listed(string prefix = "") => string.Join(", ", Names.Select(name => prefix + name));

    /// <summary>Binds a reaction to the first parameters, in the columns' order.</summary>
    public static void Bind(Statement statement, Reaction reaction)
    {
        statement.Bind(1, Pack(reaction.ThemeProbabilities));
        statement.Bind(2, Pack(reaction.Themes));
        statement.Bind(3, reaction.Sentiment?.ToString() ?? NoSentiment);
        statement.Bind(4, Pack(reaction.SentimentProbabilities));
        statement.Bind(5, StorableText.Clean(reaction.Language));
        statement.BindReal(6, reaction.SpamProbability);
        statement.Bind(7, reaction.IsSpam);
    }

    /// <param name="first">Position of the first of the columns in the row.</param>
    /// <returns>Null when the row has no prediction.</returns>
    public static Reaction? Read(Statement row, int first) => row.IsNull(first + 2)
        ? null
        : new Reaction(
            Floats(row.Blob(first)),
            Positions(row.Blob(first + 1)),
            row.Text(first + 2) is var tone && tone.Length > 0 ? Enum.Parse<Sentiment>(tone) : null,
            Floats(row.Blob(first + 3)),
            row.Text(first + 4),
            (float)row.Real(first + 5),
            row.Flag(first + 6));

    /// <summary>Themes as they are stored: positions, uint16, little-endian.</summary>
    public static int[] Positions(ReadOnlySpan<byte> bytes)
    {
        var positions = new int[bytes.Length / sizeof(ushort)];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(i * sizeof(ushort))..]);
        }
        return positions;
    }

    private static byte[] Pack(IReadOnlyList<float> numbers)
    {
        var bytes = new byte[numbers.Count * sizeof(float)];
        for (var i = 0; i < numbers.Count; i++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * sizeof(float)), numbers[i]);
        }
        return bytes;
    }

    private static byte[] Pack(IReadOnlyList<int> positions)
    {
        var bytes = new byte[positions.Count * sizeof(ushort)];
        for (var i = 0; i < positions.Count; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * sizeof(ushort)), checked((ushort)positions[i]));
        }
        return bytes;
    }

    private static float[] Floats(ReadOnlySpan<byte> bytes)
    {
        var numbers = new float[bytes.Length / sizeof(float)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(i * sizeof(float))..]);
        }
        return numbers;
    }
}
