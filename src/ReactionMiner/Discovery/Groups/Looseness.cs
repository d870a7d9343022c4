using ReactionMiner.Discovery.Words;

namespace ReactionMiner.Discovery.Groups;

/// <summary>Tells a group that holds together by no words and by little meaning. Readers found mixed bags in such groups, whatever they were
/// called.</summary>
internal static class Looseness
{
    // By two readers' judgement of 62 groups of four sections; see the room's README.
    private const double FewSay = 0.35;
    private const double LittleAlike = 0.2;

    public static bool Of(GroupWords words, IReadOnlyList<Features> members) => words is { Common: null, Covered: < FewSay } && Likeness(members) < LittleAlike;

    // Mean cosine between two members.
    private static double Likeness(IReadOnlyList<Features> members)
    {
        if (members.Count < 2)
        {
            return 1;
        }
        var sum = new float[members[0].Meaning.Length];
        foreach (var member in members)
        {
            Dense.Add(sum, member.Meaning, 1 / Math.Max(Math.Sqrt(Dense.Dot(member.Meaning, member.Meaning)), 1e-9));
        }
        double count = members.Count;
        return (Dense.Dot(sum, sum) - count) / (count * (count - 1));
    }
}
