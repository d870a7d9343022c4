using System.CommandLine;

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
        Description = "Who labels; each reader has a file of their own [default: me]",
        HelpName = "NAME",
    };

    public static string ReaderOf(Session session) => session.Settings.Value(Reader, "reader") ?? "me";
}
