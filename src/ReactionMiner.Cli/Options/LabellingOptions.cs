using System.CommandLine;
using ReactionMiner.Labelling;

namespace ReactionMiner.Cli.Options;

/// <summary>Options for labels.</summary>
internal static class LabellingOptions
{
    public static readonly Option<string?> Set = new("--set")
    {
        Description = "Folder of the theme set, where the labels lie, too [default: data/<theme set of the model>]",
        HelpName = "DIR",
    };

    public static readonly Option<string?> Reader = new("--reader")
    {
        Description = "Who labels; each reader has a file of their own, and model is a language model [default: me]",
        HelpName = "NAME",
    };

    private const string Nameless = "me";

    /// <summary>What names a reader on the command line; nothing for the one who is meant where nobody is named anywhere.</summary>
    public static IReadOnlyList<string> Naming(Session session, string reader) =>
        reader is Nameless && session.Parse.GetValue(Reader) is null ? [] : ["--reader", reader];

    /// <exception cref="UsageException">The name cannot name a file.</exception>
    public static string ReaderOf(Session session)
    {
        var reader = session.Settings.Value(Reader, "reader") ?? Nameless;
        return LabelFolder.IsReaderName(reader) ? reader : throw new UsageException(new ReaderNameException(reader).Message);
    }

    /// <exception cref="UsageException">The reader named is the language model, or the name cannot name a file.</exception>
    public static string PersonOf(Session session) => ReaderOf(session) is var reader && reader is not LabelFolder.LanguageModel
        ? reader
        : throw new UsageException($"'{LabelFolder.LanguageModel}' is the language model's name as a reader; name a person by --reader.");
}
