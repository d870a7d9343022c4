namespace ReactionMiner.Browser.Tests.Support;

/// <summary>Tests that share the browser and the pages.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Chromium>, ICollectionFixture<ReportPages>
{
    public const string Name = "browser";
}
