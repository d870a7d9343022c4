using System.Text;

namespace ReactionMiner.Brief;

/// <summary>A sentence of a comment, folded for the rules: lower case, plain apostrophes, single spaces, drawn-out letters shortened
/// (<c>sooo</c> is <c>so</c>), links gone.</summary>
/// <param name="IsAsked">It ends in a question mark.</param>
internal sealed record Sentence(string Text, bool IsAsked)
{
    private const string Ends = ".!?…。！？؟\n\r;";
    private const string QuestionMarks = "?？؟";

    public int Words => Text.Length == 0 ? 0 : Text.AsSpan().Count(' ') + 1;

    /// <summary>The sentences of a comment in their order.</summary>
    public static IReadOnlyList<Sentence> Of(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var position = 0; position < text.Length; position++)
        {
            if (!IsEnd(text, position))
            {
                continue;
            }
            var end = position;
            while (position + 1 < text.Length && Ends.Contains(text[position + 1], StringComparison.Ordinal))
            {
                position++;
            }
            Add(sentences, text.AsSpan(start, end - start), text.AsSpan(end, position + 1 - end).ContainsAny(QuestionMarks));
            start = position + 1;
        }
        Add(sentences, text.AsSpan(start), isAsked: false);
        return sentences;
    }

    /// <summary>A full stop inside <c>next.js</c> or <c>3.5</c> ends nothing.</summary>
    private static bool IsEnd(string text, int position) => Ends.Contains(text[position], StringComparison.Ordinal)
        && (text[position] != '.' || position + 1 == text.Length || !char.IsLetterOrDigit(text[position + 1]));

    private static void Add(List<Sentence> sentences, ReadOnlySpan<char> raw, bool isAsked)
    {
        if (Fold(raw) is { Length: > 0 } folded)
        {
            sentences.Add(new Sentence(folded, isAsked));
        }
    }

    private static string Fold(ReadOnlySpan<char> raw)
    {
        const int LongestRun = 2;
        var folded = new StringBuilder(raw.Length);
        foreach (var range in raw.SplitAny(" \t\u00A0"))
        {
            var word = raw[range];
            if (word.IsEmpty || word.Contains("://", StringComparison.Ordinal))
            {
                continue;
            }
            if (folded.Length > 0)
            {
                folded.Append(' ');
            }
            for (var position = 0; position < word.Length;)
            {
                var letter = Plain(word[position]);
                var run = 1;
                while (position + run < word.Length && char.IsLetter(letter) && Plain(word[position + run]) == letter)
                {
                    run++;
                }
                folded.Append(letter, run > LongestRun ? 1 : run);
                position += run;
            }
        }
        return folded.ToString();
    }

    private static char Plain(char letter) => letter is '’' or '‘' or '`' or '´' ? '\'' : char.ToLowerInvariant(letter);
}
