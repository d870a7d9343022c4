using ReactionMiner.Labelling;

namespace ReactionMiner.Cli.Labelling;

/// <summary>Finds the theme set in whose folder readers have labels, where nobody named it.</summary>
internal static class SetOfReaders
{
    /// <exception cref="NoSuchFileException">A name is no reader's but a file's, and there is no such file.</exception>
    /// <exception cref="NoSuchReaderException">One of them has labels nowhere, or nowhere with the other.</exception>
    /// <exception cref="UsageException">There are several such folders.</exception>
    public static string Find(Session session, IReadOnlyList<string> readers)
    {
        if (readers.FirstOrDefault(reader => !LabelFolder.IsReaderName(reader)) is { } file)
        {
            throw new NoSuchFileException(file);
        }
        var sets = ThemeSetFolders.Of(session).Select(folder => new LabelledSet(session, folder)).Where(set => set.Readers.Count > 0).ToList();
        return sets.Where(set => readers.All(set.Has)).ToList() switch
        {
            [] => throw new NoSuchReaderException(readers, sets),
            [var only] => only.Folder,
            var several => throw new UsageException(
                $"Several theme sets have labels of {string.Join(" and ", readers)}; name one with --set: {string.Join(", ", several.Select(set => set.Name))}."),
        };
    }
}

/// <summary>A theme set's folder and who has labels in it.</summary>
internal sealed class LabelledSet(Session session, string folder)
{
    public string Folder { get; } = folder;

    public string Name { get; } = Path.GetRelativePath(session.Host.WorkingDirectory, folder);

    public IReadOnlyList<string> Readers { get; } = LabelFolder.ReadersIn(folder);

    public bool Has(string reader) => Readers.Contains(reader, StringComparer.Ordinal);
}

/// <summary>A reader has no labels in the theme set that was looked in.</summary>
internal sealed class NoSuchReaderException : UsageException
{
    /// <param name="readers">Who should have labels in one set.</param>
    /// <param name="sets">All that have any labels; none of them of all the readers.</param>
    public NoSuchReaderException(IReadOnlyList<string> readers, IReadOnlyList<LabelledSet> sets)
        : base(sets.Count == 0
            ? $"Nobody has labels in a theme set here, so there are none of {string.Join(" and ", readers.Select(Quoted).Distinct(StringComparer.Ordinal))}. `label SOURCE --reader NAME` makes some; --set DIR names a theme set elsewhere."
            : $"{Unknown(readers, sets)} Labels are there of: {string.Join("; ", sets.Select(set => $"{string.Join(", ", set.Readers)} (in {set.Name})"))}. `label SOURCE --reader NAME` makes more; --set DIR names a theme set elsewhere.")
    {
    }

    /// <param name="reader">Who has no labels in the set.</param>
    public NoSuchReaderException(string reader, LabelledSet set)
        : this([reader], [set])
    {
    }

    private static string Unknown(IReadOnlyList<string> readers, IReadOnlyList<LabelledSet> sets)
    {
        var unknown = readers.Where(reader => !sets.Any(set => set.Has(reader))).Select(Quoted).Distinct(StringComparer.Ordinal).ToList();
        return unknown.Count == 0
            ? $"No theme set has labels of both {string.Join(" and ", readers.Select(Quoted))}."
            : $"There are no labels of {string.Join(" and ", unknown)}.";
    }

    private static string Quoted(string reader) => $"'{reader}'";
}
