using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

/// <summary>The videos that this process is fetching into a store, each held by a locked file beside the store.</summary>
/// <remarks>The system lets go of the lock when the process ends, however it ends. Where a file system knows no locks, a run that another has taken
/// over still finds out: see <see cref="HarvestTable.IsHeld"/>.</remarks>
internal sealed class HarvestClaims(string storePath) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<VideoId, FileStream> _files = [];

    /// <exception cref="AlreadyBeingFetchedException"/>
    /// <exception cref="StoreNotWritableException"/>
    public void Claim(VideoId videoId)
    {
        lock (_gate)
        {
            if (!_files.ContainsKey(videoId))
            {
                _files.Add(videoId, Open(videoId));
            }
        }
    }

    public void Release(VideoId videoId)
    {
        lock (_gate)
        {
            if (_files.Remove(videoId, out var file))
            {
                file.Dispose();
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var file in _files.Values)
            {
                file.Dispose();
            }
            _files.Clear();
        }
    }

    private FileStream Open(VideoId videoId)
    {
        var path = $"{storePath}.{videoId}.fetching";
        try
        {
            return new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.DeleteOnClose,
            });
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new AlreadyBeingFetchedException(storePath, videoId);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreNotWritableException(storePath, $"the file '{path}' cannot be created", error);
        }
    }
}
