namespace ReactionMiner.Cli;

/// <summary>What a scheduler or script may rely on.</summary>
public static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Usage = 2;

    /// <summary>What was had is stored and reported; something could not be had, and the output says what.</summary>
    public const int DoneInPart = 3;

    /// <summary>Stopped by Ctrl-C or a termination signal; what was stored stays.</summary>
    public const int Interrupted = 130;
}
