namespace ReactionMiner.YouTube;

/// <summary>Counts quota units: one for every request sent, an unsuccessful one included.</summary>
/// <remarks>Source: https://developers.google.com/youtube/v3/determine_quota_cost. Every list method costs 1 unit a page.</remarks>
/// <param name="budgetUnits">Units that may be used; null for any number.</param>
public sealed class QuotaMeter(int? budgetUnits)
{
    /// <summary>Units used by this process.</summary>
    public int Units { get; private set; }

    /// <summary>Takes the unit for a request about to be sent.</summary>
    /// <exception cref="BudgetSpentException">None is left.</exception>
    public void Take()
    {
        if (budgetUnits is { } budget && Units >= budget)
        {
            throw new BudgetSpentException(budget);
        }
        Units++;
    }

    /// <summary>Takes back the unit of a request that never reached YouTube.</summary>
    public void GiveBack() => Units--;
}
