using System.Text.Json.Nodes;
using YouTube.StandIn;

namespace ReactionMiner.Tests.StandIn;

public sealed class FieldTests
{
    private static readonly StandInOptions Large = new() { CommentsPerVideo = 4000, Seed = 2 };

    [Fact]
    public async Task Ids_look_like_youtubes_and_a_reply_names_its_thread()
    {
        await using var asked = await Asked.StartAsync(Large);
        Assert.Matches("^[A-Za-z0-9_-]{11}$", asked.VideoId);
        Assert.Matches("^UC[A-Za-z0-9_-]{22}$", asked.YouTube.ChannelId);
        Assert.All(asked.YouTube.Video.AllComments(), comment => Assert.Matches(
            comment.IsReply ? @"^Ug[\w-]{18}AaABAg\.[\w-]{22}$" : @"^Ug[\w-]{18}AaABAg$", comment.Id));
        var page = await asked.JsonAsync(Asked.ThreadsOf(asked.VideoId));
        foreach (var thread in page["items"]!.AsArray().Where(thread => thread!["replies"] is not null))
        {
            Assert.All(thread!["replies"]!["comments"]!.AsArray(), reply =>
            {
                Assert.Equal((string?)thread["id"], (string?)reply!["snippet"]!["parentId"]);
                Assert.StartsWith($"{(string?)thread["id"]}.", (string?)reply["id"]);
            });
        }
    }

    [Fact]
    public async Task Embedded_replies_are_at_most_five_and_sometimes_fewer_than_fit()
    {
        await using var asked = await Asked.StartAsync(Large);
        var threads = (await asked.AllAsync(Asked.ThreadsOf(asked.VideoId)))
            .Select(thread => (
                Promised: (int)thread["snippet"]!["totalReplyCount"]!,
                Embedded: thread["replies"]?["comments"]?.AsArray().Count))
            .ToList();
        Assert.All(threads, thread => Assert.InRange(thread.Embedded ?? 1, 1, 5));
        Assert.Contains(threads, thread => thread is { Promised: 0, Embedded: null });
        Assert.Contains(threads, thread => thread is { Promised: > 5, Embedded: 5 });
        Assert.Contains(threads, thread => thread is { Promised: > 5, Embedded: 4 });
        Assert.Contains(threads, thread => thread is { Promised: <= 5, Embedded: not null } && thread.Embedded < thread.Promised);
        Assert.Contains(threads, thread => thread.Promised > 100);
    }

    [Fact]
    public async Task More_replies_are_promised_than_can_be_had_and_the_withheld_are_known()
    {
        await using var asked = await Asked.StartAsync(Large);
        var video = asked.YouTube.Video;
        var promised = video.Threads().Sum(thread => thread.PromisedReplies);
        var had = video.AllComments().Count(comment => comment.IsReply);
        var withheld = video.WithheldReplies().Select(reply => reply.Id).ToList();
        Assert.NotEmpty(withheld);
        Assert.Equal(promised, had + withheld.Count);
        Assert.Empty((await asked.JsonAsync($"comments?part=id&id={withheld[0]}")).Ids());
    }

    [Fact]
    public async Task Plain_text_is_the_original_and_html_is_rendered()
    {
        await using var asked = await Asked.StartAsync(Large);
        var plain = await TextsAsync(asked, "plainText");
        Assert.All(plain, text => Assert.Equal(text.Original, text.Display));
        var html = (await TextsAsync(asked, "html")).Select(text => text.Display).ToList();
        var link = $"<a href=\"https://www.youtube.com/watch?v={asked.VideoId}&amp;t=23m57s\">23:57</a>";
        Assert.Contains(html, text => text.Contains("&lt;script&gt;alert(&quot;read me&quot;)&lt;/script&gt; &amp; &#39;quotes"));
        Assert.Contains(html, text => text.Contains(link));
        Assert.Contains(html, text => text.Contains("First line<br>second line<br>third line"));
        Assert.Contains(html, text => text.Contains("<b>very</b>"));
        Assert.Equal(html, (await TextsAsync(asked, null)).Select(text => text.Display));
    }

    [Fact]
    public async Task Every_trap_is_set_somewhere()
    {
        await using var asked = await Asked.StartAsync(Large);
        var comments = asked.YouTube.Video.AllComments().ToList();
        Assert.Contains(comments, comment => comment.Text.Length == 10_000);
        Assert.Contains(comments, comment => comment.Text.Contains('\u202E'));
        Assert.Contains(comments, comment => comment.Text.Contains("👩‍👩‍👧‍👦"));
        Assert.Contains(comments, comment => comment.Text.Contains('\u001B'));
        Assert.Contains(comments, comment => comment is { Text: "", ImageUrl: not null });
        Assert.Contains(comments, comment => comment.AuthorChannelId is null);
        Assert.Contains(comments, comment => comment.UpdatedAt > comment.PublishedAt);
        Assert.DoesNotContain(comments, comment => comment.Text.Contains('\0'));
        Assert.Equal(
            comments.Where(comment => !comment.IsReply).Select(comment => comment.Text),
            (await asked.AllAsync(Asked.ThreadsOf(asked.VideoId))).Select(thread => (string)Top(thread)["textOriginal"]!));
    }

    [Fact]
    public async Task Both_forms_of_time_occur_and_mean_the_truth()
    {
        await using var asked = await Asked.StartAsync(Large);
        var threads = await asked.AllAsync(Asked.ThreadsOf(asked.VideoId));
        var times = threads.Select(thread => (string)Top(thread)["publishedAt"]!).ToList();
        Assert.Contains(times, time => time.EndsWith(".000Z", StringComparison.Ordinal));
        Assert.Contains(times, time => time.Length == "2024-01-15T12:00:00Z".Length);
        Assert.Equal(
            asked.YouTube.Video.Threads().Select(thread => thread.TopLevelComment.PublishedAt),
            times.Select(time => DateTimeOffset.Parse(time, null)));
    }

    [Fact]
    public async Task Parts_that_were_not_asked_for_are_absent()
    {
        await using var asked = await Asked.StartAsync(Large);
        var page = await asked.JsonAsync($"commentThreads?part=id&videoId={asked.VideoId}");
        Assert.All(page["items"]!.AsArray(), thread => Assert.True(thread!["snippet"] is null && thread["replies"] is null));
    }

    [Fact]
    public async Task An_old_id_is_answered_under_the_new_one()
    {
        await using var asked = await Asked.StartAsync(Large);
        var thread = asked.YouTube.Video.Threads().First().Id;
        var legacy = asked.YouTube.Video.LegacyId(thread);
        Assert.StartsWith("z13", legacy);
        Assert.Equal([thread], (await asked.JsonAsync($"commentThreads?part=snippet&id={legacy}")).Ids());
    }

    private static async Task<List<(string Original, string Display)>> TextsAsync(Asked asked, string? format)
    {
        var query = $"commentThreads?part=snippet&maxResults=100&videoId={asked.VideoId}";
        var threads = await asked.AllAsync(format is null ? query : $"{query}&textFormat={format}");
        return [.. threads.Select(thread => ((string)Top(thread)["textOriginal"]!, (string)Top(thread)["textDisplay"]!))];
    }

    private static JsonNode Top(JsonObject thread) => thread["snippet"]!["topLevelComment"]!["snippet"]!;
}
