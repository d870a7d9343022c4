using System.Text.RegularExpressions;

namespace ReactionMiner.Discovery.Words;

/// <summary>A comment's words and the phrases they form.</summary>
internal sealed partial class CommentText
{
    // More words than any comment of a person; bounds what hostile text can cost.
    private const int MaxWords = 600;
    private const int LongestPhrase = 3;

    private readonly List<Word> _words;

    private CommentText(List<Word> words, IReadOnlySet<string> phrases) => (_words, Phrases) = (words, phrases);

    /// <summary>Stems of one to three content words that stand side by side, joined by spaces.</summary>
    public IReadOnlySet<string> Phrases { get; }

    public int WordCount => _words.Count;

    /// <summary>The words in lower case, for those who look for certain ones.</summary>
    public IEnumerable<string> LowerWords => _words.Select(word => word.Surface.ToLowerInvariant());

    public static CommentText Read(string text)
    {
        var words = new List<Word>();
        var plain = NotSaidPattern().Replace(text, " . ");
        var end = 0;
        foreach (var match in WordPattern().EnumerateMatches(plain))
        {
            if (words.Count == MaxWords)
            {
                break;
            }
            var startsSentence = words.Count == 0 || plain.AsSpan(end, match.Index - end).IndexOfAny(".!?\n:") >= 0;
            words.Add(Read(plain.Substring(match.Index, match.Length), startsSentence));
            end = match.Index + match.Length;
        }
        return new CommentText(words, Spans(words).Select(span => span.Key).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Every place of a phrase in the comment, with the words as written.</summary>
    public IEnumerable<(string Phrase, string Surface)> PhrasesAsWritten() =>
        Spans(_words).Select(span => (span.Key, string.Join(' ', _words.Skip(span.Start).Take(span.Length).Select(AsNamed))));

    /// <summary>The content words that follow others in their sentence: the word before, the one before the run of content words in which it
    /// stands, both in lower case, the stem, and whether it is written as a name is.</summary>
    public IEnumerable<(string Before, string BeforeRun, string Stem, bool IsName)> Uses()
    {
        var beforeRun = "";
        for (var i = 1; i < _words.Count; i++)
        {
            var (before, word) = (_words[i - 1], _words[i]);
            beforeRun = before.Stem is null ? Lower(before) : before.StartsSentence ? "" : beforeRun;
            if (word is { Stem: { } stem, StartsSentence: false })
            {
                yield return (Lower(before), beforeRun, stem, !IsShouted && char.IsUpper(word.Surface[0]));
            }
        }
    }

    private static IEnumerable<(string Key, int Start, int Length)> Spans(List<Word> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            var key = "";
            for (var length = 1; length <= LongestPhrase && start + length <= words.Count; length++)
            {
                var word = words[start + length - 1];
                if (word.Stem is null || (length > 1 && word.StartsSentence))
                {
                    break;
                }
                key = length == 1 ? word.Stem : $"{key} {word.Stem}";
                yield return (key, start, length);
            }
        }
    }

    // A capital only at a sentence's start, or a comment shouted as a whole, names nothing.
    private string AsNamed(Word word)
    {
        var isCapitalised = word.Surface.Length > 1 && char.IsUpper(word.Surface[0]) && !word.Surface.Skip(1).Any(char.IsUpper);
        return (word.StartsSentence && isCapitalised) || IsShouted ? word.Surface.ToLowerInvariant() : word.Surface;
    }

    private bool IsShouted => _words.Count > 3 && _words.Count(word => word.Surface.All(letter => !char.IsLower(letter))) > _words.Count * 0.6;

    private static string Lower(Word word) => Lower(word.Surface);

    private static string Lower(string surface) => surface.ToLowerInvariant().Replace('’', '\'');

    private static Word Read(string surface, bool startsSentence)
    {
        var lower = Lower(surface);
        var isSubject = lower.Length > 1 && !StopWords.Contain(lower.Replace("'", "", StringComparison.Ordinal)) && !lower.EndsWith("n't", StringComparison.Ordinal);
        return new Word(surface, isSubject && lower.Any(char.IsLetter) ? Stems.Of(lower) : null, startsSentence);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+(?:['’\-.][\p{L}\p{M}\p{Nd}]+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex WordPattern();

    // Links, and whom a reply is to: YouTube begins it with its author's handle, and began it with first and last name.
    [GeneratedRegex(
        @"(?i:https?://|www\.)\S+|^(?:[\s\p{Cf},:]*@(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|[\p{L}\p{M}\p{Nd}_.\-]+))+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex NotSaidPattern();
}
