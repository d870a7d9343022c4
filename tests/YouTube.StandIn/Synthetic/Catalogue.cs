namespace YouTube.StandIn.Synthetic;

/// <summary>The one synthetic channel and its videos.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<string, StandInVideo> _byId;
    private readonly CommentIds _ids;

    public Catalogue(int seed, int videos, int commentsPerVideo, TimeProvider clock)
    {
        var draw = Draw.From(seed);
        _ids = new CommentIds(draw);
        ChannelId = CommentWriter.ChannelId(draw.For(Trait.Author));
        Videos = [.. Enumerable.Range(0, videos)
            .Select(number => new StandInVideo(draw, number, commentsPerVideo, ChannelId, _ids, clock))];
        _byId = Videos.ToDictionary(video => video.Id, StringComparer.Ordinal);
    }

    public string ChannelId { get; }

    public string ChannelTitle { get; } = "Stand-in channel";

    public string Handle { get; } = "@stand-in";

    public string UploadsPlaylistId => $"UU{ChannelId[2..]}";

    public IReadOnlyList<StandInVideo> Videos { get; }

    public StandInVideo? FindVideo(string id) => _byId.GetValueOrDefault(id);

    public (StandInVideo Video, CommentPlace Place)? FindComment(string id) =>
        _ids.Find(id) is { } found && found.Video >= 0 && found.Video < Videos.Count
            ? (Videos[found.Video], found.Place)
            : null;
}
