using System.Globalization;
using System.Text;

namespace ReactionMiner.MachineLearning;

/// <content>Which languages are told, and how well.</content>
internal static partial class ModelCard
{
    private static void WriteLanguage(StringBuilder card, LanguageResult language)
    {
        card.Append(CultureInfo.InvariantCulture, $"\n## Language\n\nThe model reads: {string.Join(", ", language.Read)}. Comments surely in another language are not classified.\n");
        if (language.HeldOut.Count == 0)
        {
            card.Append("Languages are told by script only; a text in Latin letters is `unknown`, and is read.\n");
            return;
        }

        var posts = language.HeldOut.Sum(part => part.Posts);
        var right = language.HeldOut.Sum(part => part.Right);
        var told = posts - language.HeldOut.Sum(part => part.Unknown);
        card.Append(CultureInfo.InvariantCulture, $"""
            By script where a script has one main language; of texts in Latin letters, {string.Join(", ", LanguageCorpus.Codes.SkipLast(1))} are told
            apart, Hindi as written in Latin letters. A short text, or one that may be English, is `unknown` rather than in another language.
            On {posts} posts never trained on, {(double)right / posts:0.000} are given the right language where `unknown` counts
            as wrong; {(double)told / posts:0.000} are given one, and {(double)right / told:0.000} of those the right one.

            | language | posts | right | unknown |
            |---|---|---|---|

            """);
        foreach (var part in language.HeldOut)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {part.Code} | {part.Posts} | {(double)part.Right / part.Posts:0.000} | {(double)part.Unknown / part.Posts:0.000} |\n");
        }
    }
}
