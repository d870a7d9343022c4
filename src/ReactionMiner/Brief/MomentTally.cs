using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Brief;

/// <summary>Counts the comments that cite each moment of the videos.</summary>
internal sealed class MomentTally(int momentsKept, int commentsKept)
{
    /// <summary>Seconds between two citings up to which they mean the same moment.</summary>
    private const int Reach = 3;

    /// <summary>A comment with so many moments is a table of contents.</summary>
    private const int ChapterList = 6;

    private readonly Dictionary<VideoId, SortedDictionary<int, List<Comment>>> _videos = [];
    private readonly RemarkList _chapterLists = new(commentsKept);

    public void Add(Comment comment)
    {
        var moments = Timestamps.In(comment.Text);
        if (moments.Count >= ChapterList)
        {
            _chapterLists.Add(comment);
            return;
        }
        foreach (var moment in moments)
        {
            if (!_videos.TryGetValue(comment.VideoId, out var seconds))
            {
                _videos.Add(comment.VideoId, seconds = []);
            }
            if (!seconds.TryGetValue((int)moment.TotalSeconds, out var citing))
            {
                seconds.Add((int)moment.TotalSeconds, citing = []);
            }
            citing.Add(comment);
        }
    }

    public Remarks ChapterLists() => _chapterLists.ToRemarks();

    /// <returns>Most cited first; of equally cited ones the earlier.</returns>
    public IReadOnlyList<CitedMoment> Moments() =>
    [
        .. _videos.OrderBy(video => video.Key.Value, StringComparer.Ordinal)
            .SelectMany(video => Moments(video.Key, video.Value))
            .OrderByDescending(moment => moment.Comments)
            .Take(momentsKept),
    ];

    /// <summary>The second that most comments cite takes those around it, then the next among the seconds that are left.</summary>
    private IEnumerable<CitedMoment> Moments(VideoId video, SortedDictionary<int, List<Comment>> seconds)
    {
        var left = new SortedSet<int>(seconds.Keys);
        foreach (var second in seconds.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key).Select(pair => pair.Key))
        {
            if (!left.Contains(second))
            {
                continue;
            }
            var around = left.GetViewBetween(second - Reach, second + Reach).ToList();
            left.ExceptWith(around);
            var citing = new RemarkList(commentsKept);
            foreach (var comment in around.SelectMany(at => seconds[at]).DistinctBy(comment => comment.Id, StringComparer.Ordinal))
            {
                citing.Add(comment);
            }
            var remarks = citing.ToRemarks();
            yield return new CitedMoment(video.Value, TimeSpan.FromSeconds(second), remarks.Comments, remarks.Shown);
        }
    }
}
