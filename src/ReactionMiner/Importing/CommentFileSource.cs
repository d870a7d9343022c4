using System.Runtime.CompilerServices;
using ReactionMiner.Comments;
using ReactionMiner.Importing.Files;

namespace ReactionMiner.Importing;

/// <summary>Comments from files on disk. It can be read again: <see cref="Files"/> then tells of the last reading.</summary>
public sealed class CommentFileSource : ICommentSource
{
    private readonly ImportOptions _options;
    private readonly Func<Stream> _standardInput;
    private readonly List<ImportedFile> _files = [];

    internal CommentFileSource(string path, ImportOptions options, Func<Stream> standardInput) =>
        (Name, _options, _standardInput) = (path, options, standardInput);

    public string Name { get; }

    /// <summary>The files read or skipped so far; complete when reading has ended.</summary>
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
        foreach (var file in copy is null ? FileOnDisk.At(Name) : [new FileOnDisk(Name, copy.Path)])
        {
            var (account, members) = await OpenAsync(file, failures, cancellationToken);
            foreach (var member in members)
            {
                using var reading = new MemberReading(member, _options);
                await foreach (var page in reading.ReadPagesAsync(cancellationToken))
                {
                    yield return page;
                }
                _files.Add(reading.Outcome with { Size = account.Size, Sha256 = account.Sha256 });
                failures.AddRange(reading.Failure is { } failure ? [failure] : []);
            }
        }
        if (_files.All(file => file.Format is null))
        {
            throw failures is [var only] ? only : FileNotRecognisedException.ForAll(Name, _files);
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
            _files.Add(new ImportedFile { Name = file.Name, SkippedBecause = failure.Message, Size = 0, Sha256 = "" });
            return ((0, ""), []);
        }
    }
}
