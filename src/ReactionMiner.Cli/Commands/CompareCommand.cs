using System.CommandLine;
using System.Globalization;
using ReactionMiner.Cli.Labelling;
using ReactionMiner.Cli.Options;
using ReactionMiner.Comments;
using ReactionMiner.Comparing;
using ReactionMiner.Counting;
using ReactionMiner.Labelling;
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
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "What is in the store: videos (link, id), files or folders by their path or as `videos` lists them: two or more, or one with --before",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var command = new Command("compare", "Set theme shares side by side and say which differences are beyond chance") { sources, Before, Csv, Out, LabellingOptions.Set };
        command.SetAction(Session.Action(host, (session, cancellationToken) =>
        {
            var texts = session.Parse.GetRequiredValue(sources);
            var named = StoredSource.FindAll(session, texts);
            var moment = session.Parse.GetValue(Before) is { } text ? ParseMoment(text) : (DateTimeOffset?)null;
            if (named.Count > 1 == moment is not null)
            {
                throw new UsageException("Give two or more videos or files, or one and --before DATE.");
            }
            var choice = new ModelChoice(session);
            var model = ComparedThemes.Choose(session, choice, named);
            var labels = LabelSet.FindLabels(session, model.Model.ThemeSet);
            var run = new MiningRun(session.ExistingStore, model, session.Progress);
            List<Material> read = [.. named.Select(source => new Material(run.Read(source.Videos, source.Name, cancellationToken), labels))];
            var comparison = SideComparer.Compare(moment is { } at ? Split(session, read[0], at) : read.ConvertAll(each => each.Side()));
            comparison = ComparedThemes.WithAdvice(session, comparison, named);
            Publish(session, comparison);
            Write(session, comparison);
            return ExitCode.Done;
        }));
        return command;
    }

    private static List<Side> Split(Session session, Material material, DateTimeOffset at)
    {
        var day = at.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var before = material.Reading($"{material.Read.Title}, before {day}");
        var since = material.Reading($"{material.Read.Title}, from {day}");
        var undated = 0;
        foreach (var classified in material.Read.Comments())
        {
            if (classified.Comment.PublishedAt is { } published)
            {
                (published < at ? before : since).Add(classified);
            }
            else
            {
                undated++;
            }
        }
        if (undated > 0)
        {
            session.Complain($"{Amount.Of(undated, "comment")} on neither side: the source does not tell the time of publishing.");
        }
        return [before.ToSide(), since.ToSide()];
    }

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

    /// <summary>Comments to compare, and what people say of some.</summary>
    private sealed record Material(ReadComments Read, IReadOnlyList<Label> Labels)
    {
        public Side Side()
        {
            var reading = Reading(Read.Title);
            foreach (var classified in Read.Comments())
            {
                reading.Add(classified);
            }
            return reading.ToSide();
        }

        public SideReading Reading(string title)
        {
            var themes = Read.Model.ThemeSet;
            List<VideoId> videos = [.. Read.Videos.Select(video => video.Id)];
            return new SideReading(new CountingOptions(title, Read.Model)
            {
                Videos = Read.Videos,
                Sample = RandomSample.Of(Labels, themes, videos),
                SecondReading = LanguageModelReading.Of(Labels, themes, videos),
            });
        }
    }
}
