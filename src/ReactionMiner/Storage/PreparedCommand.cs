using Microsoft.Data.Sqlite;

namespace ReactionMiner.Storage;

/// <summary>Statements that run once a row: compiled once, their parameters set by position.</summary>
internal static class PreparedCommand
{
    /// <param name="sql">Names its parameters <c>$name</c>.</param>
    /// <param name="parameters">The names without <c>$</c>, in the order in which they are set.</param>
    public static SqliteCommand Prepare(this SqliteConnection connection, string sql, params IEnumerable<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + name });
        }
        return command;
    }

    public static int Execute(this SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
        return command.ExecuteNonQuery();
    }
}
