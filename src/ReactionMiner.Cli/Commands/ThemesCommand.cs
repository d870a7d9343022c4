using System.CommandLine;
using System.Text.Json;
using ReactionMiner.Cli.Options;
using ReactionMiner.DataFiles;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Commands;

/// <summary>Lists and checks theme sets.</summary>
internal static class ThemesCommand
{
    public static Command Create(CliHost host)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "Folder of a theme set to check; the themes of the model when left out",
            DefaultValueFactory = _ => null,
        }.WithoutOptions();
        var command = new Command("themes", "List the themes of the model, or check a theme set's folder: themes.yaml and comments.csv") { folder };
        command.SetAction(Session.Action(host, (session, _) =>
        {
            if (session.Parse.GetValue(folder) is { } given)
            {
                Check(session, NoSuchFileException.Find(session, given));
            }
            else
            {
                Write(session, session.LoadModel().Model.ThemeSet);
            }
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Check(Session session, string folder)
    {
        var set = ThemeSetFolder.Load(folder);
        session.SayUngrouped(folder);
        Write(session, set);
        var comments = Path.Combine(folder, ThemeSetFolder.CommentsFile);
        if (File.Exists(comments))
        {
            var labelled = LabelledComments.Load(comments, set);
            session.Say($"{folder}: {set.Themes.Count} themes and {labelled.Comments.Count} labelled comments, no errors");
        }
        else
        {
            session.Say($"{folder}: {set.Themes.Count} themes, no errors; there is no {ThemeSetFolder.CommentsFile} to train on yet");
        }
    }

    private static void Write(Session session, ThemeSet set)
    {
        if (session.Settings.IsJson)
        {
            session.Output.WriteLine(JsonSerializer.Serialize(new
            {
                id = set.Id,
                title = set.Title,
                videos = set.Videos.Select(video => video.Value),
                themes = set.Themes.Select(theme => new { id = theme.Id, title = theme.Title, give_when = theme.GiveWhen, not_when = theme.NotWhen }),
            }));
            return;
        }
        session.Output.WriteLine($"{set.Id}: {TerminalText.Clean(set.Title)}");
        foreach (var theme in set.Themes)
        {
            session.Output.WriteLine();
            session.Output.WriteLine($"{theme.Id}");
            session.Output.WriteLine($"  {TerminalText.Clean(theme.Title)}");
            session.Output.WriteLine($"  given when {TerminalText.Clean(theme.GiveWhen)}");
            session.Output.WriteLine($"  not when {TerminalText.Clean(theme.NotWhen)}");
        }
    }
}
