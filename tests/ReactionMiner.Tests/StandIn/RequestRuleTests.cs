using YouTube.StandIn;

namespace ReactionMiner.Tests.StandIn;

public sealed class RequestRuleTests
{
    [Theory]
    [InlineData("commentThreads?part=snippet", 400, "missingRequiredParameter")]
    [InlineData("comments?part=snippet", 400, "missingRequiredParameter")]
    [InlineData("videos?part=snippet", 400, "missingRequiredParameter")]
    [InlineData("commentThreads?videoId={video}", 400, "missingRequiredParameter")]
    [InlineData("commentThreads?part=snippet,nonsense&videoId={video}", 400, "unknownPart")]
    [InlineData("comments?part=replies&id=x", 400, "unknownPart")]
    [InlineData("commentThreads?part=snippet&videoId={video}&id=x", 400, "incompatibleParameters")]
    [InlineData("commentThreads?part=snippet&id=x&maxResults=5", 400, "incompatibleParameters")]
    [InlineData("commentThreads?part=snippet&id=x&order=time", 400, "incompatibleParameters")]
    [InlineData("comments?part=snippet&id=x&pageToken=x", 400, "incompatibleParameters")]
    [InlineData("commentThreads?part=snippet&videoId={video}&maxResults=101", 400, "invalidParameter")]
    [InlineData("commentThreads?part=snippet&videoId={video}&maxResults=0", 400, "invalidParameter")]
    [InlineData("commentThreads?part=snippet&videoId={video}&maxResults=many", 400, "invalidParameter")]
    [InlineData("search?part=snippet&maxResults=51", 400, "invalidParameter")]
    [InlineData("commentThreads?part=snippet&videoId={video}&order=oldest", 400, "invalidParameter")]
    [InlineData("commentThreads?part=snippet&videoId={video}&textFormat=plaintext", 400, "invalidParameter")]
    [InlineData("commentThreads?part=snippet&videoID={video}", 400, "badRequest")]
    [InlineData("commentThreads?part=snippet&videoId={video}&moderationStatus=heldForReview", 403, "forbidden")]
    [InlineData("commentThreads?part=snippet&allThreadsRelatedToChannelId=UC1", 400, "operationNotSupported")]
    [InlineData("commentThreads?part=snippet&videoId=AAAAAAAAAAA", 404, "videoNotFound")]
    [InlineData("commentThreads?part=snippet&id=UgxAAAAAAAAAAAAAAAAAAaABAg", 404, "commentThreadNotFound")]
    [InlineData("comments?part=snippet&parentId=nobody", 404, "commentNotFound")]
    [InlineData("playlistItems?part=snippet&playlistId=UU1", 404, "playlistNotFound")]
    [InlineData("captions?part=snippet", 404, "notFound")]
    public async Task A_request_that_breaks_a_rule_is_refused_with_its_reason(string query, int status, string reason)
    {
        await using var asked = await Asked.StartAsync();
        Assert.Equal((status, reason), await asked.RefusalAsync(query.Replace("{video}", asked.VideoId)));
    }

    [Fact]
    public async Task A_missing_filter_names_the_filters_there_are()
    {
        await using var asked = await Asked.StartAsync();
        using var response = await asked.SendAsync("comments?part=snippet");
        Assert.Contains("No filter selected. Expected one of: parentId, id", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("part=id&part=snippet&part=replies&id={0}&id={1}")]
    [InlineData("part=id,snippet,replies&id={0},{1}")]
    [InlineData("part=id,snippet&part=replies&id={0}%2C{1}")]
    public async Task Lists_may_be_repeated_or_joined(string parameters)
    {
        await using var asked = await Asked.StartAsync();
        var ids = asked.YouTube.Video.Threads().Take(2).Select(thread => thread.Id).ToArray();
        var query = "commentThreads?" + parameters.Replace("{0}", ids[0]).Replace("{1}", ids[1]);
        Assert.Equal(ids, (await asked.JsonAsync(query)).Ids());
    }

    [Theory]
    [InlineData("commentThreads")]
    [InlineData("youtube/v3/commentThreads")]
    [InlineData("some/base/youtube/v3/commentThreads")]
    public async Task The_prefix_may_be_left_out_or_follow_a_base(string path)
    {
        await using var asked = await Asked.StartAsync();
        using var response = await asked.SendBareAsync($"{path}?part=id&videoId={asked.VideoId}&key={asked.YouTube.ApiKey}");
        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Only_the_loopback_address_is_listened_on()
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { Port = 0 });
        Assert.Equal("127.0.0.1", asked.YouTube.BaseAddress.Host);
        Assert.NotEqual(0, asked.YouTube.BaseAddress.Port);
    }

    [Fact]
    public async Task Answers_are_zipped_and_indented_as_asked()
    {
        await using var asked = await Asked.StartAsync();
        var query = $"commentThreads?part=snippet&videoId={asked.VideoId}&key={asked.YouTube.ApiKey}";
        using var request = new HttpRequestMessage(HttpMethod.Get, query);
        request.Headers.Add("Accept-Encoding", "gzip");
        using var http = new HttpClient { BaseAddress = asked.YouTube.BaseAddress };
        using var zipped = await http.SendAsync(request);
        Assert.Equal("gzip", Assert.Single(zipped.Content.Headers.ContentEncoding));
        Assert.Contains("\n  \"kind\"", await http.GetStringAsync(query));
        Assert.DoesNotContain("\n  \"kind\"", await http.GetStringAsync($"{query}&prettyPrint=false"));
    }
}
