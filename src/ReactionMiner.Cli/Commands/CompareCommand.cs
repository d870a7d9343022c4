using System.CommandLine;
using System.Globalization;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comparing;
using ReactionMiner.Counting;
using ReactionMiner.Mining;
using ReactionMiner.Page;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Commands;

/// <summary>Sets videos, or two times of one video, side by side.</summary>
internal static class CompareCommand
{
    private static readonly Option<string?> Before = new("--before")
    {
        Description = "Compare a video's comments published before this moment with those since: 2026-03-01, or with a time, 2026-03-01T12:00Z",
        HelpName = "DATE",
    };

    private static readonly Option<bool> Csv = new("--csv") { Description = "The result as CSV on standard output" };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "Folder for compare.html, a page to look at, with comparison.csv and comparison.json beside it [default: none is written]",
        HelpName = "DIR",
    };

    public static Command Create(CliHost host)
    {
        var videos = new Argument<string[]>("VIDEO")
        {
            Description = "Videos in the store (link, id, or the file: name that `videos` lists): two or more, or one with --before",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var command = new Command("compare", "Set theme shares side by side and say which differences are beyond chance") { videos, Before, Csv, Out };
        command.SetAction(Session.Action(host, (session, cancellationToken) =>
        {
            var ids = session.Parse.GetRequiredValue(videos).Select(SummaryCommand.ParseVideo).Distinct().ToList();
            var moment = session.Parse.GetValue(Before) is { } text ? ParseMoment(text) : (DateTimeOffset?)null;
            if (ids.Count > 1 == moment is not null)
            {
                throw new UsageException("Give two or more videos, or one video and --before DATE.");
            }
            var run = new MiningRun(session.ExistingStore, new ModelChoice(session).For(ids), session.Progress);
            var read = ids.ConvertAll(id => run.Read([id], id.Value, cancellationToken));
            var comparison = SideComparer.Compare(moment is { } at ? Split(session, read[0], at) : read.ConvertAll(Whole));
            Publish(session, comparison);
            Write(session, comparison);
            return ExitCode.Done;
        }));
        return command;
    }

    private static Side Whole(ReadComments read) => SideOf(read, read.Title, read.Comments());

    private static List<Side> Split(Session session, ReadComments read, DateTimeOffset at)
    {
        var undated = read.Comments().Count(classified => classified.Comment.PublishedAt is null);
        if (undated > 0)
        {
            session.Complain($"{undated} comments are on neither side: their source does not say when they were published.");
        }
        var day = at.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        return
        [
            SideOf(read, $"{read.Title}, before {day}", read.Comments().Where(classified => classified.Comment.PublishedAt < at)),
            SideOf(read, $"{read.Title}, from {day}", read.Comments().Where(classified => classified.Comment.PublishedAt >= at)),
        ];
    }

    private static Side SideOf(ReadComments read, string title, IEnumerable<ClassifiedComment> comments) =>
        Side.Read(comments, new CountingOptions(title, read.Model) { Videos = read.Videos });

    private static void Publish(Session session, Comparison comparison)
    {
        if (session.Parse.GetValue(Out) is { } folder)
        {
            ComparisonFolder.Publish(session.Settings.Absolute(folder), comparison, new ComparisonPage());
            session.Say($"Wrote the comparison to '{folder}'.");
        }
    }

    private static void Write(Session session, Comparison comparison)
    {
        if (session.Settings.IsJson)
        {
            ComparisonJson.Write(session.Host.StandardOutput, comparison);
        }
        else if (session.Parse.GetValue(Csv))
        {
            ComparisonCsv.Write(session.Host.StandardOutput, comparison, hasByteOrderMark: false);
        }
        else
        {
            ComparisonText.Write(session.Output, comparison, session.Host.Width);
        }
    }

    private static DateTimeOffset ParseMoment(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : throw new UsageException($"--before {text}: write a date such as 2026-03-01, or one with a time, 2026-03-01T12:00Z.");
}
