using ReactionMiner.Comments;
using ReactionMiner.Importing;
using ReactionMiner.Mining;

namespace ReactionMiner.Cli;

/// <summary>Stored comments by what brought them in: a video, or a file with all the videos it holds. Nothing is read anew.</summary>
/// <param name="Given">As commands take it: as it was given, or by its path where it was given by its name alone.</param>
/// <param name="Name">What they are called together.</param>
internal sealed record StoredSource(string Given, string Name, IReadOnlyList<VideoId> Videos)
{
    /// <param name="text">A path wins, as it does where files are read; then a video; then a file's name alone.</param>
    /// <exception cref="UsageException">Nothing of that name is stored.</exception>
    public static StoredSource Find(Session session, string text)
    {
        IReadOnlyList<StoredFile> files = File.Exists(session.Settings.StorePath) ? StoredFile.In(session.Store) : [];
        var path = text is CommentFiles.StandardInput ? text : Path.TrimEndingDirectorySeparator(session.Settings.Absolute(text));
        if (files.FirstOrDefault(file => string.Equals(Path.TrimEndingDirectorySeparator(file.Path), path, StringComparison.Ordinal)) is { } read)
        {
            return new StoredSource(text, read.Name, read.Videos);
        }
        if (VideoId.TryParse(text) is { } video)
        {
            return new StoredSource(text, video.Name, [video]);
        }
        return files.Where(file => string.Equals(file.Name, text, StringComparison.Ordinal)).ToList() switch
        {
            [var only] => new StoredSource(Path.Exists(only.Path) ? session.Relative(only.Path) : text, only.Name, only.Videos),
            [] => throw (Path.Exists(path)
                ? new UsageException($"No comments of '{text}' are in this store; `mine` or `import` reads them.")
                : new NoSuchFileException(text, ", and nothing of that name is stored; `videos` lists what is")),
            var several => throw new UsageException(
                $"Several files named '{text}' were read; name one by its path: {string.Join(", ", several.Select(file => file.Path))}."),
        };
    }

    /// <summary>What <see cref="Find"/> finds for each; what is named twice is there once, and that is said.</summary>
    public static IReadOnlyList<StoredSource> FindAll(Session session, IEnumerable<string> texts)
    {
        var found = texts.Select(text => Find(session, text)).GroupBy(source => string.Join('\n', source.Videos), StringComparer.Ordinal).ToList();
        foreach (var same in found.Where(same => same.Count() > 1))
        {
            session.Say($"note: {string.Join(" and ", same.Select(source => $"'{source.Given}'"))} are the same comments, taken once");
        }
        return [.. found.Select(same => same.First())];
    }

    /// <summary>Several as one.</summary>
    public static StoredSource Together(IReadOnlyList<StoredSource> sources) => sources is [var only]
        ? only
        : new StoredSource(
            string.Join(' ', sources.Select(source => source.Given)),
            string.Join('+', sources.Take(3).Select(source => source.Name)),
            [.. sources.SelectMany(source => source.Videos).Distinct()]);
}
