using ReactionMiner.Counting;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;

namespace ReactionMiner.Cli.Labelling;

/// <summary>Shows comment after comment and takes the reader's keys. Every answer is saved before the next comment comes.</summary>
/// <param name="save">Keeps the reader's labels as they are now.</param>
internal sealed class LabelLoop(
    LabelSession labels, LabelScreen screen, ITerminal terminal, string reader, Func<SampleOutlook?> outlook, Action save)
{
    private readonly HashSet<int> _chosen = [];
    private SampleOutlook? _outlook;
    private int _page;

    /// <param name="themes">Number of themes.</param>
    /// <exception cref="OperationCanceledException">The reader pressed Ctrl-C; what was answered is saved.</exception>
    public void Run(int themes, CancellationToken cancellationToken)
    {
        if (themes > LabelKeys.Themes.Length)
        {
            throw new TooManyThemesException(themes);
        }
        _outlook = outlook();
        Turn();
        terminal.ForgetKeys();
        while (labels.Current is { } task)
        {
            cancellationToken.ThrowIfCancellationRequested();
            terminal.Show(screen.Draw(
                task, _chosen, _page, screen.Progress(labels, task, reader, _outlook), terminal.Columns, terminal.Rows));
            var key = terminal.ReadKey();
            if (key is { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control })
            {
                throw new OperationCanceledException(cancellationToken);
            }
            if (char.ToLowerInvariant(key.KeyChar) is LabelKeys.Quit || key.Key is ConsoleKey.Escape)
            {
                return;
            }
            Take(key, themes);
        }
    }

    private void Take(ConsoleKeyInfo key, int themes)
    {
        var letter = char.ToLowerInvariant(key.KeyChar);
        if (LabelKeys.ThemeOf(letter, themes) is { } theme)
        {
            _ = _chosen.Remove(theme) || _chosen.Add(theme);
        }
        else if (LabelKeys.ToneOf(letter) is { } tone)
        {
            Answer(tone);
        }
        else if (key.Key is ConsoleKey.Enter)
        {
            Answer(tone: null);
        }
        else if (letter is LabelKeys.Skip)
        {
            labels.Skip();
            Turn();
        }
        else if (letter is LabelKeys.Undo || key.Key is ConsoleKey.Backspace)
        {
            Undo();
        }
        else if (letter is LabelKeys.More)
        {
            _page++;
        }
    }

    private void Answer(Sentiment? tone)
    {
        labels.Answer(_chosen, tone ?? labels.Earlier?.Tone);
        save();
        _outlook = outlook();
        Turn();
    }

    private void Undo()
    {
        if (labels.Undo())
        {
            save();
            _outlook = outlook();
            Turn();
        }
    }

    private void Turn()
    {
        _chosen.Clear();
        _chosen.UnionWith(labels.Earlier?.Themes ?? []);
        _page = 0;
    }
}
