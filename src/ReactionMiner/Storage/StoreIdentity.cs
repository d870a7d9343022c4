using Dapper;
using Microsoft.Data.Sqlite;

namespace ReactionMiner.Storage;

/// <summary>The mark in the file's header by which a store is told from other SQLite databases.</summary>
internal static class StoreIdentity
{
    /// <summary>"RMst" in the header's application_id.</summary>
    public const int ApplicationId = 0x524D7374;

    // SQLite takes some files that are shorter than any database for empty ones, and would write over them. The length is asked of
    // the folder: opening and closing the file here would let go of the locks that this process holds on it.
    private const int ShortestDatabase = 512;

    /// <exception cref="NotAStoreException">The file is too short for a database, and not empty.</exception>
    public static void CheckLength(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > 0 and < ShortestDatabase })
        {
            throw new NotAStoreException(path, "it is not an SQLite database");
        }
    }

    /// <exception cref="NotAStoreException">The file is a database of another program.</exception>
    public static void Check(SqliteConnection connection, string path)
    {
        // One statement sees one state of the file, even while another process creates the store.
        var (mark, tables) = connection.QuerySingle<(long Mark, long Tables)>(
            "SELECT (SELECT application_id FROM pragma_application_id), (SELECT count(*) FROM sqlite_schema)");
        if (mark != ApplicationId && (mark != 0 || tables != 0))
        {
            throw new NotAStoreException(path, "it is an SQLite database of another program");
        }
    }
}
