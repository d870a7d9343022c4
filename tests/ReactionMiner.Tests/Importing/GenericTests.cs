using ReactionMiner.Comments;
using ReactionMiner.Importing;
using ReactionMiner.Importing.Fields;

namespace ReactionMiner.Tests.Importing;

public sealed class GenericTests
{
    [Theory]
    [InlineData(",video_id,id,parent_id,author,created_at,likes,content\n0,dQw4w9WgXcQ,UgA,,@ann,2023-01-13T17:56:38Z,14,\"one, two\"\n")]
    [InlineData("Video ID;Comment ID;Author;Likes;Comment\ndQw4w9WgXcQ;UgA;@ann;14;one, two\n")]
    [InlineData("sep=;\nVideo ID;Comment ID;Author;Likes;Comment\ndQw4w9WgXcQ;UgA;@ann;14;one, two\n")]
    [InlineData("videoId\tcommentId\tauthorName\tlikeCount\ttext\ndQw4w9WgXcQ\tUgA\t@ann\t14\tone, two\n")]
    [InlineData("""[{"videoUrl":"https://youtu.be/dQw4w9WgXcQ","commentId":"UgA","author":{"name":"@ann","id":"UCann"},"voteCount":14,"comment":"one, two"}]""")]
    [InlineData("""{"pageUrl":"https://www.youtube.com/watch?v=dQw4w9WgXcQ","cid":"UgA","author":"@ann","likes":"14","body":"one, two"}""")]
    [InlineData("""{"videoId":"dQw4w9WgXcQ","comments":[{"commentId":"UgA","username":"@ann","likes":14,"text":"one, two"}]}""")]
    public async Task Columns_are_known_by_their_synonyms(string content)
    {
        var imported = await Imported.FromTextAsync("x.dat", content);

        Assert.Equal("generic", imported.File.Format?.Name);
        var comment = Assert.Single(imported.Comments);
        Assert.Equal(("UgA", "dQw4w9WgXcQ", "@ann", 14L, "one, two"), (comment.Id, comment.VideoId.Value, comment.AuthorName, comment.LikeCount!.Value, comment.Text));
        Assert.False(comment.HasDerivedId);
    }

