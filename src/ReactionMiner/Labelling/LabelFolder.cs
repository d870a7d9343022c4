using System.Text.RegularExpressions;
using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>The labels of a theme set: one CSV file per reader in the folder <c>labels</c> of the set's own.</summary>
/// <param name="setFolder">The theme set's folder.</param>
public sealed partial class LabelFolder(string setFolder, ThemeSet themes)
{
    /// <summary>The reader whose answers end a quarrel: where others differ, this one counts.</summary>
    public const string Settled = "settled";

    /// <summary>The file of a language model's labels, by the name of a reader.</summary>
    public const string LanguageModel = "model";

    /// <summary>Where the files lie.</summary>
    public string Path { get; } = System.IO.Path.Combine(setFolder, ThemeSetFolder.ReadersFolder);

    /// <summary>The files there are, by name.</summary>
    public IReadOnlyList<string> Files => FilesIn(Path);

    /// <summary>Whether a name can be a reader's.</summary>
    public static bool IsReaderName(string name) => ReaderName().IsMatch(name);

    /// <summary>The readers who have labels in a theme set's folder, by name.</summary>
    public static IReadOnlyList<string> ReadersIn(string setFolder) =>
        [.. FilesIn(System.IO.Path.Combine(setFolder, ThemeSetFolder.ReadersFolder)).Select(file => System.IO.Path.GetFileNameWithoutExtension(file))];

    /// <exception cref="ReaderNameException">The name cannot name a file.</exception>
    public string FileOf(string reader) => IsReaderName(reader)
        ? System.IO.Path.Combine(Path, reader + ".csv")
        : throw new ReaderNameException(reader);

    /// <summary>Reads theme ids joined by <c>;</c>, or <c>none</c>.</summary>
    /// <exception cref="DataFileException">An id is not the theme set's.</exception>
    public IReadOnlyList<int> ParseThemes(string ids) =>
        new ThemeIds(themes).Parse(ids, problem => new DataFileException("--as", line: null, field: null, problem));

    /// <summary>One reader's labels; none when there is no file yet.</summary>
    /// <exception cref="DataFileException"/>
    /// <exception cref="ReaderNameException"/>
    public IReadOnlyList<Label> Load(string reader)
    {
        var file = FileOf(reader);
        return File.Exists(file) ? LabelFile.Load(file, themes) : [];
    }

    /// <summary>All readers' labels, by the names of their files.</summary>
    /// <exception cref="DataFileException"/>
    public IReadOnlyList<Label> LoadAll() => [.. Files.SelectMany(file => LabelFile.Load(file, themes))];

    /// <summary>Adds a reader's labels; of one comment and source the later label stays, with the earlier answer about themes that it was not asked about.</summary>
    /// <returns>How many earlier answers gave way to one that says something else.</returns>
    /// <exception cref="DataFileException"/>
    /// <exception cref="ReaderNameException"/>
    public int Add(string reader, IEnumerable<Label> labels)
    {
        var all = Load(reader).ToDictionary(KeyOf);
        var replaced = 0;
        foreach (var given in labels)
        {
            var earlier = all.GetValueOrDefault(KeyOf(given));
            var label = earlier is null ? given : given.Completing(earlier);
            replaced += earlier is not null && !label.SaysTheSame(earlier) ? 1 : 0;
            all[KeyOf(label)] = label;
        }
        LabelFile.Save(FileOf(reader), themes, all.Values);
        return replaced;
    }

    /// <summary>Keeps what a session said, beside what came into the reader's file meanwhile.</summary>
    /// <exception cref="DataFileException"/>
    /// <exception cref="ReaderNameException"/>
    public void Keep(string reader, LabelSession session)
    {
        var all = Load(reader).ToDictionary(KeyOf);
        var given = session.Labels.ToDictionary(KeyOf);
        foreach (var key in session.Touched)
        {
            if (given.TryGetValue(key, out var label))
            {
                all[key] = label;
            }
            else
            {
                all.Remove(key);
            }
        }
        LabelFile.Save(FileOf(reader), themes, all.Values);
    }

    private static (string, LabelSource) KeyOf(Label label) => (label.CommentId, label.Source);

    private static IReadOnlyList<string> FilesIn(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal)] : [];

    [GeneratedRegex("^[A-Za-z0-9_-]{1,40}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex ReaderName();
}
