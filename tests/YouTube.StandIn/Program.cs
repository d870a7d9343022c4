using YouTube.StandIn;

try
{
    await using var youtube = await StandInYouTube.StartAsync(CommandLine.Parse(args));
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
    foreach (var id in youtube.RecordedVideoIds)
    {
        Console.WriteLine($"  https://www.youtube.com/watch?v={id}  recorded");
    }
    await youtube.WaitForShutdownAsync(CancellationToken.None);
    return 0;
}
catch (FormatException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}
