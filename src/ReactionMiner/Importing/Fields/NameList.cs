namespace ReactionMiner.Importing.Fields;

/// <summary>The names a file gives its columns, fit for a message: they may be anything, up to a whole comment.</summary>
internal static class NameList
{
    private const int MostNames = 20;
    private const int LongestName = 40;

    public static string InWords(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(Shown)) + (names.Count > MostNames ? $" and {names.Count - MostNames} more" : "");

    private static string Shown(string name)
    {
        var clean = string.Concat(PlainText.WithWholeCharacters(name).Select(character => char.IsControl(character) ? ' ' : character));
        return clean.Length switch
        {
            0 => "(unnamed)",
            > LongestName => PlainText.WithWholeCharacters(clean[..LongestName]) + "…",
            _ => clean,
        };
    }
}
