namespace ReactionMiner.Cli;

/// <summary>Everything the program touches outside itself; tests bring their own.</summary>
public sealed record CliHost
{
    /// <summary>Results only, as UTF-8 without a byte-order mark.</summary>
    public required Stream StandardOutput { get; init; }

    /// <summary>Progress, warnings, errors.</summary>
    public required TextWriter Error { get; init; }

    public required Stream StandardInput { get; init; }

    /// <summary>Standard error is a terminal: progress may rewrite its line.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns that printed tables are fitted to.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Where a person can be asked; null when there is none.</summary>
    public ITerminal? Terminal { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Unpredictable bytes, as many as asked for.</summary>
    public required Func<int, byte[]> RandomBytes { get; init; }

    /// <summary>Value of an environment variable, or null.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>Folder that relative paths and <c>reactionminer.json</c> are looked up in.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Folder of the program itself, where the bundled models lie.</summary>
    public required string ProgramDirectory { get; init; }
}
