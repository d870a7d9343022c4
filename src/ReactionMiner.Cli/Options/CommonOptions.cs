using System.CommandLine;

namespace ReactionMiner.Cli.Options;

/// <summary>Options that every command takes.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Store = new("--store")
    {
        Description = "The file that keeps comments and predictions [default: reactionminer.db]",
        HelpName = "FILE",
        Recursive = true,
    };

    public static readonly Option<string?> Model = new("--model")
    {
        Description = "The model or theme set: its folder, or the name of a bundled one [default: the one the video is bound to]",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<bool> Quiet = new("--quiet", "-q")
    {
        Description = "No progress and no warnings on standard error",
        Recursive = true,
    };

    public static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Say on standard error what is being done",
        Recursive = true,
    };

    public static readonly Option<string?> Log = new("--log")
    {
        Description = "Write diagnostics to this file, too",
        HelpName = "FILE",
        Recursive = true,
    };

    public static readonly Option<bool> Json = new("--json")
    {
        Description = "The result as JSON on standard output",
        Recursive = true,
    };

    public static readonly Option<bool> NoColor = new("--no-color")
    {
        Description = "No colours; the output has none now, so that scripts may pass it without asking",
        Recursive = true,
    };

    public static void AddTo(RootCommand root)
    {
        foreach (var option in new Option[] { Store, Model, Quiet, Verbose, Log, Json, NoColor })
        {
            root.Options.Add(option);
        }
    }
}
