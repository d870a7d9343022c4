using YouTube.StandIn;
using YouTube.StandIn.Synthetic;

namespace ReactionMiner.Tests.StandIn;

public sealed class OtherResourcesTests
{
    [Fact]
    public async Task Video_counts_are_text_and_titles_are_not_escaped()
    {
        await using var asked = await Asked.StartAsync();
        var video = (await asked.JsonAsync($"videos?part=snippet,statistics&id={asked.VideoId}"))["items"]![0]!;
        Assert.Equal($"{asked.YouTube.Video.CommentCount}", (string?)video["statistics"]!["commentCount"]);
        Assert.Equal(asked.YouTube.Video.Title, (string?)video["snippet"]!["title"]);
        Assert.Contains("<new> &", asked.YouTube.Video.Title);
    }

    [Fact]
    public async Task A_video_that_cannot_be_shown_is_left_out()
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { Videos = 3 });
        var videos = asked.YouTube.Videos;
        videos[0].Availability = Availability.Private;
        videos[1].Availability = Availability.Removed;
        var query = $"videos?part=id&id={string.Join(',', videos.Select(video => video.Id))},AAAAAAAAAAA";
        Assert.Equal([videos[2].Id], (await asked.JsonAsync(query)).Ids());
    }

    [Fact]
    public async Task A_videos_state_decides_what_its_comments_answer()
    {
        await using var asked = await Asked.StartAsync();
        var video = asked.YouTube.Video;
        var query = Asked.ThreadsOf(video.Id);
        video.IsCommentingDisabled = true;
        Assert.Equal((403, "commentsDisabled"), await asked.RefusalAsync(query));
        var shown = (await asked.JsonAsync($"videos?part=statistics&id={video.Id}"))["items"]![0]!;
        Assert.Null(shown["statistics"]!["commentCount"]);
        video.Availability = Availability.Private;
        Assert.Equal((403, "forbidden"), await asked.RefusalAsync(query));
        video.Availability = Availability.Removed;
        Assert.Equal((404, "videoNotFound"), await asked.RefusalAsync(query));
    }

    [Theory]
    [InlineData("forHandle=@stand-in")]
    [InlineData("forHandle=Stand-In")]
    [InlineData("id={channel}")]
    public async Task The_channel_leads_to_its_uploads(string filter)
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { Videos = 23, CommentsPerVideo = 1 });
        var query = $"channels?part=contentDetails&{filter.Replace("{channel}", asked.YouTube.ChannelId)}";
        var channels = await asked.JsonAsync(query);
        var uploads = (string?)channels["items"]![0]!["contentDetails"]!["relatedPlaylists"]!["uploads"];
        Assert.Equal(asked.YouTube.UploadsPlaylistId, uploads);
        var items = await asked.AllAsync($"playlistItems?part=contentDetails&playlistId={uploads}&maxResults=10");
        Assert.Equal(
            asked.YouTube.Videos.Reverse().Select(video => video.Id),
            items.Select(item => (string)item["contentDetails"]!["videoId"]!));
    }

    [Fact]
    public async Task A_channel_that_is_not_there_has_no_items_key()
    {
        await using var asked = await Asked.StartAsync();
        Assert.False((await asked.JsonAsync("channels?part=id&id=UC0000000000000000000000")).ContainsKey("items"));
    }

    [Fact]
    public async Task A_search_escapes_titles_and_guesses_the_total()
    {
        await using var asked = await Asked.StartAsync();
        var page = await asked.JsonAsync("search?part=snippet&q=SYNTHETIC&type=video");
        Assert.Equal(1_000_000, (int)page["pageInfo"]!["totalResults"]!);
        Assert.Contains("what&#39;s &lt;new&gt; &amp;", (string?)page["items"]![0]!["snippet"]!["title"]);
        Assert.Empty((await asked.JsonAsync("search?part=snippet&q=absent"))["items"]!.AsArray());
    }
}
