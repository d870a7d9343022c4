using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.Tests.YouTube;

public sealed class RequestLabelTests
{
    [Theory]
    [InlineData("commentThreads?part=snippet&videoId=dQw4w9WgXcQ", "commentThreads.list videoId dQw4w9WgXcQ, first page")]
    [InlineData("comments?parentId=Ugx&pageToken=short", "comments.list parentId Ugx, page short")]
    [InlineData("channels?forHandle=%40someone&pageToken=0123456789abcdefgh", "channels.list forHandle @someone, page 0123456789ab…")]
    public void A_request_is_named_by_method_subject_and_page(string query, string label) =>
        Assert.Equal(label, RequestLabel.Of(new Uri("https://youtube.googleapis.com/youtube/v3/" + query)));
}
