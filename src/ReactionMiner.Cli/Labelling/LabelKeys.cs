using ReactionMiner.Reactions;

namespace ReactionMiner.Cli.Labelling;

/// <summary>Which key means what: one per theme and tone.</summary>
internal static class LabelKeys
{
    /// <summary>Themes in their order; what is missing of the alphabet are commands.</summary>
    public const string Themes = "1234567890abcdefghijklmnoprtvwxyz";

    public const char Undo = 'u';
    public const char Skip = 's';
    public const char Quit = 'q';
    public const char More = ' ';

    /// <summary>Position of the theme that a key stands for; null when it stands for none.</summary>
    public static int? ThemeOf(char key, int themes) =>
        Themes.IndexOf(key, StringComparison.Ordinal) is var position and >= 0 && position < themes ? position : null;

    /// <summary>The tone that a key stands for; null when it stands for none.</summary>
    public static Sentiment? ToneOf(char key) => key switch
    {
        '-' => Sentiment.Negative,
        '=' => Sentiment.Neutral,
        '+' => Sentiment.Positive,
        _ => null,
    };
}

/// <summary>There are more themes than keys.</summary>
internal sealed class TooManyThemesException(int themes) : MiningException(
    $"The theme set has {themes} themes, more than there are keys ({LabelKeys.Themes.Length}). Label in a spreadsheet: `label --export FILE`, then `import --labels FILE`.");
