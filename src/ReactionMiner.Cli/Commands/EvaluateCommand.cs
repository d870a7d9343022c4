using System.CommandLine;
using ReactionMiner.Cli.Labelling;
using ReactionMiner.Cli.Options;
using ReactionMiner.MachineLearning;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Commands;

/// <summary>Holds a model to labelled comments it has not seen.</summary>
internal static class EvaluateCommand
{
    private static readonly Option<int> Errors = new Option<int>("--errors")
    {
        Description = "List this many of the most confident errors of each kind: missed and given wrongly for each theme, and wrong tone",
        HelpName = "N",
    }.From(0);

    public static Command Create(CliHost host)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "Labels with the comments' texts: a sheet that `label --export` wrote, a reader's file, a CSV with comment_id, text and themes (ids joined by ;), or Label Studio's JSON; of comments the model was not trained on",
        }.WithoutOptions();
        var command = new Command("evaluate", "Measure a model on labelled comments that it has not seen: the one named by --model, else that of the theme set in whose folder the file lies, or that its videos are bound to") { file, Errors };
        command.SetAction(Session.Action(host, (session, _) =>
        {
            var path = NoSuchFileException.Find(session, session.Parse.GetRequiredValue(file));
            var classifier = ModelOfLabels.Find(session, path);
            var labelled = LabelledComments.Load(path, classifier.Model.ThemeSet);
            if (labelled.Unmarked > 0)
            {
                session.Say($"{Amount.Of(labelled.Unmarked, "row")} without a mark left out");
            }
            var report = ModelEvaluator.Evaluate(classifier, labelled);
            var errors = session.Parse.GetValue(Errors);
            if (session.Settings.IsJson)
            {
                session.Output.WriteLine(EvaluationJson.Write(report, classifier.Model, errors));
                return ExitCode.Done;
            }
            new EvaluationText(session.Output, session.Host.Width).Write(report, classifier.Model);
            EvaluationErrorsText.Write(session.Output, report, labelled, errors, session.Host.Width);
            return ExitCode.Done;
        }));
        return command;
    }
}
