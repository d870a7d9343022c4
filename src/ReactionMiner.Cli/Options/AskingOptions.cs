using System.CommandLine;

namespace ReactionMiner.Cli.Options;

/// <summary>Options for asking a language model. There is none for its key.</summary>
internal static class AskingOptions
{
    public static readonly Option<string?> Model = new("--language-model")
    {
        Description = "Name of the language model, as its service knows it",
        HelpName = "NAME",
    };

    public static readonly Option<string?> Address = new("--language-model-address")
    {
        Description = "An OpenAI-compatible address, such as http://127.0.0.1:11434/v1; there is no default",
        HelpName = "URL",
    };

    public static readonly Option<string?> Patience = new("--language-model-timeout")
    {
        Description = "Give up an answer after this time [default: 120]",
        HelpName = "SECONDS",
    };

    public static readonly Option<bool> Yes = new("--yes")
    {
        Description = "Send to the language model what is shown, without asking first",
    };

    public static void AddTo(Command command)
    {
        foreach (var option in new Option[] { Model, Address, Patience, Yes })
        {
            command.Options.Add(option);
        }
    }
}
