using System.CommandLine;
using System.Globalization;
using ReactionMiner.Cli.Asking;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.Discovery;
using ReactionMiner.MachineLearning;
using ReactionMiner.Mining;
using ReactionMiner.YouTube;

namespace ReactionMiner.Cli.Commands;

/// <summary>Proposes themes for comments that nobody has labelled.</summary>
internal static class DiscoverCommand
{
    private static readonly Option<string?> Out = new("--out")
    {
        Description = "Folder of the theme set [default: that of an earlier run, else themes/<video id or file name>]; a later run goes on with it",
        HelpName = "DIR",
    };

    private static readonly Option<int?> Themes = new Option<int?>("--themes")
    {
        Description = "Propose this many themes, 2 to 60 [default: as many as the comments hold]",
        HelpName = "N",
    }.From(2, 60);

    public static Command Create(CliHost host)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "A stored video, a video to fetch (link, id), a channel or playlist, a file or folder of comments, or -; several make one set",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var command = new Command("discover", "Propose themes for comments that nobody has labelled: an editable theme set") { sources, Out, Themes, ModelTitles.Choice };
        AskingOptions.AddTo(command);
        SourceOptions.AddTo(command);
        FetchingOptions.AddTo(command);
        command.SetAction(Session.Action(host, async (session, cancellationToken) =>
        {
            var titles = ModelTitles.Wanted(session);
            using var youtube = new YouTubeAccess(session);
            var names = session.Parse.GetRequiredValue(sources);
            var gathering = new Gathering(session, youtube, cancellationToken);
            var end = youtube.EndOf(await EachSource.RunAsync(session, names, gathering.AddAsync));
            if (gathering.Videos.Count == 0)
            {
                return end;
            }
            var titled = await DiscoverAsync(session, [.. gathering.Videos], Name(gathering.Names), titles, cancellationToken);
            return end == ExitCode.Done ? titled : end;
        }));
        return command;
    }

    private static async Task<int> DiscoverAsync(
        Session session, IReadOnlyList<VideoId> videos, string name, ModelTitles? titles, CancellationToken cancellationToken)
    {
        var folder = session.Parse.GetValue(Out) is { } given
            ? session.Settings.Absolute(given)
            : ThemesFromComments.FolderOf(session, videos, name);
        var known = DiscoveryFolder.TryLoad(folder, videos);
        var discovery = new DiscoveryRun(session.Store, new SectionReader(session.General), session.Progress)
            .Execute(videos, name, new DiscoveryOptions { Themes = session.Parse.GetValue(Themes) }, known, cancellationToken);
        var end = ExitCode.Done;
        if (titles is not null)
        {
            (discovery, end) = await titles.GiveAsync(discovery, known, cancellationToken);
        }
        DiscoveryFolder.Write(folder, discovery, known);
        var choice = new ModelChoice(session);
        choice.BindUnclaimed(videos, folder);
        DiscoveryText.Write(session, discovery, folder, isFirst: known is null);
        SayWhatIsUsed(session, choice, videos, name, folder);
        return end;
    }

    private static void SayWhatIsUsed(Session session, ModelChoice choice, IReadOnlyList<VideoId> videos, string name, string folder)
    {
        if (choice.FindOthers(videos, folder) is { Count: > 0 } others)
        {
            session.Say($"Not used yet: the comments go by other themes ({string.Join(", ", others.Select(session.Relative))}). `mine` with --model {session.Relative(folder)} takes these instead.");
            return;
        }
        ThemesFromComments.SayUnused(session, videos, name, folder);
    }

    private static string Name(List<string> names) =>
        names.Count == 1 ? names[0] : string.Create(CultureInfo.InvariantCulture, $"{names[0]} and {names.Count - 1} more");

    /// <summary>Brings the comments of sources into the store, through the doors that <c>mine</c> uses.</summary>
    private sealed class Gathering(Session session, YouTubeAccess youtube, CancellationToken cancellationToken)
    {
        public List<string> Names { get; } = [];

        public List<VideoId> Videos { get; } = [];

        public async Task<int> AddAsync(string name)
        {
            if (SourceFiles.AreMeant(session, name))
            {
                return await ReadFilesAsync(name);
            }
            if (VideoId.TryParse(name) is { } stored && session.Store.CountComments([stored]) > 0)
            {
                Add(stored.Value, [stored]);
                return ExitCode.Done;
            }
            if (YouTubeTarget.TryParse(name) is not { } target)
            {
                var read = StoredSource.Find(session, name);
                Add(read.Name, read.Videos);
                return ExitCode.Done;
            }
            var videos = await youtube.FindVideosAsync(target, cancellationToken);
            var end = await EachSource.RunAsync(session, videos, FetchAsync);
            Add(target is YouTubeTarget.Video video ? video.Id.Value : name, [.. videos.Where(each => session.Store.CountComments([each]) > 0)]);
            return end;
        }

        private async Task<int> ReadFilesAsync(string name)
        {
            var intake = await FileIntake.RunAsync(SourceFiles.Open(session, name), session.Store, session.Progress, cancellationToken);
            IntakeNotes.Say(session, intake);
            if (intake.Videos.Count == 0)
            {
                throw new EmptySourceException(name, intake.Totals.Refused, intake.FirstReason);
            }
            Add(intake.Name, intake.Videos);
            return IntakeNotes.EndOf(session, intake);
        }

        private async Task<int> FetchAsync(VideoId video)
        {
            var outcome = await VideoIntake.RunAsync(youtube.Harvest, video, session.Store, session.Progress, cancellationToken);
            session.Say(HarvestNotes.Line(outcome));
            return HarvestNotes.EndOf(outcome);
        }

        private void Add(string name, IReadOnlyList<VideoId> videos)
        {
            Names.Add(name);
            Videos.AddRange(videos.Except(Videos).ToList());
        }
    }
}
