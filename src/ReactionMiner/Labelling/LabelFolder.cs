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

    /// <summary>The answers that end a quarrel, by comment.</summary>
    /// <exception cref="DataFileException"/>
    public IReadOnlyDictionary<string, Label> LoadSettled() => Load(Settled)
        .Where(label => label.Source != LabelSource.Correction)
        .GroupBy(label => label.CommentId, StringComparer.Ordinal)
        .ToDictionary(own => own.Key, own => own.MaxBy(label => label.LabelledAt)!, StringComparer.Ordinal);

    /// <summary>All readers' labels, by the names of their files.</summary>
    /// <exception cref="DataFileException"/>
    public IReadOnlyList<Label> LoadAll() => [.. Files.SelectMany(file => LabelFile.Load(file, themes))];

    /// <summary>Adds a reader's labels; an earlier answer about a comment gives way to the new one, leaves it its place in the random sample, and stays as
    /// to themes that the new one was not asked about. Corrections stay apart from answers.</summary>
    /// <exception cref="DataFileException"/>
    /// <exception cref="ReaderNameException"/>
    public AddedLabels Add(string reader, IEnumerable<Label> labels)
    {
        var all = Load(reader).GroupBy(KeyOf).ToDictionary(own => own.Key, own => own.ToList());
        var added = new List<Label>();
        var replaced = 0;
        foreach (var given in labels)
        {
            var earlier = all.GetValueOrDefault(KeyOf(given), []);
            var label = earlier.OrderByDescending(own => own.LabelledAt).Aggregate(given, (answer, own) => answer.Completing(own)).InPlaceOf(earlier);
            replaced += earlier.Exists(own => !label.SaysTheSame(own)) ? 1 : 0;
            added.Add(label);
            all[KeyOf(label)] = [label];
        }
        LabelFile.Save(FileOf(reader), themes, all.Values.SelectMany(own => own));
        return new AddedLabels(added, replaced);
    }

    /// <summary>Keeps what a session said, beside what came into the reader's file meanwhile.</summary>
    /// <exception cref="DataFileException"/>
    /// <exception cref="ReaderNameException"/>
    public void Keep(string reader, LabelSession session)
    {
        var all = Load(reader).ToDictionary(label => (label.CommentId, label.Source));
        var given = session.Labels.ToDictionary(label => (label.CommentId, label.Source));
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

    private static (string CommentId, bool IsCorrection) KeyOf(Label label) => (label.CommentId, label.Source == LabelSource.Correction);

    private static IReadOnlyList<string> FilesIn(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal)] : [];

    [GeneratedRegex("^[A-Za-z0-9_-]{1,40}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex ReaderName();
}

/// <param name="Labels">As they are stored.</param>
/// <param name="Replaced">Comments of which an earlier answer said something else.</param>
public sealed record AddedLabels(IReadOnlyList<Label> Labels, int Replaced);
