using YouTube.StandIn;
using YouTube.StandIn.Synthetic;

namespace ReactionMiner.Tests.StandIn;

public sealed class SyntheticVideoTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(777)]
    [InlineData(20_000)]
    public async Task A_video_has_exactly_the_comments_asked_for(int comments)
    {
        await using var asked = await Asked.StartAsync(new StandInOptions { CommentsPerVideo = comments });
        var video = asked.YouTube.Video;
        Assert.Equal(comments, video.AllComments().DistinctBy(comment => comment.Id).Count());
        Assert.Equal(video.CommentCount, comments + video.WithheldReplies().Count());
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_comments()
    {
        await using var one = await StandInYouTube.StartAsync(new StandInOptions { Seed = 3 });
        await using var two = await StandInYouTube.StartAsync(new StandInOptions { Seed = 3 });
        await using var other = await StandInYouTube.StartAsync(new StandInOptions { Seed = 4 });
        Assert.Equal(one.Video.AllComments(), two.Video.AllComments());
        Assert.Empty(one.Video.AllComments().Select(c => c.Id).Intersect(other.Video.AllComments().Select(c => c.Id)));
    }

    [Fact]
    public async Task Changes_show_in_the_truth_and_over_http()
    {
        await using var asked = await Asked.StartAsync();
        var video = asked.YouTube.Video;
        var threads = video.Threads().ToList();
        var edited = video.Edit(threads[0].Id, "Changed my mind.");
        var liked = video.SetLikes(threads[1].Id, 12_345);
        var reply = video.AddReply(threads[2].Id, "Me too.");
        var added = video.AddComment("New here.");
        video.Delete(threads[3].Id);

        Assert.True(edited.UpdatedAt > edited.PublishedAt);
        Assert.Equal(added.UpdatedAt, added.PublishedAt);
        var harvested = (await asked.AllAsync(Asked.ThreadsOf(video.Id)));
        Assert.Equal([added.Id, .. threads.Where((_, i) => i != 3).Select(thread => thread.Id)], harvested.Ids());
        Assert.Equal("Changed my mind.", (string?)harvested[1]["snippet"]!["topLevelComment"]!["snippet"]!["textOriginal"]);
        Assert.Equal(12_345, (int)harvested[2]["snippet"]!["topLevelComment"]!["snippet"]!["likeCount"]!);
        Assert.Equal(reply.Id, (string?)harvested[3]["replies"]!["comments"]![0]!["id"]);
        Assert.Equal(threads[2].PromisedReplies + 1, (int)harvested[3]["snippet"]!["totalReplyCount"]!);
        Assert.Contains(liked, video.AllComments());
        Assert.Empty((await asked.JsonAsync($"comments?part=id&id={threads[3].Id}")).Ids());
    }

    [Fact]
    public async Task A_growing_video_says_what_came_changed_and_went()
    {
        await using var asked = await Asked.StartAsync();
        var video = asked.YouTube.Video;
        var before = video.AllComments().ToDictionary(comment => comment.Id);
        var growth = video.Grow(9, new GrowthStep { Comments = 7, Replies = 11, Edits = 5, Likes = 6, Deletions = 3 });
        var after = video.AllComments().ToDictionary(comment => comment.Id);

        Assert.Equal(18, growth.Added.Count);
        Assert.Equal(growth.Added.Select(comment => comment.Id).Order(), after.Keys.Except(before.Keys).Order());
        Assert.Equal(growth.Deleted.Select(comment => comment.Id).Order(), before.Keys.Except(after.Keys).Order());
        Assert.Equal(
            growth.Edited.Concat(growth.Liked).Select(comment => comment.Id).Order(),
            before.Keys.Intersect(after.Keys).Where(id => before[id] != after[id]).Order());
        Assert.All(growth.Edited.Concat(growth.Liked).Concat(growth.Added), comment => Assert.Equal(comment, after[comment.Id]));
        Assert.Equal(after.Count + video.WithheldReplies().Count(), video.CommentCount);
    }

    [Fact]
    public async Task A_comment_of_another_video_cannot_be_changed()
    {
        await using var youtube = await StandInYouTube.StartAsync(new StandInOptions { Videos = 2 });
        var foreign = youtube.Videos[1].Threads().First().Id;
        Assert.Throws<ArgumentException>(() => youtube.Video.Delete(foreign));
        Assert.Throws<ArgumentException>(() => youtube.Video.Edit("nobody", "text"));
    }
}
