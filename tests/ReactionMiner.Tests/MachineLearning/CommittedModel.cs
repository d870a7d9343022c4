using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

/// <summary>The default model of those that the project ships, loaded once for all tests.</summary>
internal static class CommittedModel
{
    private static readonly Lazy<IReactionClassifier> Loaded = new(() => ReactionModel.Load(Folder));

    public static string Folder => Repository.Locate("models/llama4-open-source");

    public static IReactionClassifier Classifier => Loaded.Value;

    public static Reaction React(string text) => Assert.Single(Classifier.Classify([text]));
}
