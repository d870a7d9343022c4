using System.CommandLine;
using ReactionMiner.Comments;

namespace ReactionMiner.Cli.Options;

/// <summary>Arguments that a mistyped option cannot slip into.</summary>
internal static class PlainArguments
{
    /// <summary>Refuses what looks like an option; <c>-</c> alone and a video id that begins with a hyphen are none.</summary>
    public static Argument<T> WithoutOptions<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError("An argument is empty; is a variable of the shell unset?");
            }
            foreach (var token in result.Tokens.Select(token => token.Value).Where(LooksLikeOption))
            {
                result.AddError($"Unknown option '{token}'. (A video's id has 11 characters and may begin with -; for a file of that name write ./{token}.)");
            }
        });
        return argument;
    }

    private static bool LooksLikeOption(string token) =>
        token.Length > 1 && token[0] == '-' && VideoId.TryParse(token) is null;
}
