namespace ReactionMiner.Cli;

/// <summary>The command line asks for something that cannot be meant; the message says what to write instead.</summary>
public class UsageException(string message) : MiningException(message);
