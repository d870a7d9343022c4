using System.CommandLine;
using System.Globalization;

namespace ReactionMiner.Cli.Options;

/// <summary>Options that take a whole number, and say which.</summary>
internal static class WholeNumbers
{
    public static Option<T> From<T>(this Option<T> option, int least, int most = int.MaxValue)
    {
        option.Validators.Add(result =>
        {
            if (!result.Errors.Any() && result.Tokens is [var token] && !IsWithin(token.Value, least, most))
            {
                result.AddError(FormattableString.Invariant($"{option.Name} takes a number from {least} to {most}."));
            }
        });
        return option;
    }

    private static bool IsWithin(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
}
