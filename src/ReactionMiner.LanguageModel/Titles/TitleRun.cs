using ReactionMiner.Discovery;
using ReactionMiner.Mining;

namespace ReactionMiner.LanguageModel.Titles;

/// <summary>Lets a language model title the groups whose titles are drawn from their comments' words. Ids stay.</summary>
public sealed class TitleRun
{
    private readonly ThemeDiscovery _discovery;
    private readonly HashSet<string> _taken;

    /// <param name="taken">Titles that the folder holds already.</param>
    public TitleRun(ThemeDiscovery discovery, IEnumerable<string> taken)
    {
        _discovery = discovery;
        _taken = new HashSet<string>(discovery.Themes.Select(theme => theme.Theme.Title).Concat(taken), StringComparer.OrdinalIgnoreCase);
        Asked = [.. discovery.Themes.Where(theme => theme is { IsDrawn: true, Examples.Count: > 0 })];
        Questions = [.. Asked.Select(TitleQuestion.Of)];
    }

    /// <summary>What would be sent, in its order; empty when no title is the comments' own any more.</summary>
    public IReadOnlyList<Question> Questions { get; }

    private IReadOnlyList<DiscoveredTheme> Asked { get; }

    /// <summary>Asks for each title in turn.</summary>
    public async Task<TitleOutcome> ExecuteAsync(ChatService service, IProgress<MiningProgress>? progress, CancellationToken cancellationToken)
    {
        var titles = new Dictionary<string, ThemeTitle>(StringComparer.Ordinal);
        var kept = new List<KeptTitle>();
        ServiceException? stop = null;
        foreach (var (theme, question) in Asked.Zip(Questions))
        {
            progress?.Report(new MiningProgress("asking for titles", titles.Count + kept.Count, Asked.Count));
            try
            {
                var (title, problem) = TitleQuestion.Read(await service.AskAsync(question, cancellationToken));
                if (title is not null && _taken.Add(title.Title))
                {
                    titles.Add(theme.Theme.Id, title);
                }
                else
                {
                    kept.Add(new KeptTitle(theme.Theme.Title, problem ?? "the title is another theme's already"));
                }
            }
            catch (ServiceException exception)
            {
                stop = exception;
                break;
            }
        }
        return new TitleOutcome(With(titles, service.Options.Model), titles.Count, kept, stop);
    }

    private ThemeDiscovery With(Dictionary<string, ThemeTitle> titles, string model) => _discovery with
    {
        Themes = [.. _discovery.Themes.Select(theme => titles.TryGetValue(theme.Theme.Id, out var title)
            ? theme with { Theme = theme.Theme with { Title = title.Title, GiveWhen = title.Description }, IsDrawn = false, TitledBy = model }
            : theme)],
        Groups = _discovery.Groups with
        {
            Groups = [.. _discovery.Groups.Groups.Select(group => titles.TryGetValue(group.Id, out var title)
                ? group with { Title = title.Title, Drawn = null, GiveWhen = title.Description }
                : group)],
        },
    };
}

/// <param name="Titled">Themes that got a title.</param>
/// <param name="Kept">Themes asked about that keep their drawn title.</param>
/// <param name="Stop">Why the rest was not asked; null when all were.</param>
public sealed record TitleOutcome(ThemeDiscovery Discovery, int Titled, IReadOnlyList<KeptTitle> Kept, ServiceException? Stop);

/// <param name="Reason">What is wrong with the model's answer.</param>
public sealed record KeptTitle(string Title, string Reason);
