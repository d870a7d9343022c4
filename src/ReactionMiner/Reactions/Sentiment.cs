namespace ReactionMiner.Reactions;

/// <summary>The writer's overall tone towards what they talk about.</summary>
public enum Sentiment
{
    /// <summary>Criticism, anger, worry, mockery.</summary>
    Negative,

    /// <summary>Facts, questions, balanced or no clear tone.</summary>
    Neutral,

    /// <summary>Praise, thanks, excitement, hope.</summary>
    Positive,
}
