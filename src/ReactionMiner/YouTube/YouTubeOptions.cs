using Serilog;
using Serilog.Core;

namespace ReactionMiner.YouTube;

/// <summary>How YouTube is asked. Every value has a range; a value outside it is refused when it is set.</summary>
public sealed record YouTubeOptions
{
    private static readonly Uri Google = new("https://youtube.googleapis.com/");

    /// <summary>A key of a Google Cloud project with YouTube Data API v3 enabled. It is sent to YouTube and shown nowhere.</summary>
    /// <exception cref="ApiKeyMissingException">It is blank.</exception>
    /// <exception cref="ApiKeyMalformedException">It has a character that no key has.</exception>
    public required string ApiKey
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>Where the API is; Google's address by default. Plain <c>http</c> only to this machine, as the key travels with each request.</summary>
    /// <exception cref="BaseAddressException">It is no such address.</exception>
    public Uri BaseAddress
    {
        get;
        init => field = IsSafe(value) ? EndingInSlash(value) : throw new BaseAddressException(value);
    }

    = Google;

    /// <summary>Quota units one run may use; null for no limit but the day's. From 1.</summary>
    public int? BudgetUnits
    {
        get;
        init => field = value is < 1 ? throw new ArgumentOutOfRangeException(nameof(value), value, "A budget is at least 1 unit.") : value;
    }

    /// <summary>How long one request may take. From 1 second to 10 minutes; 30 seconds by default.</summary>
    public TimeSpan RequestTimeout
    {
        get;
        init => field = InRange(value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
    }

    = TimeSpan.FromSeconds(30);

    /// <summary>How often a request is sent again after a fault that passes. From 0 to 10; 4 by default.</summary>
    public int Retries
    {
        get;
        init => field = value is < 0 or > 10 ? throw new ArgumentOutOfRangeException(nameof(value), value, "From 0 to 10.") : value;
    }

    = 4;

    /// <summary>The middle of the first wait before a request is sent again; each further wait doubles. From 10 ms to 1 minute; 1 second by default.</summary>
    public TimeSpan BackOff
    {
        get;
        init => field = InRange(value, TimeSpan.FromMilliseconds(10), TimeSpan.FromMinutes(1));
    }

    = TimeSpan.FromSeconds(1);

    /// <summary>The longest <c>Retry-After</c> that is waited for; a longer one ends the run. From 0 to 1 hour; 2 minutes by default.</summary>
    public TimeSpan LongestRetryAfter
    {
        get;
        init => field = InRange(value, TimeSpan.Zero, TimeSpan.FromHours(1));
    }

    = TimeSpan.FromMinutes(2);

    /// <summary>How old the last page of a harvest cut short may be for the harvest to be taken up again. From 0 to 7 days; 36 hours by default,
    /// so that a video too large for one day's quota goes on the next day.</summary>
    public TimeSpan ResumeWithin
    {
        get;
        init => field = InRange(value, TimeSpan.Zero, TimeSpan.FromDays(7));
    }

    = TimeSpan.FromHours(36);

    /// <summary>Reads every thread's replies again, also where nothing shows that they changed.</summary>
    public bool RereadsReplies { get; init; }

    /// <summary>Is told of every request and every wait, at the level Debug, never of the key. Nothing is told by default.</summary>
    public ILogger Log { get; init; } = Logger.None;

    /// <summary>The options without the key.</summary>
    public override string ToString() => $"YouTube at {BaseAddress.Authority}, budget {BudgetUnits?.ToString(null, null) ?? "none"}";

    private static string Checked(string? key)
    {
        var trimmed = key?.Trim();
        return string.IsNullOrEmpty(trimmed) ? throw new ApiKeyMissingException()
            : trimmed.All(letter => letter is > ' ' and <= '~') ? trimmed
            : throw new ApiKeyMalformedException();
    }

    private static bool IsSafe(Uri address) =>
        address is { IsAbsoluteUri: true, UserInfo: "", Query: "", Fragment: "" }
        && (address.Scheme is "https" || (address.Scheme is "http" && address.IsLoopback));

    private static Uri EndingInSlash(Uri address) =>
        address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");

    private static TimeSpan InRange(TimeSpan value, TimeSpan least, TimeSpan most) =>
        value < least || value > most ? throw new ArgumentOutOfRangeException(nameof(value), value, $"From {least} to {most}.") : value;
}
