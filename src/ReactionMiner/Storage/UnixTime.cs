namespace ReactionMiner.Storage;

/// <summary>Times as the store keeps them: Unix milliseconds, UTC, anything finer cut off.</summary>
internal static class UnixTime
{
    public static DateTimeOffset? ToMilliseconds(DateTimeOffset? time) =>
        time is { } value ? Read(value.ToUnixTimeMilliseconds()) : null;

    public static DateTimeOffset Read(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset? Read(long? milliseconds) => milliseconds is { } value ? Read(value) : null;
}
