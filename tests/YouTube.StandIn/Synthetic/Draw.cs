namespace YouTube.StandIn.Synthetic;

/// <summary>What a drawn number is for, so that one place has independent numbers for each.</summary>
internal enum Trait
{
    Id, Text, Words, Author, Likes, Edited, Replies, Withheld, Embedded, Time, Stamp, Image, Growth, Order, Fault,
}

/// <summary>Repeatable chance: the same path from the same seed always draws the same number.</summary>
internal readonly record struct Draw(ulong State)
{
    public static Draw From(int seed) => new(Mix((ulong)(uint)seed));

    public Draw At(long step) => new(Mix((State * 0x9E3779B97F4A7C15UL) + (ulong)step + 1));

    public Draw For(Trait trait) => At(-1 - (long)trait);

    public int Below(int limit) => (int)((State >> 1) % (ulong)limit);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(double probability) => (State >> 11) * (1.0 / (1UL << 53)) < probability;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    // SplitMix64's finaliser.
    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
