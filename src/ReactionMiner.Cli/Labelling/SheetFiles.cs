using ReactionMiner.Labelling;
using ReactionMiner.Reactions;

namespace ReactionMiner.Cli.Labelling;

/// <summary>A sheet to label in a spreadsheet, and beside it a file that says what the themes mean. Both are new: a sheet that somebody has filled
/// in holds hours of work.</summary>
internal sealed class SheetFiles
{
    private readonly Session _session;

    private SheetFiles(Session session, string name)
    {
        (_session, Name) = (session, name);
        RulesName = Path.Combine(Path.GetDirectoryName(name) ?? "", $"{Path.GetFileNameWithoutExtension(name)}-themes.csv");
    }

    /// <summary>The sheet, as the person named it.</summary>
    public string Name { get; }

    /// <summary>The file that says what the themes mean.</summary>
    public string RulesName { get; }

    /// <summary>The files that <c>--export</c> names; null where it is not given.</summary>
    /// <exception cref="UsageException">They cannot be made: they are there already, say.</exception>
    public static SheetFiles? Named(Session session, string? name)
    {
        if (name is null)
        {
            return null;
        }
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new UsageException("--export: the file's name is empty; name a file such as --export sheet.csv.");
        }
        if (Directory.Exists(session.Settings.Absolute(name)))
        {
            throw new UsageException($"--export: '{name}' is a folder; name a file in it, such as --export {Path.Combine(name, "sheet.csv")}.");
        }
        if (Path.GetDirectoryName(session.Settings.Absolute(name)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"--export: there is no folder '{session.Relative(folder)}' for '{name}'; make it first, or name a file elsewhere.");
        }
        var files = new SheetFiles(session, name);
        foreach (var file in (string[])[files.Name, files.RulesName])
        {
            if (File.Exists(session.Settings.Absolute(file)))
            {
                throw new UsageException($"--export: there is a file '{file}' already, and it is not written over; name another file, or move that one away.");
            }
        }
        return files;
    }

    /// <returns>What to do with the two, for the person.</returns>
    /// <exception cref="UsageException">The disk refuses.</exception>
    public string Write(ThemeSet themes, IEnumerable<LabelTask> tasks, IReadOnlyList<SheetColumn> beside)
    {
        Create(Name, stream => LabelSheet.Write(stream, themes, tasks, beside));
        Create(RulesName, stream => LabelSheet.WriteRules(stream, themes));
        return $"'{RulesName}' says what each theme means. Mark each comment with an x under its themes, or under none, then:";
    }

    // Whole or not at all: half a sheet would pass for one.
    private void Create(string name, Action<Stream> write)
    {
        var path = _session.Settings.Absolute(name);
        var incoming = path + ".incoming";
        try
        {
            using (var stream = File.Create(incoming))
            {
                write(stream);
            }
            File.Move(incoming, path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            File.Delete(incoming);
            throw new UsageException($"--export: '{name}' cannot be written: {refused.Message} Name a file elsewhere.");
        }
    }
}
