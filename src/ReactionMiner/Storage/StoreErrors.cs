using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ReactionMiner.Storage;

/// <summary>SQLite's error codes as messages for a person.</summary>
internal static class StoreErrors
{
    /// <returns>Null when the code can only come from a mistake in the program.</returns>
    public static StoreException? Explain(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        // The -shm file beside the store could not grow.
        raw.SQLITE_IOERR when error.SqliteExtendedErrorCode == raw.SQLITE_IOERR_SHMSIZE => new StoreFullException(path, error),
        raw.SQLITE_FULL => new StoreFullException(path, error),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new StoreBusyException(path, error),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => new StoreNotWritableException(path, "it is read-only", error),
        raw.SQLITE_CANTOPEN => new StoreNotWritableException(
            path, Directory.Exists(path) ? "it is a folder" : "it cannot be opened or created", error),
        raw.SQLITE_NOTADB => new NotAStoreException(path, "it is not an SQLite database", error),
        raw.SQLITE_CORRUPT or raw.SQLITE_IOERR => new StoreDamagedException(path, error.Message, error),
        _ => null,
    };
}
