namespace ReactionMiner.Discovery;

/// <summary>So few comments hold no themes.</summary>
/// <param name="leftOut">Further ones that are spam, or in languages that are given no theme.</param>
public sealed class TooFewCommentsException(string name, int comments, int leftOut, int needed) : MiningException(
    $"'{name}' has {comments} different comments to find themes in{(leftOut > 0 ? $", beside {leftOut} that are spam or in languages that are not read" : "")}; at least {needed} are needed. Read them instead, and write themes.yaml by hand.");

/// <summary>Comments that speak of nothing in common hold no themes.</summary>
public sealed class NoThemeFoundException(string name, int comments) : MiningException(
    $"No theme was found in the {comments} different comments of '{name}': nothing is spoken of by enough of them. Read them instead, and write themes.yaml by hand.");

/// <summary>The themes were found with another encoder, so that the comments cannot be compared with them.</summary>
public sealed class OtherEncoderException(string theirs, string ours) : MiningException(
    $"The themes were found with the encoder '{theirs}', and this version has '{ours}'. Give another folder by --out to find them anew.");
