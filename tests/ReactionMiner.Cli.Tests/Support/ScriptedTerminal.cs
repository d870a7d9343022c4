namespace ReactionMiner.Cli.Tests.Support;

/// <summary>A terminal at which a reader presses the given keys, and goes away when there are none left. ⏎ is Enter, ^ Ctrl-C.</summary>
/// <param name="ahead">Keys pressed before there was anything to see.</param>
public sealed class ScriptedTerminal(string keys, int columns = 80, int rows = 30, string ahead = "") : ITerminal
{
    private readonly Queue<char> _keys = new(ahead + keys);

    /// <summary>The screens shown, in turn.</summary>
    public List<IReadOnlyList<string>> Screens { get; } = [];

    public int Columns => columns;

    public int Rows => rows;

    public void Show(IReadOnlyList<string> lines) => Screens.Add(lines);

    public void ForgetKeys()
    {
        while (_keys.Count > keys.Length)
        {
            _keys.Dequeue();
        }
    }

    public ConsoleKeyInfo ReadKey() => _keys.TryDequeue(out var key)
        ? key switch
        {
            '⏎' => new ConsoleKeyInfo('\r', ConsoleKey.Enter, shift: false, alt: false, control: false),
            '^' => new ConsoleKeyInfo('\u0003', ConsoleKey.C, shift: false, alt: false, control: true),
            _ => new ConsoleKeyInfo(key, default, shift: false, alt: false, control: false),
        }
        : new ConsoleKeyInfo('q', ConsoleKey.Q, shift: false, alt: false, control: false);
}
