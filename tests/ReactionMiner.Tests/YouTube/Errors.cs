using System.Text.Json;

namespace ReactionMiner.Tests.YouTube;

/// <summary>Bodies of refusals in the API's form.</summary>
internal static class Errors
{
    public static string Envelope(int status, string reason, string message) => JsonSerializer.Serialize(new
    {
        error = new { code = status, message, errors = new[] { new { message, domain = "youtube.test", reason } } },
    });

    public static string Detailed(int status, string reason, string detail, string message) => JsonSerializer.Serialize(new
    {
        error = new
        {
            code = status,
            message,
            errors = new[] { new { message, domain = "global", reason } },
            status = "FAILED",
            details = new[] { new { reason = detail, domain = "googleapis.com" } },
        },
    });
}
