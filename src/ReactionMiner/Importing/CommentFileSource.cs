using System.Runtime.CompilerServices;
using ReactionMiner.Comments;
using ReactionMiner.Importing.Files;
using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing;

/// <summary>Comments from files on disk. It can be read again: <see cref="Files"/> then tells of the last reading.</summary>
/// <remarks>Some files do not say which video they are about, such as the replies that <c>comments.list</c> gives; the files beside them do. So a
/// file in a folder or archive that names no video, neither in its first rows nor in its own name, is read after all those that do. It belongs to
/// their video if together they name exactly one on YouTube; else it is a section of its own, known by its name.</remarks>
public sealed class CommentFileSource : ICommentSource
{
    private readonly ImportOptions _options;
    private readonly Func<Stream> _standardInput;
    private readonly List<ImportedFile> _files = [];

    internal CommentFileSource(string path, ImportOptions options, Func<Stream> standardInput) =>
        (Name, _options, _standardInput) = (path, options, standardInput);

    public string Name { get; }

    /// <summary>The video that the comments were said to be of; null where the files say it, or their names.</summary>
    public VideoId? Video => _options.Video;

    /// <summary>The files read or skipped so far, in order of their names; complete when reading has ended.</summary>
    public IReadOnlyList<ImportedFile> Files => _files;

    /// <inheritdoc/>
    /// <exception cref="FileNotReadableException">The file cannot be opened, or is no file of text.</exception>
    /// <exception cref="FileNotRecognisedException">No file holds comments in a known form.</exception>
    /// <exception cref="ColumnNotFoundException">A column named by <see cref="ImportOptions.Map"/> is not in the file.</exception>
    public async IAsyncEnumerable<CommentPage> ReadPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _files.Clear();
        using var copy = Name is CommentFiles.StandardInput ? await TemporaryFile.CopyAsync(Name, _standardInput, cancellationToken) : null;
        var failures = new List<MiningException>();
        var named = new NamedVideos();
        var nameless = new List<PutOff>();
        var files = copy is null ? FileOnDisk.At(Name) : [new FileOnDisk(Name, copy.Path)];
        foreach (var file in files)
        {
            var (account, members) = await OpenAsync(file, failures, cancellationToken);
            var isOneOfSeveral = files.Count > 1 || members.Count > 1;
            foreach (var member in members)
            {
                using var reading = new MemberReading(member, _options);
                if (isOneOfSeveral && _options.Video is null && await reading.NamesNoVideoAsync(cancellationToken))
                {
                    nameless.Add(new PutOff(_files.Count + nameless.Count, member, account));
                    continue;
                }
                await foreach (var page in reading.ReadPagesAsync(cancellationToken))
                {
                    if (isOneOfSeveral)
                    {
                        named.Add(page);
                    }
                    yield return page;
                }
                _files.Add(reading.Outcome with { Size = account.Size, Sha256 = account.Sha256 });
                failures.AddRange(reading.Failure is { } failure ? [failure] : []);
            }
        }
        foreach (var (position, member, account) in nameless)
        {
            using var reading = new MemberReading(member, _options with { Video = named.Only, VideoChannelId = named.ChannelId });
            var isKnownByThreads = true;
            await foreach (var page in reading.ReadPagesAsync(cancellationToken))
            {
                isKnownByThreads &= named.HasThreadsOf(page);
                yield return page;
            }
            var outcome = isKnownByThreads || named.Only is not { } video ? reading.Outcome : reading.Outcome.TakenFor(video);
            _files.Insert(position, outcome with { Size = account.Size, Sha256 = account.Sha256 });
            failures.AddRange(reading.Failure is { } failure ? [failure] : []);
        }
        if (failures.Count == _files.Count)
        {
            throw failures is [var only] ? only : FileNotRecognisedException.ForAll(Name, failures);
        }
    }

    /// <summary>Looks at a file; one that cannot be opened is listed as skipped, and others are read none the less.</summary>
    private async Task<((long Size, string Sha256) Account, IReadOnlyList<FileMember> Members)> OpenAsync(
        FileOnDisk file, List<MiningException> failures, CancellationToken cancellationToken)
    {
        try
        {
            return (await file.FingerprintAsync(cancellationToken), Archive.MembersOf(file));
        }
        catch (FileNotReadableException failure)
        {
            failures.Add(failure);
            _files.Add(new ImportedFile { Name = file.Name, SkippedBecause = failure.Message, IsDamaged = failure.IsDamage, Size = 0, Sha256 = "" });
            return ((0, ""), []);
        }
    }

    /// <summary>A file to be read after the others.</summary>
    /// <param name="Position">Its place among all files.</param>
    private sealed record PutOff(int Position, FileMember Member, (long Size, string Sha256) Account);
}
