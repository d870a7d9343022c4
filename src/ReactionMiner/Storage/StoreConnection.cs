using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ReactionMiner.Storage;

/// <summary>The store's one writing connection, for one thread at a time, and the place where SQLite's errors get their words.</summary>
/// <remarks>
/// WAL with synchronous=NORMAL: a killed process loses nothing that was committed; a power cut can lose the last commits and
/// damages nothing. Every write begins IMMEDIATE, so that two processes wait for one another and never meet half-way.
/// </remarks>
internal sealed class StoreConnection : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;

    private StoreConnection(string path, SqliteConnection connection)
    {
        Path = path;
        _connection = connection;
    }

    public string Path { get; }

    /// <summary>Opens or creates the file; refuses one that is not a store before anything is written to it.</summary>
    public static StoreConnection Open(string path, TimeProvider time)
    {
        CreateFolder(path);
        StoreIdentity.CheckLength(path);
        var connection = new SqliteConnection(ConnectionString(path, SqliteOpenMode.ReadWriteCreate));
        try
        {
            Guard(path, () =>
            {
                Prepare(connection);
                StoreIdentity.Check(connection, path);
                if (raw.sqlite3_db_readonly(connection.Handle, "main") != 0)
                {
                    throw new StoreNotWritableException(path, "it is read-only");
                }
                connection.Execute("PRAGMA journal_mode = WAL");
                new StoreConnection(path, connection).Migrate(time);
                return connection;
            });
            return new StoreConnection(path, connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs the work in one transaction that holds the write lock from its start; all of it is kept, or none.</summary>
    /// <exception cref="StoreException"/>
    public T Write<T>(Func<SqliteConnection, T> work)
    {
        lock (_gate)
        {
            return Guard(Path, () => InTransaction(work));
        }
    }

    /// <exception cref="StoreException"/>
    public T Read<T>(Func<SqliteConnection, T> work)
    {
        lock (_gate)
        {
            return Guard(Path, () => work(_connection));
        }
    }

    /// <summary>A connection of its own for a long read, in a transaction that shows the store as it is now until it is disposed.</summary>
    /// <exception cref="StoreException"/>
    public SqliteConnection OpenSnapshot() => Guard(Path, () =>
    {
        var connection = new SqliteConnection(ConnectionString(Path, SqliteOpenMode.ReadOnly));
        try
        {
            Prepare(connection);
            connection.Execute("BEGIN; SELECT count(*) FROM schema_migrations");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    });

    /// <summary>Advances a long read.</summary>
    /// <exception cref="StoreException"/>
    public bool Next(Statement rows) => Guard(Path, rows, static rows => rows.Step());


    public void Dispose()
    {
        lock (_gate)
        {
            _connection.Dispose();
        }
    }

    private T InTransaction<T>(Func<SqliteConnection, T> work)
    {
        _connection.Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work(_connection);
            _connection.Execute("COMMIT");
            return result;
        }
        catch
        {
            // A full disk makes SQLite roll back by itself.
            if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            {
                _connection.Execute("ROLLBACK");
            }
            throw;
        }
    }

    private void Migrate(TimeProvider time)
    {
        if (Migrations.Missing(_connection, Path).Count > 0)
        {
            InTransaction(connection => Migrations.Apply(connection, Migrations.Missing(connection, Path), time));
        }
    }

    private static void Prepare(SqliteConnection connection)
    {
        connection.Open();
        connection.Execute("PRAGMA busy_timeout = 5000; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000");
    }

    private static void CreateFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) ?? path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreNotWritableException(path, "its folder cannot be created", error);
        }
    }

    // The provider goes on trying a locked store until the time-out (seconds); SQLite's own busy_timeout wakes sooner in between.
    private static string ConnectionString(string path, SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        Pooling = false,
        DefaultTimeout = 60,
        ForeignKeys = true,
    }.ToString();

    private static T Guard<T>(string path, Func<T> work) => Guard(path, work, static work => work());

    private static T Guard<TState, T>(string path, TState state, Func<TState, T> work)
    {
        try
        {
            return work(state);
        }
        catch (SqliteException error) when (StoreErrors.Explain(error, path) is not null)
        {
            throw StoreErrors.Explain(error, path)!;
        }
    }
}
