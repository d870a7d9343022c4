using Dapper;
using Microsoft.Data.Sqlite;

namespace ReactionMiner.Storage;

/// <summary>
/// The named changes that lead from an empty file to the present tables, in the order of their names. A change that has been
/// published never changes again: what comes later is a new file.
/// </summary>
internal static class Migrations
{
    private const string Folder = "Storage/Migrations/";

    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(Migrations).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Changes that the file still lacks.</summary>
    /// <exception cref="NewerStoreException">The file holds a change that is not known here.</exception>
    public static IReadOnlyList<string> Missing(SqliteConnection connection, string path)
    {
        var applied = Applied(connection);
        return applied.Except(All, StringComparer.Ordinal).FirstOrDefault() is { } unknown
            ? throw new NewerStoreException(path, unknown)
            : [.. All.Except(applied, StringComparer.Ordinal)];
    }

    /// <summary>Applies changes inside the caller's transaction.</summary>
    public static int Apply(SqliteConnection connection, IReadOnlyList<string> names, TimeProvider time)
    {
        connection.Execute($"PRAGMA application_id = {StoreIdentity.ApplicationId}");
        connection.Execute(
            "CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT NOT NULL PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT");
        foreach (var name in names)
        {
            connection.Execute(Sql(name));
            connection.Execute(
                "INSERT INTO schema_migrations (name, applied_at) VALUES (@name, @appliedAt)",
                new { name, appliedAt = time.GetUtcNow().ToUnixTimeMilliseconds() });
        }
        return names.Count;
    }

    public static string Sql(string name)
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(Folder + name)!);
        return reader.ReadToEnd();
    }

    private static List<string> Applied(SqliteConnection connection)
    {
        var hasTable = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema WHERE name = 'schema_migrations'") > 0;
        return hasTable
            ? [.. connection.Query<string>("SELECT name FROM schema_migrations ORDER BY name")]
            : [];
    }
}
