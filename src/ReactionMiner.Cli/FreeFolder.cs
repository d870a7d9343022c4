using System.Globalization;

namespace ReactionMiner.Cli;

/// <summary>A folder for what is named after a source. Two sources may have one name, such as <c>comments.csv</c> in two folders.</summary>
internal static class FreeFolder
{
    /// <summary>The folder, else the same with <c>-2</c>, <c>-3</c> and so on, that is not another source's.</summary>
    public static string Of(string folder, Func<string, bool> isOfOthers) => Enumerable.Range(2, int.MaxValue - 2)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"{folder}-{number}"))
        .Prepend(folder)
        .First(each => !isOfOthers(each));
}
