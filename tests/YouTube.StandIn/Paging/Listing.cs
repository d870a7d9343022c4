namespace YouTube.StandIn.Paging;

/// <summary>
/// A list that is paged through: numbered slots, some of them empty because their item was deleted. New items take new
/// slots at the high end, so a token's slot stays right while the list grows or shrinks.
/// </summary>
/// <param name="Scope">What the list is of; a token of another scope is foreign.</param>
/// <param name="Order">The order's name inside tokens.</param>
/// <param name="Slots">How many slots there are now.</param>
/// <param name="ItemAt">The item in a slot; null when it is empty.</param>
/// <param name="IsHighFirst">True when the list begins with the highest slot: newest first.</param>
internal sealed record Listing<T>(string Scope, string Order, int Slots, Func<int, T?> ItemAt, bool IsHighFirst)
    where T : class
{
    private int Step => IsHighFirst ? -1 : 1;

    public int FirstSlot => IsHighFirst ? Slots - 1 : 0;

    /// <summary>The filled slots from <paramref name="slot"/> on, in listing order.</summary>
    public IEnumerable<(int Slot, T Item)> From(int slot) => Walk(slot, Step);

    /// <summary>The slot <paramref name="items"/> items before <paramref name="slot"/>, or the nearest there is.</summary>
    public int Before(int slot, int items) =>
        Walk(slot - Step, -Step).Take(items).Select(found => found.Slot).DefaultIfEmpty(slot).Last();

    private IEnumerable<(int Slot, T Item)> Walk(int slot, int step)
    {
        for (; slot >= 0 && slot < Slots; slot += step)
        {
            if (ItemAt(slot) is { } item)
            {
                yield return (slot, item);
            }
        }
    }
}
