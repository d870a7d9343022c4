using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ReactionMiner.Mining;
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
            var files = StoredFile.In(session.Store);
            if (session.Settings.IsJson)
            {
                session.Output.WriteLine(JsonSerializer.Serialize(videos.Select(entry => new
                {
                    video_id = entry.Video.Id.Value,
                    title = entry.Video.Title,
                    channel = entry.Video.ChannelTitle,
                    comments = entry.Comments,
                    files = files.Where(file => file.Videos.Contains(entry.Video.Id)).Select(file => file.Name),
                })));
                return ExitCode.Done;
            }
            foreach (var (video, comments) in videos)
            {
                session.Output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{comments,10:N0}  {TerminalText.Clean(video.Id.Value)}  {TerminalText.Clean(video.Title ?? "")}").TrimEnd());
            }
            foreach (var file in files.Where(file => file.Videos.Count > 1))
            {
                session.Output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{session.Store.CountComments(file.Videos),10:N0}  {TerminalText.Clean(file.Name)}  {Amount.Of(file.Videos.Count, "video")} in one file"));
            }
            return ExitCode.Done;
        }));
        return command;
    }
}
