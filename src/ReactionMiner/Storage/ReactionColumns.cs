using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using ReactionMiner.Reactions;

namespace ReactionMiner.Storage;

/// <summary>The columns of <c>predictions</c> that make a <see cref="Reaction"/>, in one fixed order for writing and reading.</summary>
internal static class ReactionColumns
{
    public static readonly IReadOnlyList<string> Names =
    [
        "theme_probabilities", "themes", "sentiment", "sentiment_probabilities", "language", "spam_probability", "is_spam",
    ];

    public static object?[] Values(Reaction reaction) =>
    [
        Pack(reaction.ThemeProbabilities), Pack(reaction.Themes), reaction.Sentiment.ToString(),
        Pack(reaction.SentimentProbabilities), StorableText.Clean(reaction.Language), reaction.SpamProbability, reaction.IsSpam,
    ];

    /// <param name="first">Position of the first of the columns in the row.</param>
    /// <returns>Null when the row has no prediction.</returns>
    public static Reaction? Read(SqliteDataReader row, int first) => row.IsDBNull(first)
        ? null
        : new Reaction(
            Floats(row.GetFieldValue<byte[]>(first)),
            Positions(row.GetFieldValue<byte[]>(first + 1)),
            Enum.Parse<Sentiment>(row.GetString(first + 2)),
            Floats(row.GetFieldValue<byte[]>(first + 3)),
            row.GetString(first + 4),
            row.GetFloat(first + 5),
            row.GetBoolean(first + 6));

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

    private static float[] Floats(byte[] bytes)
    {
        var numbers = new float[bytes.Length / sizeof(float)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(i * sizeof(float)));
        }
        return numbers;
    }

    private static int[] Positions(byte[] bytes)
    {
        var positions = new int[bytes.Length / sizeof(ushort)];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(i * sizeof(ushort)));
        }
        return positions;
    }
}
