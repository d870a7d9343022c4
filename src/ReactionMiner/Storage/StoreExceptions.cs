using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>The store cannot do what is asked. What it held before is still there.</summary>
public abstract class StoreException(string path, string message, Exception? innerException = null)
    : MiningException(message, innerException)
{
    public string Path { get; } = path;
}

public sealed class NotAStoreException(string path, string found, Exception? innerException = null)
    : StoreException(
        path,
        $"'{path}' is not a ReactionMiner store: {found}. It was left as it is. Name another file with --store.",
        innerException);

/// <param name="migration">The first change in the file that this version does not know.</param>
public sealed class NewerStoreException(string path, string migration)
    : StoreException(
        path,
        $"The store '{path}' was written by a newer version of ReactionMiner (it holds the change '{migration}'). "
        + "Use that version, or name another file with --store.")
{
    public string Migration { get; } = migration;
}

public sealed class StoreNotWritableException(string path, string reason, Exception? innerException = null)
    : StoreException(
        path,
        $"The store '{path}' cannot be written: {reason}. Both the file and its folder must be writable, as SQLite keeps "
        + "files beside the store. Change their permissions, or name another file with --store.",
        innerException);

public sealed class StoreFullException(string path, Exception? innerException = null)
    : StoreException(
        path,
        $"There is no room left on the disk for the store '{path}'. Everything stored before is kept; only the page being "
        + "written is missing. Make room, then run the same command again.",
        innerException);

public sealed class StoreBusyException(string path, Exception? innerException = null)
    : StoreException(
        path,
        $"Another program has kept the store '{path}' locked for over a minute. Wait until it is done, or end it, "
        + "then run the same command again.",
        innerException);

public sealed class StoreDamagedException(string path, string detail, Exception? innerException = null)
    : StoreException(
        path,
        $"The store '{path}' cannot be read or written soundly ({detail}). Check the disk and the room on it; restore the file from a copy, "
        + "or save what can be read with 'sqlite3 FILE .recover'.",
        innerException);

public sealed class AlreadyBeingFetchedException(string path, VideoId videoId)
    : StoreException(
        path,
        $"Another run is fetching video '{videoId}' into the store '{path}'. Wait until it is done, or end it, then run the same command again.")
{
    public VideoId VideoId { get; } = videoId;
}

public sealed class FetchTakenOverException(string path, VideoId videoId)
    : StoreException(
        path,
        $"Another run took over fetching video '{videoId}' into the store '{path}', so this one stopped. Wait until the other is done; what was "
        + "fetched is kept.")
{
    public VideoId VideoId { get; } = videoId;
}
