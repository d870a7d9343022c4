using System.Collections.Frozen;

namespace ReactionMiner.Discovery.Words;

/// <summary>Adverbs and the like, which comments of one subject may share and which name none: they stand in no title.</summary>
internal static class Fillers
{
    private const string Text =
        "absolutely ago anymore anyway awhile clearly completely constantly correctly currently definitely easily entirely especially eventually " +
        "extremely finally forever honestly hopefully immediately kinda lately mostly nearly perfectly personally quickly recently seriously simply " +
        "somehow specifically suddenly unfortunately unless usually";

    private static readonly FrozenSet<string> Stemmed = Text.Split(' ').Select(Stems.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a phrase with such a word.</summary>
    public static bool StandIn(string phrase) => phrase.Split(' ').Any(Stemmed.Contains);
}
