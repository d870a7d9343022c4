using System.CommandLine;
using System.Text.Json;
using ReactionMiner.Cli.Options;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;

namespace ReactionMiner.Cli.Commands;

/// <summary>Holds a model to labelled comments it has not seen.</summary>
internal static class EvaluateCommand
{
    private static readonly Option<int> Errors = new("--errors")
    {
        Description = "List this many of the most confident errors",
        HelpName = "N",
    };

    public static Command Create(CliHost host)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "CSV with the columns comment_id, text, themes (ids joined by ;), and where known sentiment; comments the model was not trained on",
        }.WithoutOptions();
        var command = new Command("evaluate", "Measure a model on labelled comments that it has not seen") { file, Errors };
        command.SetAction(Session.Action(host, (session, _) =>
        {
            var classifier = session.LoadModel();
            var labelled = LabelledComments.Load(
                session.Settings.Absolute(session.Parse.GetRequiredValue(file)), classifier.Model.ThemeSet);
            var report = ModelEvaluator.Evaluate(classifier, labelled);
            if (session.Settings.IsJson)
            {
                session.Output.WriteLine(Json(report, classifier.Model));
                return ExitCode.Done;
            }
            EvaluationText.Write(session.Output, report);
            EvaluationText.WriteErrors(session.Output, report, labelled, session.Parse.GetValue(Errors), session.Host.Width);
            return ExitCode.Done;
        }));
        return command;
    }

    private static string Json(EvaluationReport report, ModelDescription model) => JsonSerializer.Serialize(new
    {
        model = model.Id,
        version = model.Version,
        file = report.Name,
        comments = report.Comments,
        macro_f1 = Math.Round(report.MacroF1, 4),
        micro_f1 = Math.Round(report.MicroF1, 4),
        mean_average_precision = Math.Round(report.MeanAveragePrecision, 4),
        sentiment_macro_f1 = report.Sentiment is { } tone ? Math.Round(tone.MacroF1, 4) : (double?)null,
        themes = report.Themes.Select(theme => new
        {
            id = theme.Quality.ThemeId,
            support = theme.Quality.Support,
            precision = Rounded(theme.Quality.Precision),
            recall = Rounded(theme.Quality.Recall),
            f1 = Rounded(theme.Quality.F1),
            average_precision = Rounded(theme.AveragePrecision),
        }),
    });

    private static double? Rounded(double? ratio) => ratio is { } value ? Math.Round(value, 4) : null;
}
