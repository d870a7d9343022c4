using ReactionMiner.Importing.Files;

namespace ReactionMiner.DataFiles;

/// <summary>Opens a file that a spreadsheet or another tool may have saved in an encoding of its own.</summary>
internal static class DataText
{
    private const int Start = 4096;

    /// <returns>The text as UTF-8 without a byte-order mark.</returns>
    public static Stream Open(string path)
    {
        using var beginning = File.OpenRead(path);
        var start = new byte[Start];
        var length = beginning.ReadAtLeast(start, Start, throwOnEndOfStream: false);
        return new TextFile(() => File.OpenRead(path), start.AsSpan(0, length)).Open();
    }

    /// <summary>Whether the last character is a line break, in UTF-8 or UTF-16.</summary>
    public static bool EndsWithLineBreak(string path)
    {
        using var file = File.OpenRead(path);
        var end = new byte[Math.Min(2, file.Length)];
        file.Seek(-end.Length, SeekOrigin.End);
        file.ReadExactly(end);
        return end is [.., (byte)'\n' or (byte)'\r'] or [(byte)'\n' or (byte)'\r', 0];
    }
}
