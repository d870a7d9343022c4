using System.Globalization;

namespace ReactionMiner.LanguageModel;

/// <summary>A language model could not be asked. No message holds the key.</summary>
public abstract class ServiceException(string message, Exception? inner = null) : MiningException(message, inner);

/// <summary>The service does not accept the key, or wants one.</summary>
public sealed class KeyRefusedException(Uri address, int status) : ServiceException(string.Create(
    CultureInfo.InvariantCulture,
    $"{address} refuses the key, or wants one ({status}). Put the right one into the environment."));

/// <summary>The service cannot be reached, has too much to do, or is broken for now.</summary>
/// <param name="said">Its own words, made safe.</param>
/// <param name="wait">What it asks to wait; null when it does not say.</param>
public sealed class ServiceBusyException(Uri address, string said, TimeSpan? wait) : ServiceException(
    $"{address} cannot answer now: {said}{(wait is { } time ? string.Create(CultureInfo.InvariantCulture, $"; it asks to wait {time.TotalSeconds:0} s") : "")}. Try again later.")
{
    public TimeSpan? Wait { get; } = wait;
}

/// <summary>The service does not do what it is asked: an unknown model, say.</summary>
/// <param name="said">Its own words, made safe.</param>
public sealed class RequestRefusedException(Uri address, string said) : ServiceException(
    $"{address} does not do what it is asked: {said}. Check the model's name and the address, which mostly ends in /v1.");

/// <summary>No answer came in time.</summary>
public sealed class ServiceSilentException(Uri address, TimeSpan patience) : ServiceException(string.Create(
    CultureInfo.InvariantCulture,
    $"{address} did not answer within {patience.TotalSeconds:0} s. Give it longer, or take a smaller model."));

/// <summary>Something answers there, but no language model.</summary>
public sealed class NoCompletionException(Uri address, Exception? inner = null) : ServiceException(
    $"{address} answers with something that is no chat completion. Is it the address of an OpenAI-compatible service? It mostly ends in /v1.", inner);
