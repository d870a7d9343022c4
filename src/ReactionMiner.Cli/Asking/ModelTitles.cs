using System.CommandLine;
using ReactionMiner.Discovery;
using ReactionMiner.LanguageModel;
using ReactionMiner.LanguageModel.Titles;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Asking;

/// <summary>Titles by a language model, where <c>--titles model</c> asks for them.</summary>
internal sealed class ModelTitles
{
    public static readonly Option<string> Choice = new("--titles")
    {
        Description = "Titles and descriptions drawn from the comments' own words, or given by a language model, which is sent key phrases and examples",
        DefaultValueFactory = _ => "drawn",
    };

    private readonly Session _session;
    private readonly ServiceOptions _service;

    static ModelTitles() => Choice.AcceptOnlyFromAmong("drawn", "model");

    private ModelTitles(Session session) => (_session, _service) = (session, LanguageModelSettings.Read(session));

    /// <returns>Null when titles are to be drawn.</returns>
    /// <exception cref="UsageException">The language model is not named as it must be.</exception>
    public static ModelTitles? Wanted(Session session) => session.Parse.GetValue(Choice) is "model" ? new ModelTitles(session) : null;

    /// <summary>Shows, asks, sends. Whatever goes wrong, a theme keeps at least its drawn title.</summary>
    /// <returns>The themes, and how it ended.</returns>
    public async Task<(ThemeDiscovery Discovery, int End)> GiveAsync(ThemeDiscovery discovery, KnownThemes? known, CancellationToken cancellationToken)
    {
        var run = new TitleRun(discovery, known?.ThemeSet.Themes.Select(theme => theme.Title) ?? []);
        if (run.Questions.Count == 0)
        {
            _session.Say("No title is still drawn from the comments' words, so nothing is sent.");
            return (discovery, ExitCode.Done);
        }
        switch (ConsentQuestion.Ask(_session, _service, run.Questions, cancellationToken))
        {
            case Consent.Missing:
                _session.Complain("Nothing was sent, as nobody could be asked; the titles are drawn from the comments' words. The same command with --yes sends what is shown above.");
                return (discovery, ExitCode.DoneInPart);
            case Consent.Refused:
                _session.Say("Nothing was sent; the titles are drawn from the comments' words.");
                return (discovery, ExitCode.Done);
            default:
                return await SendAsync(run, cancellationToken);
        }
    }

    private async Task<(ThemeDiscovery Discovery, int End)> SendAsync(TitleRun run, CancellationToken cancellationToken)
    {
        using var service = new ChatService(_service, _session.Host.Time);
        var outcome = await run.ExecuteAsync(service, _session.Progress, cancellationToken);
        foreach (var kept in outcome.Kept)
        {
            _session.Complain($"'{TerminalText.Clean(kept.Title)}' keeps its title: {kept.Reason}.");
        }
        if (outcome.Stop is { } stop)
        {
            _session.Complain($"stopped: {stop.Message}");
        }
        _session.Say(FormattableString.Invariant(
            $"{outcome.Titled} of {run.Questions.Count} titles are by {_service.Model}: read them against the comments in README.md before you go by them.{(outcome.Titled < run.Questions.Count ? " The same command asks for the others again." : "")}"));
        return (outcome.Discovery, outcome.Titled < run.Questions.Count ? ExitCode.DoneInPart : ExitCode.Done);
    }
}
