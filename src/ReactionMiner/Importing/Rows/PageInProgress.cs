using ReactionMiner.Comments;

namespace ReactionMiner.Importing.Rows;

/// <summary>Gathers what is read of a file into a page.</summary>
internal sealed class PageInProgress(string fileName, CommentReading reading)
{
    private List<Comment> _comments = [];
    private List<RefusedRow> _refused = [];
    private List<Video> _videos = [];
    private Video? _video;

    public int Rows => _comments.Count + _refused.Count;

    /// <summary>Rows, and videos told of: all that the page holds.</summary>
    public int Count => Rows + _videos.Count;

    /// <summary>Videos described apart from comments, on this page and those before.</summary>
    public long VideosDescribed { get; private set; }

    /// <summary>Length of all texts.</summary>
    public long Characters { get; private set; }

    public bool IsCutShort { get; private set; }

    public void Add(Reading next)
    {
        switch (next)
        {
            case Reading.Fields { Row: var row }:
                Add(row);
                break;
            case Reading.About { Video: var video }:
                _videos.Add(video);
                VideosDescribed++;
                break;
            case Reading.Broken broken:
                _refused.Add(new RefusedRow(fileName + broken.Place, broken.Reason));
                break;
            case Reading.CutShort end:
                _refused.Add(new RefusedRow(fileName + end.Place, end.Reason));
                IsCutShort = true;
                break;
        }
    }

    /// <summary>Hands the page over and begins a new one.</summary>
    public CommentPage Take()
    {
        var page = new CommentPage(_comments, _refused) { Videos = _videos };
        (_comments, _refused, _videos, Characters) = ([], [], [], 0);
        return page;
    }

    private void Add(Row row)
    {
        if (row.Section.Video is { } video && video != _video)
        {
            _videos.Add(video);
            _video = video;
        }
        var (comment, refusal) = reading.Read(row);
        if (comment is null)
        {
            _refused.Add(new RefusedRow(fileName + row.Place, refusal!.Reason) { IsEmpty = refusal.IsEmpty });
        }
        else
        {
            _comments.Add(comment);
            Characters += comment.Text.Length;
        }
    }
}
