using System.Runtime.CompilerServices;
using Google.Apis.YouTube.v3.Data;
using ReactionMiner.Comments;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.YouTube;

/// <summary>Finds the videos that a target stands for.</summary>
internal sealed class VideoListing(YouTubeApi api)
{
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
        for (var walk = new PageWalk(start: null); !walk.Place.IsEnd && !walk.IsLost;)
        {
            foreach (var id in await ReadPageAsync(playlistId, walk, cancellationToken))
            {
                if (known.Add(id))
                {
                    yield return id;
                }
            }
        }
    }

    private async Task<IReadOnlyList<VideoId>> ReadPageAsync(string playlistId, PageWalk walk, CancellationToken cancellationToken)
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
            throw exception.Fault.Kind is FaultKind.NotFound or FaultKind.Forbidden
                ? new PlaylistNotFoundException(playlistId)
                : new RequestRefusedException("playlistItems.list", exception.Fault.Reason);
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
        catch (FaultException)
        {
            throw new ChannelNotFoundException(channel);
        }
    }

    private static VideoId? IdOf(PlaylistItem item) =>
        VideoId.TryParse(item.ContentDetails?.VideoId ?? item.Snippet?.ResourceId?.VideoId);
}
