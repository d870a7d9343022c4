namespace ReactionMiner.Counting;

/// <summary>Finds, among comments added so far, one that a comment nearly repeats: MinHash in bands tells whom to compare.</summary>
/// <remarks>
/// Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3. A pair as alike as <see cref="Alike"/> shares a band in
/// 98 of 100 cases, a likelier pair nearly always.
/// </remarks>
internal sealed class NearRepeatIndex
{
    /// <summary>Similarity from which one comment nearly repeats another: of 20 words, one may be another, or two be added.</summary>
    private const double Alike = 0.8;

    private const int Bands = 8;
    private const int RowsPerBand = 4;

    /// <summary>Comments compared per band; a band that more share holds little but a common phrase.</summary>
    private const int MostPerBucket = 16;

    private const int None = -1;

    private static readonly uint[] Multipliers = [.. Numbers(Bands * RowsPerBand, seed: 17).Select(number => number | 1)];
    private static readonly uint[] Offsets = [.. Numbers(Bands * RowsPerBand, seed: 29)];

    // Comments with a key in common are a chain, from the last added backwards: a list for each of nearly a million keys would take far more.
    private readonly Dictionary<ulong, int> _last = [];
    private readonly List<int> _before = [];
    private readonly List<uint[]> _shingles = [];

    /// <summary>Looks for a comment that these shingles nearly repeat, and adds them where there is none.</summary>
    /// <returns>The number of the comment repeated, in the order of adding from 0; null when the shingles were added.</returns>
    public int? FindOrAdd(uint[] shingles)
    {
        var keys = Keys(shingles);
        if (Find(shingles, keys) is { } known)
        {
            return known;
        }
        for (var band = 0; band < Bands; band++)
        {
            _before.Add(_last.GetValueOrDefault(keys[band], None));
            if (With(keys[band], band).Count() < MostPerBucket)
            {
                _last[keys[band]] = _shingles.Count;
            }
        }
        _shingles.Add(shingles);
        return null;
    }

    private int? Find(uint[] shingles, ulong[] keys)
    {
        int? nearest = null;
        var best = Alike;
        foreach (var candidate in keys.SelectMany(With).Distinct().Order())
        {
            var similarity = WordShingles.Similarity(shingles, _shingles[candidate]);
            if (similarity > best || (nearest is null && similarity >= best))
            {
                (nearest, best) = (candidate, similarity);
            }
        }
        return nearest;
    }

    private IEnumerable<int> With(ulong key, int band)
    {
        for (var number = _last.GetValueOrDefault(key, None); number != None; number = _before[(number * Bands) + band])
        {
            yield return number;
        }
    }

    /// <summary>One key per band, made of the smallest of the shingles under several hashes.</summary>
    private static ulong[] Keys(uint[] shingles)
    {
        var keys = new ulong[Bands];
        for (var row = 0; row < Multipliers.Length; row++)
        {
            var smallest = uint.MaxValue;
            foreach (var shingle in shingles)
            {
                smallest = Math.Min(smallest, (shingle * Multipliers[row]) + Offsets[row]);
            }
            var band = row / RowsPerBand;
            keys[band] = ((keys[band] ^ smallest) * 0x9E3779B97F4A7C15) + (ulong)band;
        }
        return keys;
    }

    private static List<uint> Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(uint.MaxValue))];
    }
}