    [Fact]
    public async Task Actors_flags_rounded_likes_and_error_rows_are_understood()
    {
        const string Json = """
            {"commentId":"UgA","text":"one","likes":"233K","isPinned":true,"hasCreatorHeart":true,"authorIsChannelOwner":false,"publishedTimeText":"2 days ago","scrapedAt":"2025-04-07T10:00:00Z"}
            {"isError":true,"text":"actor failed","url":"https://example.org"}
            {"commentId":"UgB","text":"two","likes":5,"likeCountIsExact":false}
            """;

        var imported = await Imported.FromTextAsync("x.jsonl", Json);

        var first = imported["UgA"];
        Assert.Equal((233_000L, false, true, true, false), (first.LikeCount!.Value, first.LikeCountIsExact, first.IsPinned!.Value, first.IsHearted!.Value, first.AuthorIsUploader!.Value));
        Assert.Equal((new DateTimeOffset(2025, 4, 5, 10, 0, 0, TimeSpan.Zero), TimePrecision.Day), (first.PublishedAt!.Value, first.PublishedPrecision));
        Assert.False(imported["UgB"].LikeCountIsExact);
        Assert.EndsWith(":2", Assert.Single(imported.Refused).Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_text_keeps_what_looks_like_markup()
    {
        var imported = await Imported.FromTextAsync("x.csv", "id,text\nUgA,a <b> &amp; c < d\n");

        Assert.Equal("a <b> &amp; c < d", imported["UgA"].Text);
        Assert.Contains("--map html=", Assert.Single(imported.File.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapped_column_goes_before_the_synonyms()
    {
        var map = new Dictionary<CommentField, string> { [CommentField.Html] = "What they said", [CommentField.LikeCount] = "thumbs" };

        var imported = await Imported.FromTextAsync("x.csv", "id,text,What they said,thumbs\nUgA,no,it&#39;s,3\n", new ImportOptions { Map = map });

        Assert.Equal(("it's", 3L), (imported["UgA"].Text, imported["UgA"].LikeCount!.Value));
    }

    [Fact]
    public async Task A_table_that_is_not_recognised_is_read_once_its_text_is_named()
    {
        const string Csv = "nr,Kommentar des Nutzers\n1,gut\n";
        var map = new Dictionary<CommentField, string> { [CommentField.Text] = "Kommentar des Nutzers" };

        var failure = await Assert.ThrowsAsync<FileNotRecognisedException>(() => Imported.FromTextAsync("x.csv", Csv));
        var imported = await Imported.FromTextAsync("x.csv", Csv, new ImportOptions { Map = map });

        Assert.Contains("nr, Kommentar des Nutzers", failure.Message, StringComparison.Ordinal);
        Assert.Equal("gut", Assert.Single(imported.Comments).Text);
    }

    [Fact]
    public async Task A_mapped_column_that_is_not_there_is_an_error_that_names_those_that_are()
    {
        var map = new Dictionary<CommentField, string> { [CommentField.Text] = "txet" };

        var failure = await Assert.ThrowsAsync<ColumnNotFoundException>(
            () => Imported.FromTextAsync("x.csv", "id,text\n1,a\n", new ImportOptions { Map = map }));

        Assert.Equal("txet", failure.Column);
        Assert.Contains("id, text", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("comment_id", CommentField.CommentId)]
    [InlineData("Author_Name", CommentField.AuthorName)]
    [InlineData("author", CommentField.AuthorName)]
    [InlineData("html", CommentField.Html)]
    [InlineData("colour", null)]
    public void Fields_are_named_in_full_or_short(string name, CommentField? field) => Assert.Equal(field, CommentFields.TryParse(name));

    [Fact]
    public async Task A_format_that_is_asked_for_and_does_not_fit_is_an_error()
    {
        var options = new ImportOptions { Format = CommentFormats.TryFind("VOSONSML") };

        var failure = await Assert.ThrowsAsync<FileNotRecognisedException>(() => Imported.FromTextAsync("x.csv", "id,text\n1,a\n", options));

        Assert.Contains("hold the text in vosonsml", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_video_told_by_the_user_is_for_rows_that_name_none()
    {
        var options = new ImportOptions { Video = VideoId.Parse("aaaaaaaaaaa") };

        var imported = await Imported.FromTextAsync("x.csv", "id,video_id,text\nUgA,dQw4w9WgXcQ,one\nUgB,,two\nUgC,my talk,three\n", options);

        Assert.Equal(["dQw4w9WgXcQ", "aaaaaaaaaaa", "file:my talk"], imported.Comments.Select(comment => comment.VideoId.Value));
    }

    [Fact]
    public async Task Row_numbers_are_joined_with_the_video_so_that_two_files_do_not_meet()
    {
        var imported = await Imported.FromTextAsync("x.csv", "id,parent_id,text\n1,,one\n2,1.0,two\n");

        Assert.Equal(["file:x#1", "file:x#2"], imported.Comments.Select(comment => comment.Id));
        Assert.Equal("file:x#1", imported.Comments[1].ParentId);
        Assert.All(imported.Comments, comment => Assert.True(comment.HasDerivedId));
    }

    [Fact]
    public async Task Equal_rows_without_ids_stay_two_comments_and_get_the_same_ids_again()
    {
        const string Csv = "author,text\nann,first\nann,first\nbo,first\n";

        var once = await Imported.FromTextAsync("x.csv", Csv);
        var again = await Imported.FromTextAsync("x.csv", Csv);

        Assert.Distinct(once.Comments.Select(comment => comment.Id));
        Assert.Equal(once.Comments, again.Comments);
        Assert.All(once.Comments, comment => Assert.True(comment.HasDerivedId));
    }

    [Fact]
    public async Task Unreadable_times_and_counts_are_left_empty_and_said_once()
    {
        var imported = await Imported.FromTextAsync("x.csv", "id,text,likes,date\nUgA,one,many,someday\nUgB,two,lots,5/6/2024\n");

        Assert.All(imported.Comments, comment => Assert.Equal((null, null), (comment.LikeCount, comment.PublishedAt)));
        Assert.Equal(2, imported.File.Warnings.Count);
        Assert.All(imported.File.Warnings, warning => Assert.Contains("in 2 rows", warning, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_table_of_one_column_keeps_the_separators_in_its_text()
    {
        var imported = await Imported.FromTextAsync("x.txt", "comment\none, two; three\n\"four, five\"\n");

        Assert.Equal(["one, two; three", "four, five"], imported.Comments.Select(comment => comment.Text));
    }
}
