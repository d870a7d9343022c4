using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Commands;

/// <summary>What the store holds.</summary>
internal static class VideosCommand
{
    public static Command Create(CliHost host)
    {
        var command = new Command("videos", "List the videos in the store with the number of their comments");
        command.SetAction(Session.Action(host, (session, _) =>
        {
            var videos = session.ExistingStore.FindVideos().Select(video => (Video: video, Comments: session.Store.CountComments([video.Id])));
            if (session.Settings.IsJson)
            {
                session.Output.WriteLine(JsonSerializer.Serialize(videos.Select(entry => new
                {
                    video_id = entry.Video.Id.Value,
                    title = entry.Video.Title,
                    channel = entry.Video.ChannelTitle,
                    comments = entry.Comments,
                })));
                return ExitCode.Done;
            }
            foreach (var (video, comments) in videos)
            {
                session.Output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{comments,10:N0}  {TerminalText.Clean(video.Id.Value)}  {TerminalText.Clean(video.Title ?? "")}").TrimEnd());
            }
            return ExitCode.Done;
        }));
        return command;
    }
}
