using System.Globalization;
using ReactionMiner.Cli.Options;
using ReactionMiner.LanguageModel;

namespace ReactionMiner.Cli.Asking;

/// <summary>Whether what was shown may be sent.</summary>
internal enum Consent
{
    Given,

    Refused,

    /// <summary>Nobody was there to ask.</summary>
    Missing,
}

/// <summary>Shows what would be sent to a language model, to the letter, and asks whether it may.</summary>
internal static class ConsentQuestion
{
    /// <exception cref="OperationCanceledException">The person pressed Ctrl-C.</exception>
    public static Consent Ask(Session session, ServiceOptions service, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        var isGiven = session.Parse.GetValue(AskingOptions.Yes);
        if (!isGiven || !session.Settings.IsQuiet)
        {
            Show(session.Host.Error, service, questions);
        }
        if (isGiven)
        {
            return Consent.Given;
        }
        if (session.Host is not { Terminal: { } terminal, ErrorIsTerminal: true })
        {
            return Consent.Missing;
        }
        session.Host.Error.Write("Send this? y: yes, any other key: no ");
        var key = terminal.ReadKey();
        session.Host.Error.WriteLine();
        if (key is { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control })
        {
            throw new OperationCanceledException(cancellationToken);
        }
        return key.KeyChar is 'y' or 'Y' ? Consent.Given : Consent.Refused;
    }

    private static void Show(TextWriter error, ServiceOptions service, IReadOnlyList<Question> questions)
    {
        error.WriteLine(Text($"To be sent to the language model {service.Model} at {service.Address}{(service.Key is null ? "" : ", with the key")}: {questions.Count} requests, one for each message, every one with these instructions."));
        foreach (var instructions in questions.Select(question => question.Instructions).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine(instructions);
        }
        foreach (var (number, question) in questions.Index())
        {
            error.WriteLine(Text($"message {number + 1} of {questions.Count}:"));
            error.WriteLine(question.Message);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
