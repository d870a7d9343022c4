using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ReactionMiner.Storage;

/// <summary>A statement that runs once a row: compiled once, its parameters <c>?1</c>, <c>?2</c>, … bound by position.</summary>
/// <remarks>
/// Straight on SQLite's own calls: the provider's commands look every parameter up by its name on every run, which costs more
/// than the insert itself.
/// </remarks>
internal sealed class Statement : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    public Statement(SqliteConnection connection, string sql)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out _statement));
    }

    /// <summary>The list <c>?1, ?2, … ?count</c>.</summary>
    public static string Placeholders(int count) => string.Join(", ", Enumerable.Range(1, count).Select(i => $"?{i}"));

    /// <param name="parameter">From 1.</param>
    public void Bind(int parameter, string? value) =>
        Check(value is null ? raw.sqlite3_bind_null(_statement, parameter) : raw.sqlite3_bind_text(_statement, parameter, value));

    public void Bind(int parameter, long? value) =>
        Check(value is { } number
            ? raw.sqlite3_bind_int64(_statement, parameter, number)
            : raw.sqlite3_bind_null(_statement, parameter));

    public void Bind(int parameter, bool? value) => Bind(parameter, value is { } flag ? (flag ? 1L : 0L) : null);

    public void BindReal(int parameter, double value) => Check(raw.sqlite3_bind_double(_statement, parameter, value));

    public void Bind(int parameter, byte[] value) => Check(raw.sqlite3_bind_blob(_statement, parameter, value));

    /// <summary>Runs the statement to its end and makes it ready for the next run.</summary>
    /// <returns>Rows written.</returns>
    public int Execute()
    {
        while (Step())
        {
        }
        Reset();
        return raw.sqlite3_changes(_connection.Handle);
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False when there is none.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return code == raw.SQLITE_ROW;
        }
        // Left running, it would hold its lock.
        _ = raw.sqlite3_reset(_statement);
        throw new SqliteException(raw.sqlite3_errmsg(_connection.Handle).utf8_to_string(), code & 0xFF, code);
    }

    public void Reset() => Check(raw.sqlite3_reset(_statement));

    /// <param name="column">From 0.</param>
    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public long? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    public bool Flag(int column) => Number(column) != 0;

    public bool? FlagOrNull(int column) => IsNull(column) ? null : Flag(column);

    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose() => _statement?.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection.Handle);
}
