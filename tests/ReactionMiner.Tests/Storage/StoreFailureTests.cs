using System.Runtime.Versioning;
using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Storage;

namespace ReactionMiner.Tests.Storage;

public sealed class StoreFailureTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("x")]
    [InlineData("comment_id,text\na,not a database, but long enough to be taken for the first page of one\n")]
    [InlineData("SQLite format 3\0 and then no longer one")]
    public void A_file_that_is_no_database_is_refused_and_left_alone(string content)
    {
        File.WriteAllText(_folder.Path, content);
        var error = Assert.Throws<NotAStoreException>(_folder.Open);
        Assert.Contains(_folder.Path, error.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(_folder.Path));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        using (var other = new SqliteConnection($"Data Source={_folder.Path};Pooling=False"))
        {
            other.Execute("CREATE TABLE comments (comment_id TEXT, text TEXT); INSERT INTO comments VALUES ('a', 'b')");
        }
        var bytes = File.ReadAllBytes(_folder.Path);
        Assert.Throws<NotAStoreException>(_folder.Open);
        Assert.Equal(bytes, File.ReadAllBytes(_folder.Path));
    }

    [Fact]
    public void An_empty_file_becomes_a_store()
    {
        File.WriteAllBytes(_folder.Path, []);
        using var store = _folder.Open();
        Assert.Empty(store.FindVideos());
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_said_to_be_one()
    {
        Directory.CreateDirectory(_folder.Path);
        Assert.Contains("it is a folder", Assert.Throws<StoreNotWritableException>(_folder.Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_said_to_be_in_the_way()
    {
        File.WriteAllText(_folder.Path, "");
        Assert.Throws<StoreNotWritableException>(() => ReactionStore.Open(Path.Combine(_folder.Path, "reactions.db"), _folder.Time));
    }

    [Fact]
    public void A_full_disk_loses_the_page_being_written_and_nothing_else()
    {
        using var store = _folder.Open();
        var intake = store.BeginIntake("file", "comments.csv");
        intake.Add(SomeComment.Page(SomeComment.Of("a")));
        var before = intake.Totals;
        LimitPages(store, "PRAGMA page_count");
        var error = Assert.Throws<StoreFullException>(
            () => intake.Add(SomeComment.Page(SomeComment.Of("b"), SomeComment.Of("c", new string('x', 1_000_000)))));
        Assert.Contains("no room", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, intake.Totals);
        Assert.Equal("a", Assert.Single(store.ReadComments([SomeComment.Video])).Id);
        LimitPages(store, "SELECT 1000000");
        Assert.Equal(1, intake.Add(SomeComment.Page(SomeComment.Of("b"))).Stored);
        Assert.Equal(2, Assert.Single(store.ReadIntakes()).Totals.Stored);
    }

    [Fact]
    public void A_store_that_turns_read_only_keeps_what_it_has()
    {
        using var store = _folder.Open();
        var intake = store.BeginIntake("file", "comments.csv");
        intake.Add(SomeComment.Page(SomeComment.Of("a")));
        store.Connection.Read(connection => connection.Execute("PRAGMA query_only = 1"));
        Assert.Throws<StoreNotWritableException>(() => intake.Add(SomeComment.Page(SomeComment.Of("b"))));
        Assert.Equal("a", Assert.Single(store.ReadComments([SomeComment.Video])).Id);
    }

    [UnsupportedOSPlatform("windows")]
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_read_only_file_or_folder_is_said_to_be_so(bool folder)
    {
        Skip.If(Environment.IsPrivilegedProcess, "A privileged user may write anywhere.");
        _folder.Open().Dispose();
        var path = folder ? Path.GetDirectoryName(_folder.Path)! : _folder.Path;
        var mode = File.GetUnixFileMode(path);
        File.SetUnixFileMode(path, mode & ~UnixFileMode.UserWrite);
        try
        {
            Assert.Throws<StoreNotWritableException>(_folder.Open);
        }
        finally
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    [Fact]
    public void A_damaged_store_says_so()
    {
        using (var store = _folder.Open())
        {
            store.BeginIntake("file", "x").Add(SomeComment.Page(Enumerable.Range(0, 1000).Select(i => SomeComment.Of($"c{i}"))));
        }
        using (var file = File.OpenWrite(_folder.Path))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xFF, (int)file.Length - 4096).ToArray());
        }
        Assert.Throws<StoreDamagedException>(_folder.Open);
    }

    [Theory]
    [InlineData(10, 4874, typeof(StoreFullException))]
    [InlineData(10, 778, typeof(StoreDamagedException))]
    [InlineData(5, 5, typeof(StoreBusyException))]
    [InlineData(14, 14, typeof(StoreNotWritableException))]
    [InlineData(8, 1544, typeof(StoreNotWritableException))]
    [InlineData(1, 1, null)]
    public void Every_error_that_a_person_can_mend_has_its_words(int code, int extendedCode, Type? expected) =>
        Assert.Equal(expected, StoreErrors.Explain(new SqliteException("", code, extendedCode), _folder.Path)?.GetType());

    private static void LimitPages(ReactionStore store, string pages) => store.Connection.Read(connection =>
        connection.Execute($"PRAGMA max_page_count = {connection.ExecuteScalar<long>(pages)}"));
}
