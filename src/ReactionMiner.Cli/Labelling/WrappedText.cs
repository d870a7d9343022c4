using System.Globalization;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Labelling;

/// <summary>Breaks a stranger's text into lines that fit, losing nothing of it.</summary>
internal static class WrappedText
{
    public static IReadOnlyList<string> Lines(string text, int columns) =>
        [.. text.Split('\n').Select(TerminalText.Clean).Where(paragraph => paragraph.Length > 0).SelectMany(paragraph => Wrap(paragraph, columns))];

    private static IEnumerable<string> Wrap(string paragraph, int columns)
    {
        var line = "";
        foreach (var piece in paragraph.Split(' ').SelectMany(word => Pieces(word, columns)))
        {
            if (line.Length > 0 && TerminalText.ColumnsOf(line) + 1 + TerminalText.ColumnsOf(piece) > columns)
            {
                yield return line;
                line = "";
            }
            line += line.Length == 0 ? piece : " " + piece;
        }
        yield return line;
    }

    /// <summary>A word, cut where it is longer than a line.</summary>
    private static IEnumerable<string> Pieces(string word, int columns)
    {
        var piece = "";
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (piece.Length > 0 && TerminalText.ColumnsOf(piece + element) > columns)
            {
                yield return piece;
                piece = "";
            }
            piece += element;
        }
        yield return piece;
    }
}
