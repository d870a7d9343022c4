namespace ReactionMiner.YouTube;

/// <summary>There is no API key.</summary>
public sealed class ApiKeyMissingException()
    : YouTubeException(
        "Fetching needs a YouTube API key. Make one at https://console.cloud.google.com/apis/credentials (enable YouTube Data API v3 "
        + "first) and put it in REACTIONMINER_YOUTUBE_API_KEY, or its file's path in REACTIONMINER_YOUTUBE_API_KEY_FILE.");

/// <summary>What was given as the key can be none: it has a space, a line break or a letter outside ASCII.</summary>
public sealed class ApiKeyMalformedException()
    : YouTubeException(
        "The API key has characters that no key has; copy it again from https://console.cloud.google.com/apis/credentials, without "
        + "spaces, line breaks or anything around it.");

/// <summary>YouTube does not know the key.</summary>
public sealed class ApiKeyInvalidException()
    : YouTubeException(
        "YouTube does not accept the API key: it is mistyped, expired or deleted. Compare it with the one at "
        + "https://console.cloud.google.com/apis/credentials.");

/// <summary>YouTube knows the key and does not let it be used from here, or for this.</summary>
public sealed class ApiKeyBlockedException(string reason)
    : YouTubeException(
        $"YouTube blocks the API key ({reason}). At https://console.cloud.google.com/apis/credentials, allow the key for YouTube Data API v3 "
        + "and for this machine's address, and set no website restriction. A suspended project has to be settled with Google.")
{
    public string Reason { get; } = reason;
}

/// <summary>The key's project does not use the API.</summary>
public sealed class ApiNotEnabledException()
    : YouTubeException(
        "YouTube Data API v3 is not enabled in the API key's project. Enable it at "
        + "https://console.cloud.google.com/apis/library/youtube.googleapis.com, wait a few minutes, and run the same command again.");

/// <summary>The address to send requests to cannot be used.</summary>
public sealed class BaseAddressException(Uri address)
    : YouTubeException(
        $"'{address.GetComponents(UriComponents.SchemeAndServer, UriFormat.SafeUnescaped)}' cannot be YouTube's base address: give an https address without query, or an http address "
        + "of this machine such as http://127.0.0.1:8080/.")
{
    public Uri Address { get; } = address;
}
