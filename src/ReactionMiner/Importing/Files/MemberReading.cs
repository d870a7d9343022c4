using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;
using ReactionMiner.Importing.Rows;

namespace ReactionMiner.Importing.Files;

/// <summary>Reads one file, or one member of an archive, and keeps account of it.</summary>
internal sealed class MemberReading(FileMember member, ImportOptions options) : IDisposable
{
    private const int RowsInPage = 500;
    private const int CharactersInPage = 4 << 20;

    private TemporaryFile? _database;

    /// <summary>Complete when reading has ended; without size and hash.</summary>
    public ImportedFile Outcome { get; private set; } = new() { Name = member.Name, Size = 0, Sha256 = "" };

    /// <summary>Why nothing was read; null when the file was.</summary>
    public MiningException? Failure { get; private set; }

    public async IAsyncEnumerable<CommentPage> ReadPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var content = await TryOpenAsync(cancellationToken);
        if (content is null)
        {
            Outcome = Outcome with { SkippedBecause = Failure is FileNotRecognisedException { Found: var found } ? found : Failure!.Message };
            yield break;
        }
        var comments = new CommentReading(Outcome.Format!, options, member.Name);
        var page = new PageInProgress(member.Name, comments);
        await using var rows = content.Rows!.ReadAsync(Outcome.Format!, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(rows) is { } reading)
        {
            page.Add(reading);
            if (page.Rows >= RowsInPage || page.Characters >= CharactersInPage)
            {
                yield return Account(page.Take());
            }
        }
        if (page.Rows > 0 || Outcome.RowsRead == 0)
        {
            yield return Account(page.Take());
        }
        Outcome = Outcome with { IsCutShort = page.IsCutShort, Warnings = [.. WarningsOf(content, comments)] };
    }

    public void Dispose() => _database?.Dispose();

    private async Task<FileContent?> TryOpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            var content = await FileContent.OfAsync(member, DatabaseAsync, cancellationToken);
            if (content.Rows is null)
            {
                throw new FileNotReadableException(member.Name, content.WhyNot!);
            }
            var recognition = await content.Rows.RecogniseAsync(options, cancellationToken);
            Outcome = Outcome with { Format = recognition.Format ?? throw new FileNotRecognisedException(member.Name, recognition.Found) };
            return content;
        }
        catch (MiningException failure)
        {
            Failure = failure;
        }
        catch (Exception damage) when (damage is IOException or InvalidDataException or SqliteException or UnauthorizedAccessException)
        {
            Failure = new FileNotReadableException(member.Name, damage.Message.TrimEnd('.'), damage);
        }
        return null;
    }

    private static async Task<Reading?> NextAsync(IAsyncEnumerator<Reading> rows)
    {
        try
        {
            return await rows.MoveNextAsync() ? rows.Current : null;
        }
        catch (Exception damage) when (damage is IOException or InvalidDataException or SqliteException)
        {
            // An iterator that has thrown is at its end, so this is the last reading.
            return new Reading.CutShort("", $"the file cannot be read further, what follows is missing: {damage.Message.TrimEnd('.')}");
        }
    }

    private CommentPage Account(CommentPage page)
    {
        Outcome = Outcome with
        {
            RowsRead = Outcome.RowsRead + page.RowsRead,
            RowsRefused = Outcome.RowsRefused + page.Refused.Count,
        };
        return page;
    }

    private IEnumerable<string> WarningsOf(FileContent content, CommentReading comments)
    {
        var encoding = content.Text?.Warning;
        var none = Outcome.RowsRead == 0 ? "no comments are in it: the tool may have failed, or comments are turned off" : null;
        return new[] { encoding, none }.OfType<string>().Concat(comments.Warnings.InWords());
    }

    private async Task<string> DatabaseAsync(FileMember unpacked, CancellationToken cancellationToken)
    {
        if (unpacked.Path is { } path)
        {
            return path;
        }
        _database = await TemporaryFile.CopyAsync(member.Name, unpacked.Open, cancellationToken);
        return _database.Path;
    }
}
