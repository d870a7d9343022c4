namespace ReactionMiner.Counting;

/// <summary>A made-up video as one theme sees it.</summary>
internal sealed class SimulatedVideo
{
    private int _carriers;

    public ProbabilityHistogram Probabilities { get; } = new();

    public int Found { get; private set; }

    public double TrueShare => (double)_carriers / Probabilities.Total;

    public double FoundShare => (double)Found / Probabilities.Total;

    public void Add(ReadComment comment, bool carries)
    {
        Probabilities.Add(comment.Probability);
        Found += comment.IsGiven ? 1 : 0;
        _carriers += carries ? 1 : 0;
    }
}
