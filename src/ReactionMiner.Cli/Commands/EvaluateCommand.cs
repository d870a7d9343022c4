using System.CommandLine;
using ReactionMiner.Cli.Options;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Cli.Commands;

/// <summary>Holds a model to labelled comments it has not seen.</summary>
internal static class EvaluateCommand
{
    private static readonly Option<int> Errors = new("--errors")
    {
        Description = "List this many of the most confident errors of each kind: missed and given wrongly for each theme, and wrong tone",
        HelpName = "N",
    };

    static EvaluateCommand() => Errors.Validators.Add(result =>
    {
        if (!result.Errors.Any() && result.GetValueOrDefault<int>() < 0)
        {
            result.AddError("--errors takes a number from 0 up.");
        }
    });

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
            var errors = session.Parse.GetValue(Errors);
            if (session.Settings.IsJson)
            {
                session.Output.WriteLine(EvaluationJson.Write(report, classifier.Model, errors));
                return ExitCode.Done;
            }
            EvaluationText.Write(session.Output, report);
            EvaluationErrorsText.Write(session.Output, report, labelled, errors, session.Host.Width);
            return ExitCode.Done;
        }));
        return command;
    }
}
