using ReactionMiner.Encoders;

namespace ReactionMiner.Tests.Encoders;

/// <summary>Tests that share one loaded encoder.</summary>
[CollectionDefinition(Name)]
public sealed class SharedEncoder : ICollectionFixture<LoadedEncoder>
{
    public const string Name = "encoder";
}

public sealed class LoadedEncoder : IDisposable
{
    public SentenceEncoder Encoder { get; } = SentenceEncoder.Load();

    public void Dispose() => Encoder.Dispose();
}
