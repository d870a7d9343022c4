namespace ReactionMiner.Encoders;

/// <summary>Which encoder made a vector. Vectors of encoders with different hashes must not be mixed.</summary>
/// <param name="Name">Name of the pretrained model.</param>
/// <param name="Version">Version of the package it came from.</param>
/// <param name="Hash">SHA-256 over the model as shipped and its vocabulary, in lower-case hexadecimal.</param>
public sealed record EncoderIdentity(string Name, string Version, string Hash)
{
    /// <summary>All of it in one line, to be compared.</summary>
    public string ToText() => $"{Name} {Version} {Hash}";
}
