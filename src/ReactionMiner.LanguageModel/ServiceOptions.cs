using System.Text;

namespace ReactionMiner.LanguageModel;

/// <summary>Which language model is asked, and where.</summary>
/// <param name="Address">Of an OpenAI-compatible service, such as <c>http://127.0.0.1:11434/v1</c>.</param>
/// <param name="Model">Its name, as the service knows it.</param>
public sealed record ServiceOptions(Uri Address, string Model)
{
    /// <summary>Sent to the address and nowhere else; null where the service asks for none.</summary>
    public string? Key { get; init; }

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    // All but the key.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{nameof(Address)} = {Address}, {nameof(Model)} = {Model}");
        return true;
    }
}
