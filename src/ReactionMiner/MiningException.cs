namespace ReactionMiner;

/// <summary>Something the user can act on. The message says what is wrong, where, and what to do; it is shown without a stack trace.</summary>
/// <remarks>Anything else that escapes is a bug. One leaf per action, carrying its values.</remarks>
public abstract class MiningException(string message, Exception? innerException = null) : Exception(message, innerException);
