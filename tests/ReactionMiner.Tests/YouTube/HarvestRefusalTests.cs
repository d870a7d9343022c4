using ReactionMiner.YouTube;
using YouTube.StandIn;
using YouTube.StandIn.Faults;
using YouTube.StandIn.Synthetic;

namespace ReactionMiner.Tests.YouTube;

/// <summary>What cannot succeed says what it is and what to do, and is asked once.</summary>
public sealed class HarvestRefusalTests
{
    [Fact]
    public async Task Comments_that_are_turned_off_are_said_to_be()
    {
        await using var scene = await OpenAsync();
        scene.Video.IsCommentingDisabled = true;
        var exception = await Assert.ThrowsAsync<CommentsDisabledException>(() => scene.HarvestAsync());
        Assert.Equal(scene.VideoId, exception.VideoId);
        Assert.Equal(2, scene.YouTube.Journal.Entries.Count);
    }

    [Theory]
    [InlineData(Availability.Removed)]
    [InlineData(Availability.Private)]
    public async Task A_video_that_is_not_shown_is_said_not_to_be(Availability availability)
    {
        await using var scene = await OpenAsync();
        scene.Video.Availability = availability;
        var exception = await Assert.ThrowsAsync<VideoNotFoundException>(() => scene.HarvestAsync());
        Assert.Contains($"watch?v={scene.VideoId}", exception.Message, StringComparison.Ordinal);
        Assert.Single(scene.YouTube.Journal.Entries);
    }

    [Theory]
    [InlineData(Availability.Removed, typeof(VideoNotFoundException))]
    [InlineData(Availability.Private, typeof(VideoPrivateException))]
    public async Task A_video_that_goes_away_while_it_is_read_keeps_what_was_stored(Availability availability, Type exception)
    {
        await using var scene = await OpenAsync();
        scene.YouTube.Faults.OnPage("commentThreads", 2, Fault.Change(youtube => youtube.Video.Availability = availability));
        await Assert.ThrowsAsync(exception, () => scene.HarvestAsync());
        Assert.InRange(scene.Stored().Count, 100, 600);
    }

    [Fact]
    public async Task A_wrong_key_is_said_to_be_wrong()
    {
        await using var scene = await OpenAsync();
        var exception = await Assert.ThrowsAsync<ApiKeyInvalidException>(
            () => scene.HarvestAsync(options => options with { ApiKey = "AIzaWrong" }));
        Assert.DoesNotContain("AIzaWrong", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, scene.YouTube.Journal.Entries.Count);
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public async Task A_project_that_is_not_set_up_is_told_how_to_be(string name, Type exception)
    {
        await using var scene = await OpenAsync();
        scene.YouTube.Faults.Always(name switch
        {
            "service" => Fault.ServiceDisabled,
            "referrer" => Fault.ReferrerBlocked,
            "address" => Fault.AddressBlocked,
            _ => Fault.ServiceBlocked,
        });
        var thrown = await Assert.ThrowsAsync(exception, () => scene.HarvestAsync());
        Assert.Contains("https://console.cloud.google.com/apis/", thrown.Message, StringComparison.Ordinal);
        Assert.Single(scene.YouTube.Journal.Entries);
    }

    public static TheoryData<string, Type> Setups => new()
    {
        { "service", typeof(ApiNotEnabledException) },
        { "referrer", typeof(ApiKeyBlockedException) },
        { "address", typeof(ApiKeyBlockedException) },
        { "blocked", typeof(ApiKeyBlockedException) },
    };

    [Fact]
    public async Task A_server_that_is_not_there_is_named()
    {
        await using var scene = await OpenAsync();
        var address = scene.YouTube.BaseAddress;
        await scene.YouTube.DisposeAsync();
        var exception = await Assert.ThrowsAsync<YouTubeUnavailableException>(() => scene.HarvestAsync());
        Assert.Contains(address.Authority, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_video_that_cannot_be_looked_up_now_may_be_later()
    {
        await using var scene = await OpenAsync();
        scene.YouTube.Faults.When(request => request.Resource == "videos", Fault.ProcessingFailure);
        await Assert.ThrowsAsync<YouTubeUnavailableException>(() => scene.HarvestAsync());
        Assert.Equal(4, scene.YouTube.Journal.Entries.Count);
    }

    [Fact]
    public async Task A_server_that_goes_down_in_the_middle_leaves_the_rest_for_later()
    {
        await using var scene = await OpenAsync();
        scene.YouTube.Faults.When(request => request.Resource == "commentThreads" && request.Page >= 2, Fault.ServiceUnavailable);
        var outcome = await scene.HarvestAsync();
        Assert.Equal(HarvestEnding.LeftForLater, outcome.Ending);
        Assert.IsType<YouTubeUnavailableException>(outcome.StoppedBy);
        scene.YouTube.Faults.Clear();
        scene.YouTube.Journal.Clear();
        Assert.True((await scene.HarvestAsync()).WasResumed);
        Assert.Equal(scene.LinesThatThereAre(), scene.LinesStored());
        // Without the video and the first page, and with the first page again for threads that came meanwhile.
        Assert.Equal(scene.FewestUnits - 2 + 1, scene.YouTube.Journal.Units);
    }

    [Fact]
    public async Task A_channel_stands_for_its_uploads()
    {
        await using var youtube = await StandInYouTube.StartAsync(new StandInOptions { Videos = 120, CommentsPerVideo = 1 });
        using var harvest = Open(youtube);
        var expected = youtube.Videos.Select(video => video.Id).Order(StringComparer.Ordinal).ToList();
        foreach (var name in new[] { youtube.Handle, youtube.ChannelId, $"https://www.youtube.com/playlist?list={youtube.UploadsPlaylistId}" })
        {
            var found = await harvest.FindVideosAsync(YouTubeTarget.TryParse(name)!, CancellationToken.None).ToListAsync();
            Assert.Equal(expected, found.Select(id => id.Value).Order(StringComparer.Ordinal));
        }
        Assert.Equal(2 * (1 + 3) + 3, harvest.Units);
    }

    [Theory]
    [InlineData("@nobody.here", typeof(ChannelNotFoundException))]
    [InlineData("UCnobodynobodynobodynobo", typeof(ChannelNotFoundException))]
    [InlineData("https://www.youtube.com/playlist?list=PLnothing", typeof(PlaylistNotFoundException))]
    public async Task A_channel_or_playlist_that_is_not_there_is_named(string name, Type exception)
    {
        await using var youtube = await StandInYouTube.StartAsync();
        using var harvest = Open(youtube);
        var target = YouTubeTarget.TryParse(name)!;
        var thrown = await Assert.ThrowsAsync(
            exception, async () => await harvest.FindVideosAsync(target, CancellationToken.None).ToListAsync());
        Assert.Contains(target.ToString()!, thrown.Message, StringComparison.Ordinal);
    }

    private static Task<HarvestScene> OpenAsync() =>
        HarvestScene.OpenAsync(new StandInOptions { CommentsPerVideo = 600, Seed = 31 });

    private static YouTubeHarvest Open(StandInYouTube youtube) => new(
        new YouTubeOptions { ApiKey = youtube.ApiKey, BaseAddress = youtube.BaseAddress }, TimeProvider.System);
}
