namespace ReactionMiner.Counting;

/// <summary>Draws of conversations with replacement, the same ones each time.</summary>
internal static class ConversationDraws
{
    private const int Draws = 100;
    private const int Seed = 1;

    /// <returns>How often each conversation is drawn: first each once, then as chance has it.</returns>
    public static IReadOnlyList<int[]> Of(int conversations)
    {
        var random = new Random(Seed);
        return [[.. Enumerable.Repeat(1, conversations)], .. Enumerable.Range(0, Draws).Select(_ => Draw(conversations, random))];
    }

    private static int[] Draw(int conversations, Random random)
    {
        var times = new int[conversations];
        for (var draw = 0; draw < conversations; draw++)
        {
            times[random.Next(conversations)]++;
        }
        return times;
    }
}
