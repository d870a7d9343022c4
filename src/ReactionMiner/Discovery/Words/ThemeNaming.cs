using System.Globalization;
using System.Text;
using ReactionMiner.Reactions;

namespace ReactionMiner.Discovery.Words;

/// <summary>Makes titles, ids and descriptions out of key phrases; no title or id is given twice.</summary>
internal sealed class ThemeNaming(IEnumerable<Theme> taken)
{
    private const string OtherTalk = "Other talk";
    private const int TitlePhrases = 3;
    private const int LongestId = 40;

    private readonly HashSet<string> _ids = new(taken.Select(theme => theme.Id).Append("none"), StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(taken.Select(theme => theme.Title), StringComparer.OrdinalIgnoreCase);

    /// <param name="isLoose">The group is a mixed bag, and its title says so.</param>
    public Theme Name(GroupWords words, bool isLoose)
    {
        var title = Title(words, isLoose);
        return new Theme(Id(title), title, GiveWhen(words.KeyPhrases), "It only mentions these in passing.");
    }

    /// <summary>A title that further key phrases tell from others, and else a number.</summary>
    private string Title(GroupWords words, bool isLoose)
    {
        var further = words.KeyPhrases.Except(words.Title, StringComparer.Ordinal).ToList();
        List<string> own = words.Title.Count > 0 ? [.. words.Title] : [.. further.Take(1)];
        further = [.. further.Except(own, StringComparer.Ordinal)];
        var titles = Enumerable.Range(0, TitlePhrases).Select(count => Title(words.Common, [.. own, .. further.Take(count)], isLoose)).ToList();
        return titles.Find(_titles.Add) ?? Numbered(titles[0], " ", _titles);
    }

    private static string Title(string? common, IReadOnlyList<string> own, bool isLoose) => (common, own.Count, isLoose) switch
    {
        (null, 0, _) => OtherTalk,
        (null, _, true) => $"{OtherTalk}: {Join(own, "and")}",
        (null, _, false) => Capitalise(Join(own, "and")),
        (_, 0, _) => Capitalise(common),
        (_, _, _) => $"{Capitalise(common)}: {Join(own, "and")}",
    };

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

    private static string GiveWhen(IReadOnlyList<string> phrases) => phrases.Count == 0
        ? "The comment speaks of something that no other theme names."
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
