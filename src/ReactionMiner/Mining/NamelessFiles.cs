using ReactionMiner.Comments;
using ReactionMiner.Importing;
using ReactionMiner.Storage;

namespace ReactionMiner.Mining;

/// <summary>Keeps files apart that name no video and have one name, such as <c>comments.csv</c> in two folders: their comments would be
/// counted as one section's.</summary>
/// <param name="path">Of the file or folder that is read.</param>
internal sealed class NamelessFiles(ReactionStore store, string path)
{
    private readonly HashSet<VideoId> _checked = [];

    /// <summary>Called with each page before it is stored. A file that was moved, or exported again, shares comments with what is stored.</summary>
    /// <exception cref="SameNameException">Its comments are of another section.</exception>
    public void Check(CommentPage page)
    {
        foreach (var section in page.Comments.Where(comment => !comment.VideoId.IsYouTube).GroupBy(comment => comment.VideoId))
        {
            if (_checked.Add(section.Key) && OtherFile(section.Key) is { } other && !section.Any(comment => store.FindVideoOf(comment.Id) == section.Key))
            {
                throw new SameNameException(path, other, section.Key);
            }
        }
    }

    // A file may grow where it lies; what comes by standard input lies nowhere.
    private string? OtherFile(VideoId section)
    {
        var files = store.ReadIntakes([section]).Where(intake => intake.Kind is FileIntake.Kind).Select(intake => intake.SourceName).ToList();
        return path is not CommentFiles.StandardInput && files.Contains(path, StringComparer.Ordinal) ? null : files.LastOrDefault();
    }
}

/// <summary>Two files that name no video have one name and no comment in common.</summary>
public sealed class SameNameException(string path, string other, VideoId section) : MiningException(
    $"'{path}' names no video, and under its name stand the comments of '{other}', none of which are in it. If it is of another video, say so: --video ID, or --video file:NAME with a name of your own. If it belongs to those, --video {section} adds it. Nothing of it was stored.");
