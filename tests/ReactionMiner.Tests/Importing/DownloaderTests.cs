using ReactionMiner.Comments;

namespace ReactionMiner.Tests.Importing;

/// <summary>youtube-comment-downloader and philbot9's scraper.</summary>
public sealed class DownloaderTests
{
    private const string First = """{"cid": "UgA", "text": "x < y", "time": "2 days ago (edited)", "author": "@ann", "channel": "UCann", "votes": "1.2K", "replies": "4", "heart": true, "reply": false, "time_parsed": 1743811200.5}""";
    private const string Second = """{"cid": "UgA.b1", "text": "ja", "time": "vor 3 Monaten", "author": "@bo", "channel": "UCbo", "votes": "0", "heart": false, "reply": true}""";

    [Theory]
    [InlineData(First + "\n" + Second + "\n\n")]
    [InlineData("{\"comments\": [\n  " + First + ",\n  " + Second + "\n]}\n")]
    public async Task Lines_and_the_pretty_form_are_read_alike(string json)
    {
        var imported = await Imported.FromTextAsync("dQw4w9WgXcQ.json", json);

        Assert.Equal("youtube-comment-downloader", imported.File.Format?.Name);
        Assert.Empty(imported.Refused);
        var first = imported["UgA"];
        Assert.Equal(("dQw4w9WgXcQ", "x < y", 1200L, false, 4), (first.VideoId.Value, first.Text, first.LikeCount!.Value, first.LikeCountIsExact, first.ReplyCount!.Value));
        Assert.Equal(TimePrecision.Day, first.PublishedPrecision);
        Assert.Equal("UgA", imported["UgA.b1"].ParentId);
    }

    [Fact]
    public async Task A_relative_time_in_a_file_of_unknown_age_tells_no_time()
    {
        var reply = (await Imported.FromTextAsync("x.jsonl", First + "\n" + Second))["UgA.b1"];

        Assert.Equal((null, TimePrecision.Unknown), (reply.PublishedAt, reply.PublishedPrecision));
    }

    [Fact]
    public async Task An_empty_pretty_file_is_recognised_and_suspect()
    {
        var imported = await Imported.FromTextAsync("x.json", """{"comments": []}""");

        Assert.Equal("youtube-comment-downloader", imported.File.Format?.Name);
        Assert.NotEmpty(imported.File.Warnings);
    }

    [Fact]
    public async Task A_broken_line_costs_itself_alone()
    {
        var imported = await Imported.FromTextAsync("x.jsonl", First + "\n" + "{\"cid\": \"UgB\", \"text\": \"half\n" + Second + "\nnot json\n");

        Assert.Equal(["UgA", "UgA.b1"], imported.Comments.Select(comment => comment.Id));
        Assert.Equal([":2", ":4"], imported.Refused.Select(row => row.Place[^2..]));
        Assert.Equal(4, imported.File.RowsRead);
    }

    [Fact]
    public async Task Philbot9s_collapsed_replies_name_their_parent()
    {
        var imported = await Imported.FromTextAsync("x.csv", """
            id,author,authorLink,authorThumb,text,likes,time,timestamp,edited,hasReplies,repliesToken,numReplies,replyTo
            UgA,ann,https://www.youtube.com/channel/UCann,t,"one, two",5,1 year ago,1712000000000,false,true,tok,1,
            UgA.b1,bo,/channel/UCbo,t,three,0,2 months ago,1743811200000,false,false,,0,UgA
            """);

        Assert.Equal("philbot9", imported.File.Format?.Name);
        Assert.Equal(("one, two", "UCann", TimePrecision.Year, 1), (imported["UgA"].Text, imported["UgA"].AuthorId, imported["UgA"].PublishedPrecision, imported["UgA"].ReplyCount!.Value));
        Assert.Equal(("UgA", "UCbo"), (imported["UgA.b1"].ParentId, imported["UgA.b1"].AuthorId));
    }

    [Fact]
    public async Task Philbot9s_replies_on_rows_of_their_own_are_comments()
    {
        var imported = await Imported.FromTextAsync("x.csv", """
            id,author,authorLink,authorThumb,text,likes,time,timestamp,edited,hasReplies,repliesToken,numReplies,reply.id,reply.author,reply.authorLink,reply.authorThumb,reply.text,reply.likes,reply.time,reply.timestamp,reply.edited
            UgA,ann,/channel/UCann,t,top,5,1 year ago,1712000000000,false,true,tok,1,,,,,,,,,
            ,,,,,,,,,,,,UgA.b1,bo,/channel/UCbo,t,below,2,1 day ago,1743811200000,false
            """);

        var reply = imported["UgA.b1"];
        Assert.Equal(("below", "bo", "UgA", 2L), (reply.Text, reply.AuthorName, reply.ParentId, reply.LikeCount!.Value));
        Assert.Equal(2, imported.Comments.Count);
    }
}
