using System.CommandLine;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.Mining;
using ReactionMiner.YouTube;

namespace ReactionMiner.Cli.Commands;

/// <summary>The main job: comments in, viewer reactions out.</summary>
internal static class MineCommand
{
    public static Command Create(CliHost host)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "A video, channel or playlist (link, id or @handle), a file or folder of comments, or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var command = new Command("mine", "Read, store, classify and count comments, and print the viewer reactions") { sources };
        SourceOptions.AddTo(command);
        FetchingOptions.AddTo(command);
        ReportingOptions.AddPrintingTo(command);
        ReportingOptions.AddFilesTo(command);
        command.SetAction(Session.Action(host, async (session, cancellationToken) =>
        {
            using var youtube = new YouTubeAccess(session);
            var names = session.Parse.GetRequiredValue(sources);
            var mining = new Mining(session, youtube, names.Length > 1, cancellationToken);
            return youtube.EndOf(await EachSource.RunAsync(session, names, mining.MineAsync));
        }));
        return command;
    }

    private sealed class Mining(Session session, YouTubeAccess youtube, bool isOneOfSeveral, CancellationToken cancellationToken)
    {
        private readonly MiningRun _run = NewRun(session, cancellationToken);

        public Task<int> MineAsync(string name) => SourceFiles.AreMeant(session, name)
            ? MineFilesAsync(name)
            : MineTargetAsync(SourceFiles.TargetOf(name));

        private async Task<int> MineFilesAsync(string name)
        {
            var reporting = new Reporting(session, session.Host.Time.GetUtcNow());
            var result = await _run.ExecuteAsync(SourceFiles.Open(session, name), Options, cancellationToken);
            IntakeNotes.Say(session, result.Intake!);
            return reporting.Show(result, Reporting.OutFolder(session, result, isOneOfSeveral), isOneOfSeveral);
        }

        private async Task<int> MineTargetAsync(YouTubeTarget target)
        {
            var videos = await youtube.FindVideosAsync(target, cancellationToken);
            return await EachSource.RunAsync(session, videos, video => MineVideoAsync(video, isOneOfSeveral || target is not YouTubeTarget.Video));
        }

        private async Task<int> MineVideoAsync(VideoId video, bool isOneOfMany)
        {
            var reporting = new Reporting(session, session.Host.Time.GetUtcNow());
            try
            {
                var result = await _run.ExecuteAsync(youtube.Harvest, video, Options, cancellationToken);
                session.Say(HarvestNotes.Line(result.Harvest!));
                if (result.Harvest!.StoppedBy is { } stop)
                {
                    session.Complain($"stopped: {stop.Message}");
                }
                return reporting.Show(result, Reporting.OutFolder(session, result, isOneOfMany), isOneOfMany);
            }
            catch (YouTubeException stop) when (stop is QuotaExhaustedException or BudgetSpentException)
            {
                session.Complain($"nothing is stored for {video} yet: {stop.Message}");
                return ExitCode.DoneInPart;
            }
        }

        private static MiningRun NewRun(Session session, CancellationToken cancellationToken)
        {
            var choice = new ModelChoice(session);
            return new MiningRun(session.Store, (videos, name) => choice.Bind(videos, name, cancellationToken), session.Progress);
        }

        private MiningOptions Options => ReportingOptions.Counting(session);
    }
}
