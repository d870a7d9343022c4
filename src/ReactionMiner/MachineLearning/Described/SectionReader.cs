using ReactionMiner.Discovery;
using ReactionMiner.Encoders;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>Reads comments for <c>discover</c> as they are read when they are counted.</summary>
/// <param name="general">Reads language and spam; see <see cref="DescribedModel"/>.</param>
public sealed class SectionReader(IReactionClassifier general) : ISectionReader
{
    private readonly ReactionClassifier _general = DescribedModel.General(general);

    public SentenceEncoder Encoder => EncoderTextFeatures.Encoder;

    public IReadOnlyList<ReadText> Read(IReadOnlyList<string> texts) =>
    [
        .. _general.Read(texts).Select(read => new ReadText(
            [.. _general.Features.Sentence(read.Vector).Values], read.Reaction.IsSpam, read.Reaction.IsClassified)),
    ];
}
