using System.Text.RegularExpressions;

namespace ReactionMiner.Comments;

/// <summary>Which video a comment belongs to: a YouTube id of 11 characters, or, where a file names no video, <c>file:NAME</c>.</summary>
public readonly partial record struct VideoId
{
    private const string FilePrefix = "file:";
    private readonly string? _value;

    private VideoId(string value) => _value = value;

    /// <summary>The id as text, as it stands in the <c>video_id</c> column.</summary>
    public string Value => _value ?? "";

    /// <summary>True for a YouTube video, false for a section known only by the name of its file.</summary>
    public bool IsYouTube => !Value.StartsWith(FilePrefix, StringComparison.Ordinal) && Value.Length > 0;

    /// <summary>The id of a video, the name of a file.</summary>
    public string Name => IsYouTube ? Value : Value[Math.Min(FilePrefix.Length, Value.Length)..];

    /// <summary>Reads an id, or a link to a video in any form YouTube uses: watch, youtu.be, shorts, live, embed, v, with or without a scheme,
    /// mobile and no-cookie hosts, with times and playlists in the query.</summary>
    /// <returns>Null when the text is neither.</returns>
    public static VideoId? TryParse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }
        if (IdPattern().IsMatch(text) || (text.StartsWith(FilePrefix, StringComparison.Ordinal) && text.Length > FilePrefix.Length))
        {
            return new VideoId(text);
        }
        return LinkPattern().Match(text) is { Success: true } link ? new VideoId(link.Groups["id"].Value) : null;
    }

    /// <summary>Reads an id or a link, as <see cref="TryParse"/> does.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static VideoId Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"'{text}' is neither a YouTube video id nor a link to a video.");

    /// <summary>The key for comments whose file names no video.</summary>
    /// <param name="name">The file's name without folder and endings.</param>
    public static VideoId ForFile(string name) => new(FilePrefix + name);

    /// <summary>As messages show it: a file's name may hold anything, and cannot begin a line of its own.</summary>
    public override string ToString() => string.Concat(Value.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));

    [GeneratedRegex("^[A-Za-z0-9_-]{11}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex IdPattern();

    [GeneratedRegex(
        """^(?:https?://)?(?:[a-z0-9-]+\.)*(?:youtu\.be/|(?:youtube(?:-nocookie)?\.com)/(?:watch/?\?(?:[^#\s]*&)?v=|(?:shorts|live|embed|v|e)/))(?<id>[A-Za-z0-9_-]{11})(?=$|[^A-Za-z0-9_-])""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 60000)]
    private static partial Regex LinkPattern();
}
