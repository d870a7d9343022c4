namespace ReactionMiner.Cli;

/// <summary>Commands to be copied into a shell.</summary>
internal static class ShellText
{
    /// <param name="words">The command's name and what follows it.</param>
    public static string Command(params IEnumerable<string> words) => $"reactionminer {Words(words)}";

    /// <param name="words">A part of a command.</param>
    public static string Words(params IEnumerable<string> words) => string.Join(' ', words.Select(Word));

    private static string Word(string word) => word.Length > 0 && word.All(IsPlain)
        ? word
        : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char character) => char.IsLetterOrDigit(character) || "-_./:@%+=,".Contains(character, StringComparison.Ordinal);
}
