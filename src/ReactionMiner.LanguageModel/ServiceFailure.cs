using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using ReactionMiner.Reports;

namespace ReactionMiner.LanguageModel;

/// <summary>Turns what the client throws into what the user can act on.</summary>
internal static class ServiceFailure
{
    private const int LongestSaying = 200;

    public static ServiceException Of(ClientResultException failure, ServiceOptions options, DateTimeOffset now) => failure.Status switch
    {
        // Its words are left out: some services repeat the key in them.
        401 or 403 => new KeyRefusedException(options.Address, failure.Status),
        0 => new ServiceBusyException(options.Address, Safe(failure.InnerException?.Message ?? failure.Message, options), wait: null),
        408 or 425 or 429 or >= 500 => new ServiceBusyException(options.Address, Said(failure, options), Wait(failure, now)),
        _ => new RequestRefusedException(options.Address, Said(failure, options)),
    };

    private static string Said(ClientResultException failure, ServiceOptions options)
    {
        var words = failure.GetRawResponse()?.Content.ToString() ?? "";
        var said = Safe(Message(words) ?? words, options);
        return string.Create(CultureInfo.InvariantCulture, $"status {failure.Status}{(said.Length > 0 ? $", \"{said}\"" : "")}");
    }

    private static string Safe(string words, ServiceOptions options)
    {
        var safe = options.Key is { } key ? words.Replace(key, "(key)", StringComparison.Ordinal) : words;
        return TerminalText.Fit(TerminalText.Clean(safe), LongestSaying).TrimEnd('.');
    }

    /// <summary>The message in OpenAI's form of an error; null in any other.</summary>
    private static string? Message(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("error", out var error)
                && error is { ValueKind: JsonValueKind.Object } && error.TryGetProperty("message", out var message)
                ? message.ToString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static TimeSpan? Wait(ClientResultException failure, DateTimeOffset now)
    {
        if (failure.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var header) != true)
        {
            return null;
        }
        return double.TryParse(header, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(header, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment > now
                ? moment - now
                : null;
    }
}
