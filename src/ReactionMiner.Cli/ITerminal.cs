namespace ReactionMiner.Cli;

/// <summary>A terminal with a person at it.</summary>
public interface ITerminal
{
    int Columns { get; }

    int Rows { get; }

    /// <summary>Clears the screen and shows the lines, none of which is wider than <see cref="Columns"/>.</summary>
    void Show(IReadOnlyList<string> lines);

    /// <summary>Forgets the keys pressed so far: they were meant for nothing that is on the screen.</summary>
    void ForgetKeys();

    /// <summary>Waits for a key. Ctrl-C comes as a key, too.</summary>
    ConsoleKeyInfo ReadKey();
}
