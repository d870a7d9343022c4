using System.Globalization;
using System.Text;
using ReactionMiner.Reactions;

namespace ReactionMiner.Discovery.Words;

/// <summary>Makes titles, ids and descriptions out of key phrases; no title or id is given twice.</summary>
internal sealed class ThemeNaming(IEnumerable<Theme> taken)
{
    private const int TitlePhrases = 3;
    private const int LongestId = 40;

    private readonly HashSet<string> _ids = new(taken.Select(theme => theme.Id).Append("none"), StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(taken.Select(theme => theme.Title), StringComparer.OrdinalIgnoreCase);

    public Theme Name(IReadOnlyList<string> phrases)
    {
        var title = Title(phrases);
        return new Theme(Id(title), title, GiveWhen(phrases, title), "It only mentions these in passing.");
    }

    private string Title(IReadOnlyList<string> phrases)
    {
        for (var count = Math.Min(TitlePhrases, phrases.Count); count > 0 && count <= phrases.Count; count++)
        {
            var title = Capitalise(Join([.. phrases.Take(count)], "and"));
            if (_titles.Add(title))
            {
                return title;
            }
        }
        return Numbered(phrases.Count == 0 ? "Other talk" : Capitalise(Join([.. phrases.Take(TitlePhrases)], "and")), " ", _titles);
    }

    private string Id(string title) => Numbered(Slug(title) is { Length: > 0 } slug ? slug : "theme", "-", _ids);

    private static string Numbered(string name, string joint, HashSet<string> taken)
    {
        var candidate = name;
        for (var number = 2; !taken.Add(candidate); number++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{name}{joint}{number}");
        }
        return candidate;
    }

    private static string GiveWhen(IReadOnlyList<string> phrases, string title) => phrases.Count == 0
        ? $"The comment belongs to: {title}."
        : $"The comment is about {Join(phrases, "or")}, or says much the same in other words.";

    /// <summary>Lower-case words joined by hyphens, plain letters and digits only; may be empty.</summary>
    public static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var character in title.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(character);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }
        var whole = slug.ToString().Trim('-');
        if (whole.Length <= LongestId)
        {
            return whole;
        }
        var end = whole.LastIndexOf('-', LongestId);
        return end > 0 ? whole[..end] : whole[..LongestId];
    }

    private static string Join(IReadOnlyList<string> phrases, string lastJoint) => phrases.Count < 2
        ? string.Concat(phrases)
        : $"{string.Join(", ", phrases.SkipLast(1))} {lastJoint} {phrases[^1]}";

    private static string Capitalise(string text) => text.Any(char.IsUpper) && char.IsUpper(text[Math.Min(1, text.Length - 1)])
        ? text
        : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
