using System.Globalization;
using ReactionMiner.Comments;
using ReactionMiner.Storage;

// StoreWriter STORE NAME PAGES COMMENTS: writes that many pages of that many comments and says so after each.
var (path, name, pages, comments) = (args[0], args[1], Parse(args[2]), Parse(args[3]));
using var store = ReactionStore.Open(path, TimeProvider.System);
var intake = store.BeginIntake("file", name);
for (var page = 0; page < pages; page++)
{
    intake.Add(new CommentPage([.. Enumerable.Range(0, comments).Select(i => CommentOf(page, i))], []));
    Console.WriteLine(page);
}
intake.Complete();

Comment CommentOf(int page, int number)
{
    var id = $"{name}.{page}.{number}";
    return new Comment { Id = id, VideoId = VideoId.ForFile(name), ThreadId = id, Text = new string('x', 200) };
}

static int Parse(string number) => int.Parse(number, CultureInfo.InvariantCulture);
