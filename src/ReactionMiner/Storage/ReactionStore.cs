using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Storage;

/// <summary>The comments, videos and predictions kept between runs: one SQLite file.</summary>
/// <remarks>
/// <para>Several processes may use a file at once, and several threads a store. A killed process leaves the file whole, up to the
/// last page it committed.</para>
/// <para>A comment is known by its id and belongs to one video. A comment known only under a file's name (<c>file:NAME</c>) moves to
/// the YouTube video under which it comes later, never back; under any other video it is refused. Ids derived from a row hold the
/// video in them, so such comments do not move: they are stored once for each.</para>
/// <para>Text is stored as <see cref="Comment.Text"/> gives it, save that NUL and halves of surrogate pairs become U+FFFD; times
/// are kept to the millisecond.</para>
/// </remarks>
public sealed class ReactionStore : IDisposable
{
    private const int PredictionsPerTransaction = 1000;

    private readonly PageWriter _pages;
    private readonly TimeProvider _time;

    private ReactionStore(StoreConnection connection, TimeProvider time)
    {
        Connection = connection;
        Claims = new HarvestClaims(connection.Path);
        _pages = connection.Read(sqlite => new PageWriter(sqlite));
        _time = time;
    }

    /// <summary>What is known of the harvests of videos.</summary>
    public HarvestStore Harvests => new(this);

    internal StoreConnection Connection { get; }

    internal HarvestClaims Claims { get; }

    internal long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Opens the store, creating the file and its folder where they are missing, and brings older tables up to date.</summary>
    /// <exception cref="StoreException">The file is not a store, comes from a newer version, or cannot be written.</exception>
    public static ReactionStore Open(string path, TimeProvider time) => new(StoreConnection.Open(path, time), time);

    /// <summary>Notes that an import or fetch begins.</summary>
    /// <param name="kind"><c>file</c> or <c>fetch</c>.</param>
    /// <param name="sourceName">See <see cref="ICommentSource.Name"/>.</param>
    /// <exception cref="StoreException"/>
    public Intake BeginIntake(string kind, string sourceName) =>
        new(this, Write(connection => IntakeTable.Begin(connection, kind, sourceName, Now)));

    /// <summary>All intakes, or those that brought or met comments of the videos, in the order in which they began.</summary>
    public IReadOnlyList<RecordedIntake> ReadIntakes(IReadOnlyList<VideoId>? videos = null) =>
        Connection.Read(connection => IntakeTable.Read(connection, videos));

    /// <summary>The videos under which an intake's comments are stored.</summary>
    public IReadOnlyList<VideoId> ReadIntakeVideos(long intakeId) =>
        Connection.Read(connection => IntakeTable.Videos(connection, intakeId));

    /// <summary>Refused rows in the order in which they came, at most <see cref="Intake.RefusedRowsKept"/>.</summary>
    public IReadOnlyList<RefusedRow> ReadRefusedRows(long intakeId) =>
        Connection.Read(connection => IntakeTable.Refused(connection, intakeId));

    /// <summary>Every video that is known, by id.</summary>
    public IReadOnlyList<Video> FindVideos() => Connection.Read(VideoTable.All);

    public Video? FindVideo(VideoId id) => Connection.Read(connection => VideoTable.Find(connection, id));

    /// <summary>Adds what is told of a video; what is null stays as it was.</summary>
    /// <exception cref="StoreException"/>
    public void SaveVideo(Video video) => Write(connection => VideoTable.Merge(connection, video));

    /// <summary>The model or theme set that the video was bound to last; null when it never was.</summary>
    public string? FindModel(VideoId video) => Connection.Read(connection => VideoModelTable.Find(connection, video));

    /// <summary>Binds videos to a model or theme set: a bundled model's name, or a folder.</summary>
    /// <exception cref="StoreException">The store cannot be written, or does not hold one of the videos.</exception>
    public void BindModel(IReadOnlyList<VideoId> videos, string model) =>
        Write(connection => VideoModelTable.Bind(connection, videos, model, Now));

    /// <summary>Number of comments stored for the videos.</summary>
    public long CountComments(IReadOnlyList<VideoId> videos) => Connection.Read(connection => connection.ExecuteScalar<long>(
        "SELECT count(*) FROM comments WHERE video_id IN @keys", new { keys = videos.Distinct().Select(VideoKey.Of) }));

