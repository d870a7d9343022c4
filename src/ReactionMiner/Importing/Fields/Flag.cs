namespace ReactionMiner.Importing.Fields;

/// <summary>Yes and no as tools write them.</summary>
internal static class Flag
{
    /// <returns>Null when the text is empty or neither.</returns>
    public static bool? TryParse(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        "TRUE" or "1" or "1.0" or "YES" or "Y" or "T" => true,
        "FALSE" or "0" or "0.0" or "NO" or "N" or "F" => false,
        _ => null,
    };
}
