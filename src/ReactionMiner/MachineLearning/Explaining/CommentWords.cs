using System.Text;

namespace ReactionMiner.MachineLearning;

/// <summary>A text's words, and the text without one of them.</summary>
internal static class CommentWords
{
    /// <summary>Words tried at most; a comment of usual length has fewer.</summary>
    public const int Most = 150;

    /// <returns>Each word once, however often it stands there, with the text that is left without it.</returns>
    public static IEnumerable<(string Word, string Remainder)> Remove(string text)
    {
        foreach (var same in Find(text).GroupBy(word => text[word], StringComparer.OrdinalIgnoreCase).Take(Most))
        {
            yield return (same.Key, Without(text, same));
        }
    }

    /// <summary>Runs without white space, stripped of what is neither letter nor digit at their ends, unless that is all they hold.</summary>
    private static IEnumerable<Range> Find(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            yield return Core(text, start, end);
            start = end;
        }
    }

    private static Range Core(string text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first < last && !char.IsLetterOrDigit(text[first]))
        {
            first++;
        }

        while (last > first && !char.IsLetterOrDigit(text[last - 1]))
        {
            last--;
        }

        return first < last ? first..last : start..end;
    }

    private static string Without(string text, IEnumerable<Range> parts)
    {
        var rest = new StringBuilder(text.Length);
        var position = 0;
        foreach (var part in parts)
        {
            rest.Append(text, position, part.Start.Value - position);
            position = part.End.Value;
        }

        return rest.Append(text, position, text.Length - position).ToString();
    }
}
