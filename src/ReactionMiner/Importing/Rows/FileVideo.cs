using System.Text.RegularExpressions;
using ReactionMiner.Comments;

namespace ReactionMiner.Importing.Rows;

/// <summary>The video that a file's name tells, in the patterns the tools use.</summary>
internal static partial class FileVideo
{
    /// <summary>Understands <c>Title [VIDEO].info.json</c>, <c>videoinfo_VIDEO_2024_…</c>, <c>comments-VIDEO.csv</c>, <c>VIDEO-comments.json</c>
    /// and <c>VIDEO.comments.json</c>; else the section is known by the file's name.</summary>
    /// <param name="path">With or without folders.</param>
    public static VideoId Of(string path)
    {
        if (path is CommentFiles.StandardInput)
        {
            return VideoId.ForFile("standard-input");
        }
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        var match = Pattern().Match(name);
        if (match.Success && VideoId.TryParse(match.Groups["id"].Value) is { } video)
        {
            return video;
        }
        var stem = WithoutEndings().Replace(name, "");
        return MixedCase().IsMatch(stem) && VideoId.TryParse(stem) is { IsYouTube: true } bare
            ? bare
            : VideoId.ForFile(stem.Length > 0 ? stem : name);
    }

    [GeneratedRegex(
        @"\[(?<id>[\w-]{11})\](?:\.|$)|^videoinfo_(?<id>[\w-]{11})_\d{4}_|^comments-(?<id>[\w-]{11})\.(?:csv|json)|^(?<id>[\w-]{11})(?:-|\.)comments\.json|^(?<id>[\w-]{11})\.info\.json",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?:\.(?:csv|tsv|tab|txt|json|jsonl|ndjson|info|comments|db|sqlite3?|gz|zip))+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 60000)]
    private static partial Regex WithoutEndings();

    /// <summary>A bare name of eleven characters is taken as an id only if it looks like one and not like a word.</summary>
    [GeneratedRegex(@"^(?=.*[a-z])(?=.*[a-z0-9_-][A-Z])(?=.*[0-9A-Z].*[0-9A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60000)]
    private static partial Regex MixedCase();
}
