using System.CommandLine;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.Mining;
using ReactionMiner.YouTube;

namespace ReactionMiner.Cli.Commands;

/// <summary>Comments from YouTube into the store, nothing more.</summary>
internal static class FetchCommand
{
    public static Command Create(CliHost host)
    {
        var videos = new Argument<string[]>("VIDEO")
        {
            Description = "A video (link or id), or a channel or playlist (link or @handle) for all its videos",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var command = new Command("fetch", "Fetch the comments of videos into the store, replies too") { videos };
        FetchingOptions.AddTo(command);
        command.SetAction(Session.Action(host, async (session, cancellationToken) =>
        {
            using var youtube = new YouTubeAccess(session);
            var targets = session.Parse.GetRequiredValue(videos).Select(ParseTarget).ToList();
            return youtube.EndOf(await EachSource.RunAsync(session, targets, async target =>
            {
                var found = await youtube.FindVideosAsync(target, cancellationToken);
                return await EachSource.RunAsync(session, found, video => FetchAsync(session, youtube, video, cancellationToken));
            }));
        }));
        return command;
    }

    private static YouTubeTarget ParseTarget(string name) => YouTubeTarget.TryParse(name)
        ?? throw new UsageException($"'{name}' is no video, channel or playlist. `import` reads files.");

    private static async Task<int> FetchAsync(
        Session session, YouTubeAccess youtube, VideoId video, CancellationToken cancellationToken)
    {
        var outcome = await VideoIntake.RunAsync(youtube.Harvest, video, session.Store, session.Progress, cancellationToken);
        HarvestNotes.WriteResult(session, outcome);
        return HarvestNotes.EndOf(outcome);
    }
}
