using YouTube.StandIn.Api;

namespace YouTube.StandIn.Paging;

/// <param name="NextToken">Null on the last page.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? NextToken);

/// <summary>Cuts a page out of a listing.</summary>
internal static class Pager
{
    /// <exception cref="ApiErrorException">The token is foreign or expired.</exception>
    public static Page<T> Cut<T>(Listing<T> listing, PageTokens tokens, int maxResults, string? token, PageShape shape)
        where T : class
    {
        var start = Start(listing, tokens, shape.IgnoresToken ? null : token);
        var repeated = Math.Min(shape.RepeatedItems, maxResults - 1);
        var slot = repeated > 0 && start.Page > 1 ? listing.Before(start.Slot, repeated) : start.Slot;
        var take = shape.Take(maxResults);
        var found = listing.From(slot).Take(take + 1).ToList();
        return new(
            [.. found.Take(take).Select(item => item.Item)],
            found.Count > take && !shape.EndsHere ? tokens.Write(listing.Order, listing.Scope, Next(found[take].Slot)) : null);

        PageStart Next(int next) => shape.LoopsToStart ? new(1, listing.FirstSlot) : new(start.Page + 1, next);
    }

    private static PageStart Start<T>(Listing<T> listing, PageTokens tokens, string? token)
        where T : class
    {
        if (token is null)
        {
            return new(1, listing.FirstSlot);
        }
        return tokens.Read(token, listing.Order, listing.Scope) ?? throw new ApiErrorException(ApiErrors.InvalidPageToken());
    }
}
