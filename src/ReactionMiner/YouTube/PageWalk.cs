using ReactionMiner.Comments;
using ReactionMiner.YouTube.Requests;

namespace ReactionMiner.YouTube;

/// <summary>The way through the pages of one listing, which may repeat, lead in a circle, or lose their place.</summary>
/// <remarks>
/// <para>A short or empty page is no end: only a missing token is.</para>
/// <para>Where a page's next token was seen before, the page may be a slip: it is asked for once more, then the last page that brought anything
/// is. If neither leads on, or three pages in a row bring no new id, the walk is given up.</para>
/// <para>Where a token is refused, it is tried once more if it is fresh, as a listing that is just changing refuses some; then the walk begins
/// again, three times at most.</para>
/// </remarks>
/// <param name="start">Where the walk begins; null for the first page.</param>
internal sealed class PageWalk(string? start)
{
    private const int MostRestarts = 3;
    private const int MostPagesWithoutNews = 3;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tokens = start is null ? new(StringComparer.Ordinal) : new([start], StringComparer.Ordinal);
    private string? _lastWithNews = start;
    private int _pagesWithoutNews;
    private int _stumbles;
    private int _restarts;
    private bool _isFresh;

    /// <summary>The page to ask for; its end when there is none.</summary>
    public PagePlace Place { get; private set; } = PagePlace.At(start);

    /// <summary>The listing gives no way to its end.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Moves on from a page.</summary>
    /// <param name="ids">Of its items.</param>
    /// <param name="nextPageToken">As the page gave it.</param>
    public void MoveOn(IEnumerable<string> ids, string? nextPageToken)
    {
        var asked = Place.Token;
        var known = _ids.Count;
        _ids.UnionWith(ids);
        var hasNews = _ids.Count > known;
        if (string.IsNullOrEmpty(nextPageToken))
        {
            Place = PagePlace.End;
        }
        else if (_tokens.Add(nextPageToken))
        {
            Follow(asked, nextPageToken, hasNews);
        }
        else
        {
            Stumble(asked);
        }
    }

    /// <summary>Finds a way on from a refusal.</summary>
    /// <returns>False when there is none.</returns>
    public bool Recovers(Fault fault)
    {
        if (fault.Kind != FaultKind.InvalidPageToken || Place.Token is null)
        {
            return false;
        }
        if (_isFresh)
        {
            _isFresh = false;
            return true;
        }
        _ids.Clear();
        _tokens.Clear();
        (_lastWithNews, _pagesWithoutNews, _stumbles) = (null, 0, 0);
        Place = PagePlace.At(null);
        return _restarts++ < MostRestarts;
    }

    private void Follow(string? asked, string nextPageToken, bool hasNews)
    {
        _pagesWithoutNews = hasNews ? 0 : _pagesWithoutNews + 1;
        IsLost = _pagesWithoutNews >= MostPagesWithoutNews;
        if (hasNews)
        {
            _lastWithNews = asked;
            _stumbles = 0;
        }
        _isFresh = true;
        Place = PagePlace.At(nextPageToken);
    }

    private void Stumble(string? asked)
    {
        _stumbles++;
        IsLost = _stumbles > 2;
        Place = PagePlace.At(_stumbles == 1 ? asked : _lastWithNews);
    }
}
