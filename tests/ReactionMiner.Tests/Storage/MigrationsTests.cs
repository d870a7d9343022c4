using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Storage;

namespace ReactionMiner.Tests.Storage;

public sealed class MigrationsTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_store_has_every_change()
    {
        _folder.Open().Dispose();
        Assert.Equal(Migrations.All, Query<string>("SELECT name FROM schema_migrations ORDER BY name"));
        Assert.Equal("wal", Query<string>("PRAGMA journal_mode").Single());
        Assert.Equal([_folder.Time.GetUtcNow().ToUnixTimeMilliseconds()], Query<long>("SELECT DISTINCT applied_at FROM schema_migrations"));
    }

    [Fact]
    public void Every_older_store_becomes_the_same_as_a_new_one_and_keeps_its_comments()
    {
        _folder.Open().Dispose();
        var expected = Query<string>("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
        for (var known = 1; known < Migrations.All.Count; known++)
        {
            using var older = new StoreFolder();
            using (var connection = new SqliteConnection($"Data Source={older.Path};Pooling=False"))
            {
                connection.Open();
                Migrations.Apply(connection, [.. Migrations.All.Take(known)], older.Time);
                connection.Execute(
                    """
                    INSERT INTO videos (video_id) VALUES ('dQw4w9WgXcQ');
                    INSERT INTO comments (comment_id, video_id, thread_id, text, published_precision, like_count_is_exact, has_derived_id,
                        first_intake_id, first_seen_at, last_intake_id, last_seen_at, text_intake_id)
                    VALUES ('old', 'dQw4w9WgXcQ', 'old', 'kept', 'Unknown', 1, 0, 1, 0, 1, 0, 1)
                    """);
            }
            using var store = older.Open();
            Assert.Equal("kept", Assert.Single(store.ReadComments([SomeComment.Video])).Text);
            using var migrated = new SqliteConnection($"Data Source={older.Path};Pooling=False");
            Assert.Equal(expected, migrated.Query<string>("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
        }
    }

    [Theory]
    [InlineData("0001-comments", "0dc5fb591f2562492d5ce10bb06bfd2deeff59ae918756f2d451fafd1eb436aa")]
    [InlineData("0002-predictions", "d9091a47722c97416fd2960871d8c2fb461efc09e3cddcfe03809e60968bf629")]
    [InlineData("0004-harvests", "839b966112b8c073a6fa7ec9150f2c1dcdf7ff779949e7053d5e9178087523ea")]
    [InlineData("0005-harvest-runs", "59f8b24456288651a211f46d1ec394751db013768276e137c0c15ae5a7dbbb83")]
    public void A_published_change_stays_as_it_is(string name, string sha256) =>
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Migrations.Sql(name)))));

    [Fact]
    public void A_store_of_a_newer_version_is_refused_and_left_alone()
    {
        _folder.Open().Dispose();
        Query<long>("INSERT INTO schema_migrations (name, applied_at) VALUES ('9999-telepathy', 0) RETURNING applied_at");
        var bytes = File.ReadAllBytes(_folder.Path);
        var error = Assert.Throws<NewerStoreException>(_folder.Open);
        Assert.Contains("9999-telepathy", error.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(_folder.Path));
    }

    private List<T> Query<T>(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Path};Pooling=False");
        return [.. connection.Query<T>(sql)];
    }
}
