using Dapper;
using Microsoft.Data.Sqlite;
using ReactionMiner.Comments;

namespace ReactionMiner.Storage;

internal static class HarvestTotalsReader
{
    private const string Withheld = "YouTube counts more than it hands out; the others were deleted, hidden or held back";
    private const string Unread = "not read yet";

    public static HarvestTotals Read(SqliteConnection connection, HarvestRow harvest)
    {
        var rows = connection.Query<ShortfallRow>(
            """
            SELECT is_pending AS IsPending, given_up AS GivenUp, is_final AS IsFinal,
                count(*) AS Threads, sum(promised) AS Promised, sum(had) AS Had,
                sum(promised > had) AS ShortThreads, sum(max(promised - had, 0)) AS Missing,
                sum(iif(is_pending, max(1, (promised - iif(page_token IS NULL, 0, had) + 99) / 100), 0)) AS Requests
            FROM harvest_threads WHERE harvest_id = @HarvestId
            GROUP BY is_pending, given_up, is_final
            ORDER BY given_up
            """,
            harvest).AsList();
        return new HarvestTotals(
            (int)rows.Sum(row => row.Threads),
            HarvestThreadTable.CountLeftOut(connection, harvest.HarvestId),
            (int)rows.Sum(row => row.Promised),
            (int)rows.Sum(row => row.Had),
            Shortfall(Withheld, isFinal: true, rows.Where(row => row is { IsPending: 0, GivenUp: null }), row => row.ShortThreads),
            Shortfall(Unread, isFinal: false, rows.Where(row => row.IsPending != 0), row => row.Threads),
            (int)rows.Sum(row => row.Requests),
            [
                .. rows.Where(row => row is { IsPending: 0, GivenUp: not null })
                    .Select(row => Shortfall(row.GivenUp!, row.IsFinal != 0, [row], only => only.Threads)),
            ],
            HarvestTable.CountRefused(connection, harvest.IntakeId));
    }

    private static ThreadShortfall Shortfall(
        string reason, bool isFinal, IEnumerable<ShortfallRow> rows, Func<ShortfallRow, long> threads)
    {
        var all = rows.ToList();
        return new ThreadShortfall(reason, (int)all.Sum(threads), (int)all.Sum(row => row.Missing), isFinal);
    }

    private sealed record ShortfallRow
    {
        public long IsPending { get; init; }

        public string? GivenUp { get; init; }

        public long IsFinal { get; init; }

        public long Threads { get; init; }

        public long Promised { get; init; }

        public long Had { get; init; }

        public long ShortThreads { get; init; }

        public long Missing { get; init; }

        public long Requests { get; init; }
    }
}
