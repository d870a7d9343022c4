namespace ReactionMiner.Discovery;

/// <summary>So few comments hold no themes.</summary>
public sealed class TooFewCommentsException(string name, int comments, int needed) : MiningException(
    $"'{name}' has {comments} different comments; at least {needed} are needed to find themes in. Read them instead, and write themes.yaml by hand.");

/// <summary>The themes were found with another encoder, so that the comments cannot be compared with them.</summary>
public sealed class OtherEncoderException(string theirs, string ours) : MiningException(
    $"The themes were found with the encoder '{theirs}', and this version has '{ours}'. Give another folder by --out to find them anew.");
