using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ReactionMiner.Cli.Options;
using ReactionMiner.DataFiles;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Commands;

/// <summary>A model from labelled comments.</summary>
internal static class TrainCommand
{
    private static readonly Option<string> Out = new("--out")
    {
        Description = "Folder of the model; its name becomes the model's id",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly Option<string?> Corpora = new("--corpora")
    {
        Description = "Folder with the public corpora, for labels whose texts are not in the data folder",
        HelpName = "DIR",
    };

    private static readonly Option<string?> Kind = new("--kind")
    {
        Description = "What the model sees: the themes' descriptions first, for few labels; a sentence encoder and words; or words alone, which is faster "
            + "and worse [default: described up to 1,000 labelled comments, encoder beyond]",
    };

    private static readonly Option<int> Seed = new Option<int>("--seed")
    {
        Description = "The same data and seed write the same bytes",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    }.From(0);

    private static readonly Option<bool> Force = new("--force") { Description = "Replace the model in --out even when it is better on the same labels" };

    static TrainCommand() => Kind.AcceptOnlyFromAmong(DescribedModel.Kind, "encoder", "linear");

    public static Command Create(CliHost host)
    {
        var data = new Argument<string>("DIR") { Description = "Folder of a theme set: themes.yaml and labelled comments in comments.csv" }.WithoutOptions();
        var command = new Command("train", "Train a model on labelled comments and measure it on held-out ones") { data, Out, Kind, Corpora, Seed, Force };
        command.SetAction(Session.Action(host, (session, cancellationToken) =>
        {
            var report = Train(session, NoSuchFileException.Find(session, session.Parse.GetRequiredValue(data)), cancellationToken);
            foreach (var warning in report.Warnings)
            {
                session.Complain(warning);
            }
            Write(session, report);
            return ExitCode.Done;
        }));
        return command;
    }

    private static TrainingReport Train(Session session, string folder, CancellationToken cancellationToken)
    {
        var labels = LabelCount.In(folder);
        session.Say(string.Create(
            CultureInfo.InvariantCulture, $"{Amount.Of(labels.Written, "comment")} in {ThemeSetFolder.CommentsFile}, {labels.ByPeople:N0} labelled by people in labels/{(labels.ByLanguageModel == 0 ? "" : $"; {labels.ByLanguageModel:N0} labelled by a language model, which teach no model")}"));
        var kind = session.Parse.GetValue(Kind) ?? (labels.Teaching <= DescribedTrainer.Few ? DescribedModel.Kind : "encoder");
        var options = new TrainingOptions
        {
            DataFolder = folder,
            ModelFolder = session.Settings.Absolute(session.Parse.GetRequiredValue(Out)),
            CorporaFolder = session.Parse.GetValue(Corpora) is { } corpora ? session.Settings.Absolute(corpora) : null,
            Seed = session.Parse.GetValue(Seed),
            ReplacesBetterModel = session.Parse.GetValue(Force),
        };
        return Enum.TryParse<ModelKind>(kind, ignoreCase: true, out var trained)
            ? ModelTrainer.Train(options with { Kind = trained }, new Stages(session), cancellationToken)
            : DescribedTrainer.Train(options, session.General, new Stages(session), cancellationToken);
    }

    private static void Write(Session session, TrainingReport report)
    {
        var model = report.Model;
        if (session.Settings.IsJson)
        {
            session.Output.WriteLine(JsonSerializer.Serialize(new
            {
                model = model.Id,
                version = model.Version,
                kind = model.Kind,
                comments = report.Comments,
                held_out_comments = model.Quality.Comments,
                macro_f1 = model.Quality.IsMeasured ? Math.Round(model.Quality.MacroF1, 4) : (double?)null,
            }));
            return;
        }
        if (model.Quality.IsMeasured)
        {
            new EvaluationText(session.Output, session.Host.Width).Write(report.HeldOut, model);
        }
        session.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"model {model.Id} {model.Version}, trained on {report.Comments:N0} labelled comments ({InWords(model.Kind)}){(model.Quality.IsMeasured ? "" : "; not measured, which takes 100 comments drawn at random and labelled by people")}; MODEL.md in its folder says more"));
    }

    private static string InWords(string kind) => kind is DescribedModel.Kind
        ? "described: it starts from the themes' descriptions, and the labels move them"
        : $"{kind}: it learns from the labels alone";

    /// <summary>Says each stage as it begins.</summary>
    private sealed class Stages(Session session) : IProgress<string>
    {
        public void Report(string value) => session.Say(value);
    }
}
