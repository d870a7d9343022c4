using System.Globalization;
using ReactionMiner.Cli.Options;
using ReactionMiner.LanguageModel;

namespace ReactionMiner.Cli.Asking;

/// <summary>The language model that the settings name.</summary>
internal static class LanguageModelSettings
{
    public const string KeyVariable = "REACTIONMINER_LANGUAGE_MODEL_KEY";

    private const int LongestName = 200;
    private const int LongestPatience = 3600;

    /// <exception cref="UsageException">Name or address is missing, or something cannot be meant. The message never holds the key.</exception>
    public static ServiceOptions Read(Session session)
    {
        var name = session.Settings.Value(AskingOptions.Model, "language_model");
        var address = session.Settings.Value(AskingOptions.Address, "language_model_address");
        if (name is null || address is null)
        {
            throw new UsageException("Which language model? Name it and its service: --language-model NAME --language-model-address URL. Nothing is sent anywhere by default.");
        }
        var options = new ServiceOptions(ReadAddress(address), ReadName(name)) { Key = ReadKey(session.Host) };
        if (options.Key is not null && options.Address is { Scheme: "http", IsLoopback: false })
        {
            throw new UsageException($"The key would travel to {options.Address.Host} for all to read. Give an https address, or take the key out of {KeyVariable}.");
        }
        return session.Settings.Value(AskingOptions.Patience, "language_model_timeout") is { } patience
            ? options with { Patience = ReadPatience(patience) }
            : options;
    }

    private static string ReadName(string name) => name.Length is > 0 and <= LongestName && !name.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))
        ? name
        : throw new UsageException("--language-model takes a name without spaces, such as llama3.2:3b.");

    private static Uri ReadAddress(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            throw new UsageException("--language-model-address is not an address such as http://127.0.0.1:11434/v1.");
        }
        return uri is { UserInfo: "", Query: "", Fragment: "" }
            ? uri
            : throw new UsageException($"--language-model-address may hold neither a password nor a query, as it is shown; a key belongs into {KeyVariable}.");
    }

    private static string? ReadKey(CliHost host) => ApiKey.TryRead(host, KeyVariable) switch
    {
        null => null,
        var key when key.All(letter => letter is > ' ' and <= '~') => key,
        _ => throw new UsageException($"{KeyVariable} holds characters that no key has."),
    };

    private static TimeSpan ReadPatience(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= LongestPatience
            ? TimeSpan.FromSeconds(seconds)
            : throw new UsageException($"--language-model-timeout takes a number of seconds from 1 to {LongestPatience}.");
}