    /// <summary>Streams the comments as they are when reading begins, whatever is written meanwhile.</summary>
    /// <returns>
    /// Videos in the order asked for, each once; within a video by time of publishing, undated ones first, then by id (ordinal).
    /// A reply follows its thread's top-level comment as far as the times tell.
    /// </returns>
    /// <exception cref="StoreException"/>
    public IEnumerable<Comment> ReadComments(IReadOnlyList<VideoId> videos) => CommentReader.Read(Connection, videos);

    /// <summary>Streams the comments with one model's predictions, in the order of <see cref="ReadComments"/>.</summary>
    /// <param name="modelVersion">See <see cref="ModelDescription.Version"/>.</param>
    /// <exception cref="StoreException"/>
    public IEnumerable<StoredComment> ReadWithPredictions(IReadOnlyList<VideoId> videos, string modelVersion) =>
        CommentReader.ReadWithPredictions(Connection, videos, modelVersion);

    /// <summary>What a model found under every video that it has read, by video id.</summary>
    /// <param name="modelVersion">See <see cref="ModelDescription.Version"/>.</param>
    public IReadOnlyList<VideoThemes> CountThemes(string modelVersion) =>
        Connection.Read(connection => VideoThemesReader.Read(connection, modelVersion));

    /// <summary>Keeps a model's predictions, each until the comment's text changes. Stores some at a time, as they come.</summary>
    /// <param name="modelVersion">See <see cref="ModelDescription.Version"/>.</param>
    /// <param name="predictions">With the comments as the model read them.</param>
    /// <returns>How many were kept: those of comments that are gone or have another text by now are not.</returns>
    /// <exception cref="StoreException"/>
    public int SavePredictions(string modelVersion, IEnumerable<(Comment Comment, Reaction Reaction)> predictions) =>
        predictions.Chunk(PredictionsPerTransaction)
            .Sum(chunk => Write(connection => PredictionWriter.Write(connection, modelVersion, chunk)));

    /// <summary>Other texts that the comment had, in the order in which they were put aside; each text once.</summary>
    public IReadOnlyList<EditedText> ReadEdits(string commentId) =>
        Connection.Read(connection => ProvenanceTable.Edits(connection, commentId));

    /// <summary>The video that the comment belongs to; null when it is not stored.</summary>
    public VideoId? FindVideoOf(string commentId) => Connection.Read(connection => connection.QuerySingleOrDefault<string>(
        "SELECT video_id FROM comments WHERE comment_id = @commentId", new { commentId })) is { } video ? VideoKey.Read(video) : null;

    /// <summary>Which intakes brought the comment; null when it is not stored.</summary>
    public CommentProvenance? FindProvenance(string commentId) =>
        Connection.Read(connection => ProvenanceTable.Find(connection, commentId));

    /// <summary>The secret behind the pseudonyms of this store's authors; it never leaves the store.</summary>
    /// <param name="newKey">Makes one, at the first call for a store.</param>
    /// <exception cref="StoreException"/>
    public byte[] ReadAuthorKey(Func<byte[]> newKey) => Write(connection =>
    {
        connection.Execute("INSERT OR IGNORE INTO secrets (name, value) VALUES ('author-key', @key)", new { key = newKey() });
        return connection.QuerySingle<byte[]>("SELECT value FROM secrets WHERE name = 'author-key'");
    });

    /// <summary>Closes the file. Intakes that were not completed stay marked so.</summary>
    public void Dispose()
    {
        Claims.Dispose();
        _pages.Dispose();
        Connection.Dispose();
    }

    /// <summary>Adds a page inside a write that is under way.</summary>
    internal PageOutcome AddPage(CommentPage page, long intakeId) =>
        _pages.Write(page, new Sighting(intakeId, Now), Intake.RefusedRowsKept);

    internal PageOutcome Write(CommentPage page, long intakeId, long keepRefused) =>
        Write(_ => _pages.Write(page, new Sighting(intakeId, Now), Math.Max(0, keepRefused)));

    internal T Write<T>(Func<SqliteConnection, T> work) => Connection.Write(work);
}
