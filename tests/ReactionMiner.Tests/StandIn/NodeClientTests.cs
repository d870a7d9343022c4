using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using YouTube.StandIn;

namespace ReactionMiner.Tests.StandIn;

public sealed class NodeClientTests
{
    [SkippableFact]
    public async Task Googles_own_node_client_reads_every_comment()
    {
        var folder = Path.Combine(Root(), "tests", "YouTube.StandIn", "node");
        Skip.IfNot(await HasNodeAsync(), "Node is not installed.");
        Skip.IfNot(
            Directory.Exists(Path.Combine(folder, "node_modules", "@googleapis", "youtube")),
            "Google's Node client is not installed: run `npm ci` in tests/YouTube.StandIn/node.");
        await using var youtube = await StandInYouTube.StartAsync(new StandInOptions { CommentsPerVideo = 1500, Videos = 2 });
        var (exitCode, output, error) = await RunAsync(
            "node", Path.Combine(folder, "harvest.mjs"), youtube.BaseAddress.ToString(), youtube.ApiKey, youtube.Video.Id);
        Assert.True(exitCode == 0, error);
        var read = JsonNode.Parse(output)!;
        Assert.Equal(
            youtube.Video.AllComments().Select(comment => (comment.Id, comment.Text, comment.LikeCount)).Order(),
            read["comments"]!.AsArray().Select(c => ((string)c!["id"]!, (string)c["text"]!, (int)c["likes"]!)).Order());
        Assert.Equal(youtube.Video.Title, (string?)read["title"]);
        string[] videos = [youtube.Videos[1].Id, youtube.Videos[0].Id];
        Assert.Equal(videos, read["uploads"]!.AsArray().Select(id => (string)id!));
        Assert.Equal(videos, read["found"]!.AsArray().Select(id => (string)id!));
        Assert.Equal((404, "videoNotFound"), ((int)read["missing"]!["status"]!, (string)read["missing"]!["reason"]!));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ReactionMiner.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }
        return folder;
    }

    private static async Task<bool> HasNodeAsync()
    {
        try
        {
            return (await RunAsync("node", "--version")).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
