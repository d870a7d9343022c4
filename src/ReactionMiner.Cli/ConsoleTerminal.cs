namespace ReactionMiner.Cli;

/// <summary>The terminal that the program was started from.</summary>
internal sealed class ConsoleTerminal : ITerminal
{
    public int Columns => Math.Max(20, Console.WindowWidth);

    public int Rows => Math.Max(10, Console.WindowHeight);

    /// <returns>Null when input or output is redirected, so that nobody sees a screen or presses a key.</returns>
    public static ITerminal? TryOpen() => Console.IsInputRedirected || Console.IsOutputRedirected ? null : new ConsoleTerminal();

    public void Show(IReadOnlyList<string> lines)
    {
        Console.Clear();
        Console.Write(string.Join(Environment.NewLine, lines));
    }

    public void ForgetKeys()
    {
        while (Console.KeyAvailable)
        {
            Console.ReadKey(intercept: true);
        }
    }

    public ConsoleKeyInfo ReadKey()
    {
        Console.TreatControlCAsInput = true;
        try
        {
            return Console.ReadKey(intercept: true);
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }
    }
}
