using YouTube.StandIn;

StandInOptions options;
try
{
    options = CommandLine.Parse(args);
}
catch (FormatException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}
await using var youtube = await StandInYouTube.StartAsync(options);
youtube.Journal.Written += Console.Error.WriteLine;
Console.WriteLine($"""
    A stand-in YouTube answers at {youtube.BaseAddress}. Stop it with Ctrl+C.

    Point ReactionMiner at it:
      export REACTIONMINER_YOUTUBE_BASE_URL={youtube.BaseAddress}
      export REACTIONMINER_YOUTUBE_API_KEY={youtube.ApiKey}

    Videos of channel {youtube.ChannelId} ({youtube.Handle}):
    """);
foreach (var video in youtube.Videos.Take(20))
{
    Console.WriteLine($"  https://www.youtube.com/watch?v={video.Id}  {video.CommentCount} comments");
}
await youtube.WaitForShutdownAsync(CancellationToken.None);
return 0;
