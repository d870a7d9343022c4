using System.Runtime.CompilerServices;
using Google.Apis.YouTube.v3.Data;
using ReactionMiner.Comments;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.YouTube;

/// <summary>Finds the videos that a target stands for.</summary>
/// <remarks>A list of uploads ends at about 20,000 videos, without a word, however many the channel has.</remarks>
internal sealed class VideoListing(YouTubeApi api)
{
    private const int UploadsShown = 20_000;
    private const int VideosPerPage = 50;

    public async IAsyncEnumerable<VideoId> ReadAsync(
        YouTubeTarget target, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (target is YouTubeTarget.Video video)
        {
            yield return video.Id;
            yield break;
        }
        var playlistId = target is YouTubeTarget.Playlist playlist
            ? playlist.Id
            : await FindUploadsAsync(target.ToString()!, cancellationToken);
        var known = new HashSet<VideoId>();
        var walk = new PageWalk(start: null);
        while (!walk.Place.IsEnd && !walk.IsLost)
        {
            foreach (var id in await ReadPageAsync(target, playlistId, walk, cancellationToken))
            {
                if (known.Add(id))
                {
                    yield return id;
                }
            }
        }
        if (walk.IsLost)
        {
            throw new VideosUnlistedException(target, "YouTube gave the same pages again and again; run the same command again later");
        }
        // One page less, as videos that went away leave gaps.
        if (playlistId.StartsWith("UU", StringComparison.Ordinal) && known.Count >= UploadsShown - VideosPerPage)
        {
            throw new VideosUnlistedException(target, "YouTube lists about 20,000 uploads of a channel at most; older ones have to be named one by one");
        }
    }

    private async Task<IReadOnlyList<VideoId>> ReadPageAsync(
        YouTubeTarget target, string playlistId, PageWalk walk, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await api.ListPlaylistItemsAsync(playlistId, walk.Place.Token, cancellationToken);
            var ids = (answer.Items ?? []).Select(IdOf).OfType<VideoId>().ToList();
            walk.MoveOn(ids.Select(id => id.Value), answer.NextPageToken);
            return ids;
        }
        catch (FaultException exception) when (walk.Recovers(exception.Fault))
        {
            return [];
        }
        catch (FaultException exception)
        {
            throw exception.Fault.Kind switch
            {
                FaultKind.NotFound or FaultKind.Forbidden => new PlaylistNotFoundException(playlistId),
                FaultKind.InvalidPageToken => new VideosUnlistedException(target, exception.Fault.Reason),
                _ => api.Explain("playlistItems.list", exception.Fault),
            };
        }
    }

    // A missing channel comes as an answer without items, or as 404.
    private async Task<string> FindUploadsAsync(string channel, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await api.ListChannelsAsync(channel, cancellationToken);
            return answer.Items is [{ ContentDetails.RelatedPlaylists.Uploads: { Length: > 0 } uploads }, ..]
                ? uploads
                : throw new ChannelNotFoundException(channel);
        }
        catch (FaultException exception)
        {
            throw exception.Fault.Kind == FaultKind.NotFound
                ? new ChannelNotFoundException(channel)
                : api.Explain("channels.list", exception.Fault);
        }
    }

    private static VideoId? IdOf(PlaylistItem? item) =>
        VideoId.TryParse(item?.ContentDetails?.VideoId ?? item?.Snippet?.ResourceId?.VideoId);
}
