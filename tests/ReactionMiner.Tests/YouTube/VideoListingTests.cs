using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.YouTube;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.Tests.YouTube;

public sealed class VideoListingTests : IDisposable
{
    private const string Uploads = """{"items":[{"contentDetails":{"relatedPlaylists":{"uploads":"UUx"}}}]}""";

    private static readonly YouTubeTarget Playlist = new YouTubeTarget.Playlist("PLx");
    private readonly ScriptedNetwork _network = new();
    private readonly List<VideoId> _found = [];

    [Fact]
    public async Task A_list_that_leads_in_a_circle_hands_over_what_it_has_and_says_that_it_is_not_all()
    {
        for (var i = 0; i < 4; i++)
        {
            _network.Answers(Page(0, 2, "loop"));
        }
        var exception = await Assert.ThrowsAsync<VideosUnlistedException>(() => ReadAsync(Playlist));
        Assert.StartsWith("The list of videos of 'PLx' was not read to its end: ", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, _found.Count);
    }

    [Fact]
    public async Task The_end_that_every_list_of_uploads_has_is_not_taken_for_the_channels()
    {
        _network.Answers(Uploads);
        for (var page = 0; page < 400; page++)
        {
            _network.Answers(Page(page * 50, 50, page < 399 ? $"t{page}" : null));
        }
        var exception = await Assert.ThrowsAsync<VideosUnlistedException>(() => ReadAsync(new YouTubeTarget.Handle("@x")));
        Assert.Contains("about 20,000 uploads", exception.Message, StringComparison.Ordinal);
        Assert.Equal(20_000, _found.Count);
    }

    [Theory]
    [InlineData(404, "channelNotFound", typeof(ChannelNotFoundException))]
    [InlineData(403, "channelForbidden", typeof(RequestRefusedException))]
    [InlineData(400, "processingFailure", typeof(YouTubeUnavailableException))]
    public async Task Only_a_channel_that_is_not_found_is_said_not_to_be_shown(int status, string reason, Type exception)
    {
        _network.Refuses(status, reason);
        await Assert.ThrowsAsync(exception, () => ReadAsync(new YouTubeTarget.Handle("@x")));
    }

    [Fact]
    public async Task An_item_that_is_none_is_passed_over()
    {
        _network.Answers("""{"items":[null,5,{"contentDetails":{"videoId":"dQw4w9WgXcQ"}}]}""");
        await ReadAsync(Playlist);
        Assert.Equal("dQw4w9WgXcQ", Assert.Single(_found).Value);
    }

    public void Dispose() => _network.Dispose();

    private async Task ReadAsync(YouTubeTarget target)
    {
        var clock = new ImpatientClock(DateTimeOffset.UnixEpoch, TimeSpan.FromMinutes(5));
        using var api = new YouTubeApi(
            new YouTubeOptions { ApiKey = "AIzaSecret", Retries = 0, RequestTimeout = TimeSpan.FromMinutes(5) }, clock, _network);
        await foreach (var id in new VideoListing(api).ReadAsync(target, CancellationToken.None))
        {
            _found.Add(id);
        }
    }

    private static string Page(int first, int count, string? next)
    {
        var items = Enumerable.Range(first, count)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $$$"""{"contentDetails":{"videoId":"v{{{number:D10}}}"}}"""));
        return $$"""{"items":[{{string.Join(',', items)}}]{{(next is null ? "" : $",\"nextPageToken\":\"{next}\"")}}}""";
    }
}
