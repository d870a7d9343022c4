using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReactionMiner.Reactions;

namespace ReactionMiner.Counting;

/// <summary>What two comments have in common when one repeats the other.</summary>
internal static class CommentFingerprint
{
    private const int LongInWords = 5;
    private const int LongInLetters = 25;

    /// <param name="folded">The comment's text as <see cref="Fold"/> leaves it.</param>
    /// <returns>128 bits that are equal for comments that repeat each other; null for one that can repeat none: blank, or a short phrase
    /// by nobody known.</returns>
    public static UInt128? Of(ClassifiedComment classified, string folded)
    {
        var comment = classified.Comment;
        var author = comment.AuthorId ?? comment.AuthorName;
        if (folded.Length == 0 || (author is null && !IsLong(folded)))
        {
            return null;
        }
        // Spam repeats spam only, so that the comment which stands for a group is never left out for another reason.
        var key = $"{comment.VideoId.Value}\n{classified.Reaction.IsSpam}\n{folded}\n{(IsLong(folded) ? "" : author)}";
        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
    }

    /// <summary>Case, spacing, punctuation, accents written as marks, and drawn-out letters are folded: <c>SOOOO  good!!</c> becomes
    /// <c>so god</c>, as does <c>so good</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        Rune last = default;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune) || rune.Value is '\'' or '’')
            {
                continue;
            }
            var lower = IsWordOrSign(rune) ? Rune.ToLowerInvariant(rune) : new Rune(' ');
            if (lower != last || Rune.IsDigit(lower))
            {
                folded.Append(lower);
            }
            last = lower;
        }
        return folded.ToString().Trim();
    }

    private static bool IsLong(string folded) =>
        folded.AsSpan().Count(' ') >= LongInWords - 1 || folded.Length >= LongInLetters;

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool IsWordOrSign(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.IsSymbol(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark;
}
