using System.CommandLine;
using ReactionMiner.Cli.Labelling;
using ReactionMiner.Cli.Options;
using ReactionMiner.Labelling;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Commands;

/// <summary>How far two readers agree.</summary>
internal static class AgreementCommand
{
    private static readonly Option<string?> Export = new("--export")
    {
        Description = "Write the disagreements to a CSV file; settled there, `import --labels FILE --reader settled` reads them back",
        HelpName = "FILE",
    };

    public static Command Create(CliHost host)
    {
        var first = Reader("A");
        var second = Reader("B");
        var command = new Command("agreement", "How far two readers agree per theme, and where they differ") { first, second, LabellingOptions.Set, Export };
        command.SetAction(Session.Action(host, (session, _) =>
        {
            var sheet = SheetFiles.Named(session, session.Parse.GetValue(Export));
            var (one, other) = (session.Parse.GetRequiredValue(first), session.Parse.GetRequiredValue(second));
            var set = SetOf(session, one, other);
            var report = Agreement.Compare(Load(session, set, one), Load(session, set, other), set.Themes);
            var text = new AgreementText(session, set.Themes, NameOf(one), NameOf(other), set.Labels.LoadSettled());
            text.Write(report);
            if (sheet is not null)
            {
                new SettleSheet(session, set, text).Write(sheet, report, NameOf(one), NameOf(other));
            }
            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>The set named; else for a file of labels that in whose folder it lies, or that the videos in it are bound to; else the one in which
    /// the readers have labels.</summary>
    private static LabelSet SetOf(Session session, params string[] readers)
    {
        var files = readers.Select(session.Settings.Absolute).Where(File.Exists).ToList();
        return files.Count == 0 ? LabelSet.OfReaders(session, readers) : LabelSet.OfFiles(session, files);
    }

    private static Argument<string> Reader(string name) =>
        new Argument<string>(name) { Description = "A reader's name, or a file of labels, such as a filled-in sheet" }.WithoutOptions();

    private static string NameOf(string reader) => TerminalText.Clean(Path.GetFileNameWithoutExtension(reader));

    private static IReadOnlyList<Label> Load(Session session, LabelSet set, string name)
    {
        var path = session.Settings.Absolute(name);
        if (File.Exists(path))
        {
            return LabelReader.ReadLabels(path, set.Themes, NameOf(name));
        }
        if (!LabelFolder.IsReaderName(name))
        {
            throw new NoSuchFileException(name);
        }
        return File.Exists(set.Labels.FileOf(name)) ? set.Labels.Load(name) : throw new NoSuchReaderException(name, new LabelledSet(session, set.Folder));
    }
}
