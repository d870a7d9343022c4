using System.CommandLine;
using ReactionMiner.Comments;
using ReactionMiner.Importing;
using ReactionMiner.Importing.Fields;

namespace ReactionMiner.Cli.Options;

/// <summary>Options for files that recognition alone does not understand.</summary>
internal static class SourceOptions
{
    public static readonly Option<string?> Format = new("--format")
    {
        Description = "The tool that wrote the file, when it is not recognised: "
            + string.Join(", ", CommentFormats.All.Select(format => format.Name)),
        HelpName = "NAME",
    };

    public static readonly Option<string?> Video = new("--video")
    {
        Description = "The video (link or id) of comments whose file names none, or file:NAME for a name of your own",
        HelpName = "VIDEO",
    };

    public static readonly Option<string[]> Map = new("--map")
    {
        Description = "Take a field from a column: text=COLUMN, id=COLUMN, author=COLUMN …; may be given several times",
        HelpName = "FIELD=COLUMN",
    };

    public static void AddTo(Command command)
    {
        command.Options.Add(Format);
        command.Options.Add(Video);
        command.Options.Add(Map);
    }

    /// <exception cref="UsageException">An option names no format, video or field.</exception>
    public static ImportOptions Read(ParseResult parse) => new()
    {
        Format = parse.GetValue(Format) is { } format
            ? CommentFormats.TryFind(format) ?? throw new UsageException(
                $"--format {format}: known are {string.Join(", ", CommentFormats.All.Select(known => known.Name))}.")
            : null,
        Video = parse.GetValue(Video) is { } video
            ? VideoId.TryParse(video) ?? throw new UsageException($"--video {video}: neither a video id nor a link to a video.")
            : null,
        Map = (parse.GetValue(Map) ?? []).Select(ReadMapping).DistinctBy(pair => pair.Field).ToDictionary(pair => pair.Field, pair => pair.Column),
    };

    private static (CommentField Field, string Column) ReadMapping(string text)
    {
        var parts = text.Split('=', 2);
        return parts is [var name, { Length: > 0 } column] && CommentFields.TryParse(name) is { } field
            ? (field, column)
            : throw new UsageException(
                $"--map {text}: write FIELD=COLUMN, where FIELD is one of {string.Join(", ", CommentFields.Names)}.");
    }
}
