using System.CommandLine;

namespace ReactionMiner.Cli.Options;

/// <summary>Options for asking YouTube.</summary>
internal static class FetchingOptions
{
    public static readonly Option<string?> Budget = new("--budget")
    {
        Description = "Spend at most this many quota units; what is left is fetched by the same command later",
        HelpName = "UNITS",
    };

    public static readonly Option<bool> RereadReplies = new("--reread-replies")
    {
        Description = "Read every thread's replies again, also where nothing shows that they changed",
    };

    public static void AddTo(Command command)
    {
        command.Options.Add(Budget);
        command.Options.Add(RereadReplies);
    }
}
