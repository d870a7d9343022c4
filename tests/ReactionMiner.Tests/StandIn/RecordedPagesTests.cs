using System.Text.Json.Nodes;
using ReactionMiner.Tests.Support;
using YouTube.StandIn;

namespace ReactionMiner.Tests.StandIn;

public sealed class RecordedPagesTests : IDisposable
{
    private const string VideoId = "rec0rded_01";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task Recorded_pages_follow_each_other_as_recorded()
    {
        Write("commentThreads", VideoId, $$"""
            [
              { "nextPageToken": "second page", "items": [{{Thread("A")}}] },
              { "items": [] },
              { "nextPageToken": "never recorded", "items": [{{Thread("B")}}] }
            ]
            """);
        await using var asked = await StartAsync();
        Assert.Equal(["A", "B"], (await asked.AllAsync(Asked.ThreadsOf(VideoId))).Ids());
        Assert.Equal((400, "invalidPageToken"), await asked.RefusalAsync($"{Asked.ThreadsOf(VideoId)}&pageToken=never"));
        Assert.Equal([VideoId], asked.YouTube.RecordedVideoIds);
    }

    [Fact]
    public async Task Replies_and_the_video_are_derived_where_they_were_not_recorded()
    {
        Write("commentThreads", VideoId, $$"""{ "items": [{{Thread("A", "A.1", "A.2")}}] }""");
        await using var asked = await StartAsync();
        Assert.Equal(["A.1", "A.2"], (await asked.JsonAsync(Asked.RepliesTo("A"))).Ids());
        var video = (await asked.JsonAsync($"videos?part=snippet,statistics&id={VideoId}"))["items"]![0]!;
        Assert.Equal("3", (string?)video["statistics"]!["commentCount"]);
        Assert.Equal("2022-02-03T04:05:06Z", (string?)video["snippet"]!["publishedAt"]);
        Assert.False(video["snippet"]!.AsObject().ContainsKey("channelId"));
    }

    [Fact]
    public async Task Recorded_replies_come_before_derived_ones()
    {
        Write("commentThreads", VideoId, $$"""{ "items": [{{Thread("A", "A.1")}}] }""");
        Write("comments", "A", """{ "items": [{ "id": "A.1" }, { "id": "A.2" }] }""");
        await using var asked = await StartAsync();
        Assert.Equal(["A.1", "A.2"], (await asked.JsonAsync(Asked.RepliesTo("A"))).Ids());
    }

    [Fact]
    public async Task Synthetic_videos_are_served_beside_them()
    {
        Write("commentThreads", VideoId, """{ "items": [] }""");
        await using var asked = await StartAsync();
        Assert.NotEmpty((await asked.JsonAsync(Asked.ThreadsOf(asked.VideoId))).Ids());
    }

    [SkippableTheory]
    [InlineData("rounak28_0.json")]
    [InlineData("fluxcup_commentThreads_2016.json")]
    public async Task A_page_of_the_real_api_comes_back_as_it_was(string file)
    {
        var recorded = await File.ReadAllTextAsync(Corpora.Require($"youtube-api/{file}"));
        Write("commentThreads", VideoId, recorded);
        await using var asked = await StartAsync();
        var threads = (await asked.JsonAsync(Asked.ThreadsOf(VideoId)))["items"];
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(recorded)!["items"], threads));
        foreach (var id in threads!.AsArray().Ids())
        {
            await asked.JsonAsync(Asked.RepliesTo(id));
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("{ \"items\": [")]
    public async Task A_file_that_is_no_page_is_named(string json)
    {
        Write("commentThreads", VideoId, json);
        Assert.Contains(VideoId, (await Assert.ThrowsAsync<FormatException>(StartAsync)).Message);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<Asked> StartAsync() => Asked.StartAsync(new StandInOptions { RecordedFolder = _folder.FullName });

    private void Write(string resource, string id, string json) =>
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory(resource).FullName, $"{id}.json"), json);

    private static string Thread(string id, params string[] replies) => $$"""
        {
          "id": "{{id}}",
          "snippet": { "topLevelComment": { "id": "{{id}}", "snippet": { "publishedAt": "2022-02-03T04:05:06Z" } } },
          "replies": { "comments": [{{string.Join(',', replies.Select(reply => $$"""{ "id": "{{reply}}" }"""))}}] }
        }
        """;
}
