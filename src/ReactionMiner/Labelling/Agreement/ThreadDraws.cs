namespace ReactionMiner.Labelling;

/// <summary>Draws rows with replacement, the rows of a conversation together, the same ones each time.</summary>
internal sealed class ThreadDraws
{
    private const int Draws = 500;
    private const int Seed = 1;
    private const double Tail = 0.025;

    private readonly IReadOnlyList<string> _threads;
    private readonly List<List<int>> _drawn;

    /// <param name="threads">The conversation of each row.</param>
    public ThreadDraws(IReadOnlyList<string> threads)
    {
        _threads = threads;
        var conversations = threads.Index().GroupBy(row => row.Item, row => row.Index, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        var random = new Random(Seed);
        _drawn = [.. Enumerable.Range(0, Draws).Select(_ =>
            Enumerable.Range(0, conversations.Count).SelectMany(_ => conversations[random.Next(conversations.Count)]).ToList())];
    }

    /// <summary>Conversations that some rows stand in.</summary>
    public int Conversations(IEnumerable<int> rows) => rows.Select(row => _threads[row]).Distinct(StringComparer.Ordinal).Count();

    /// <summary>A figure of all rows with its interval over the draws.</summary>
    /// <param name="isTold">Whether the rows are enough for an interval; see <see cref="AgreementFigure"/>.</param>
    /// <returns>Null where all rows have no figure.</returns>
    public AgreementFigure? Figure(bool isTold, Func<IReadOnlyList<int>, double?> figure)
    {
        if (figure([.. Enumerable.Range(0, _threads.Count)]) is not { } value)
        {
            return null;
        }
        if (!isTold)
        {
            return new AgreementFigure(value, Low: null, High: null);
        }
        List<double> drawn = [.. _drawn.Select(rows => figure(rows)).OfType<double>().Order()];
        return drawn.Count < Draws / 2
            ? new AgreementFigure(value, Low: null, High: null)
            : new AgreementFigure(value, drawn[(int)(Tail * drawn.Count)], drawn[(int)((1 - Tail) * drawn.Count)]);
    }
}
