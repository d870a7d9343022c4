using System.Text.RegularExpressions;
using ReactionMiner.Discovery;
using ReactionMiner.Discovery.Words;

namespace ReactionMiner.MachineLearning;

/// <summary>The words that say what a whole section is about. A rule that names it (<c>It says that Gemini is cheap</c>) would else be met by
/// every comment that does.</summary>
/// <param name="groups">Of the section; null where nobody knows it, and then no word is one.</param>
internal sealed partial class SubjectWords(ThemeGroups? groups)
{
    /// <summary>A word that more of the comments say is taken out before words are compared; see README.md in this folder.</summary>
    private const double MostInWords = 0.05;

    /// <summary>As much for the meaning, to which frequent words may matter: fewer go.</summary>
    private const double MostInMeaning = 0.15;

    /// <summary>What is compared with a comment's words.</summary>
    public string ForWords(string description) => Without(description, MostInWords);

    /// <summary>What is compared with a comment's meaning.</summary>
    public string ForMeaning(string description) => Without(description, MostInMeaning);

    private string Without(string description, double most) => groups is null
        ? description
        : Word().Replace(description, word => ShareOf(word.Value) > most ? "" : word.Value);

    private double ShareOf(string word) => CommentText.Read(word).Phrases.Select(stem => groups!.Phrases.GetValueOrDefault(stem)).DefaultIfEmpty().Max();

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Word();
}
