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

    /// <summary>Rows looked at to see whether they name a video.</summary>
    private const int RowsSeen = 100;

    private FileContent? _content;
    private TemporaryFile? _database;

    /// <summary>Complete when reading has ended; without size and hash.</summary>
    public ImportedFile Outcome { get; private set; } = new() { Name = member.Name, Size = 0, Sha256 = "" };

    /// <summary>Why no comments were read; null when some were.</summary>
    public MiningException? Failure { get; private set; }

    /// <summary>True when the file can be read, and neither its first rows nor its name tell which video they are about.</summary>
    public async Task<bool> NamesNoVideoAsync(CancellationToken cancellationToken)
    {
        if (FileVideo.Of(member.Name).IsYouTube || await TryOpenAsync(cancellationToken) is not { } content)
        {
            return false;
        }
        await using var rows = RowsOf(content, cancellationToken);
        for (var seen = 0; seen < RowsSeen && await NextAsync(rows) is { } reading; seen++)
        {
            if (reading is Reading.About || (reading is Reading.Fields { Row: var row } && CommentReading.NamesVideo(row)))
            {
                return false;
            }
        }
        return true;
    }

    public async IAsyncEnumerable<CommentPage> ReadPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await TryOpenAsync(cancellationToken) is not { } content)
        {
            Outcome = Outcome with { SkippedBecause = FileNotRecognisedException.ReasonOf(Failure!) };
            yield break;
        }
        var comments = new CommentReading(Outcome.Format!, options, member.Name);
        var page = new PageInProgress(member.Name, comments);
        await using var rows = RowsOf(content, cancellationToken);
        while (await NextAsync(rows) is { } reading)
        {
            page.Add(reading);
            if (page.Count >= RowsInPage || page.Characters >= CharactersInPage)
            {
                yield return Account(page.Take());
            }
        }
        if (page.Count > 0 || Outcome.RowsRead == 0)
        {
            yield return Account(page.Take());
        }
        Outcome = Outcome with { VideosDescribed = page.VideosDescribed, IsCutShort = page.IsCutShort };
        Outcome = Outcome with { Warnings = [.. WarningsOf(content, comments)] };
        Failure = Outcome is { RowsRead: 0, VideosDescribed: > 0 }
            ? new FileNotRecognisedException(member.Name, "it describes videos and holds no comments of theirs")
            : null;
    }

    public void Dispose() => _database?.Dispose();

    private async Task<FileContent?> TryOpenAsync(CancellationToken cancellationToken)
    {
        if (_content is not null)
        {
            return _content;
        }
        try
        {
            var content = await FileContent.OfAsync(member, DatabaseAsync, cancellationToken);
            if (content.Rows is null)
            {
                throw new FileNotReadableException(member.Name, content.WhyNot!);
            }
            var recognition = await content.Rows.RecogniseAsync(options, cancellationToken);
            Outcome = Outcome with { Format = recognition.Format ?? throw new FileNotRecognisedException(member.Name, recognition.Found) };
            return _content = content;
        }
        catch (MiningException failure)
        {
            Failure = failure;
            Outcome = Outcome with { IsDamaged = failure is FileNotReadableException { IsDamage: true } };
        }
        catch (Exception damage) when (damage is IOException or InvalidDataException or SqliteException or UnauthorizedAccessException)
        {
            Failure = new FileNotReadableException(member.Name, damage.Message.TrimEnd('.'), damage);
            Outcome = Outcome with { IsDamaged = true };
        }
        return null;
    }

    private IAsyncEnumerator<Reading> RowsOf(FileContent content, CancellationToken cancellationToken) =>
        content.Rows!.ReadAsync(Outcome.Format!, options, cancellationToken).GetAsyncEnumerator(cancellationToken);

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
        var none = Outcome is { RowsRead: 0, VideosDescribed: 0 } ? "no comments are in it: the tool may have failed, or comments are turned off" : null;
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
