namespace ReactionMiner.YouTube;

/// <summary>Watches one listing for pages that repeat or lead in a circle, as YouTube's sometimes do for days.</summary>
/// <remarks>
/// A short or empty page is no end: only a missing token is. A token that comes back is asked for once more, in case the answer was a slip;
/// then, or after three pages in a row without a new id, the listing is given up.
/// </remarks>
internal sealed class PageGuard
{
    private const int Patience = 3;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tokens = new(StringComparer.Ordinal);
    private int _pagesWithoutNews;
    private bool _askedAgain;

    /// <param name="token">The token of the first page watched; null for a listing's start.</param>
    public PageGuard(string? token)
    {
        if (token is not null)
        {
            _tokens.Add(token);
        }
    }

    /// <summary>Judges a page that has a next one.</summary>
    public PageVerdict Judge(IEnumerable<string> ids, string nextPageToken)
    {
        var news = ids.Count(_ids.Add);
        _pagesWithoutNews = news > 0 ? 0 : _pagesWithoutNews + 1;
        if (_pagesWithoutNews >= Patience)
        {
            return PageVerdict.GiveUp;
        }
        if (_tokens.Add(nextPageToken))
        {
            _askedAgain = false;
            return PageVerdict.Follow;
        }
        if (_askedAgain)
        {
            return PageVerdict.GiveUp;
        }
        _askedAgain = true;
        return PageVerdict.AskAgain;
    }
}

internal enum PageVerdict
{
    Follow,
    AskAgain,
    GiveUp,
}
