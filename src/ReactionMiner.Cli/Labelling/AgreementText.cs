using System.Globalization;
using System.Text.Json;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Labelling;

/// <summary>An agreement as a table and a list to settle, or as JSON.</summary>
/// <param name="first">What the first reader is called.</param>
/// <param name="second">What the second reader is called.</param>
/// <param name="settled">The answers that end a quarrel, by comment; the comments on which nobody has to say more.</param>
internal sealed class AgreementText(Session session, ThemeSet themes, string first, string second, IReadOnlyDictionary<string, Label> settled)
{
    private const string NoInterval = "too few";

    private readonly int _width = session.Host.Width;

    public void Write(AgreementReport report)
    {
        if (session.Settings.IsJson)
        {
            session.Output.WriteLine(Json(themes, report, settled));
            return;
        }
        Wrapped($"{Amount.Of(report.Comments, "comment")} read by both, {report.OnlyFirst} by {first} only, {report.OnlySecond} by {second} only");
        session.Output.WriteLine();
        WriteTable(report);
        session.Output.WriteLine();
        Wrapped($"{Disagreements(report)}");
        foreach (var pair in report.Disagreements)
        {
            session.Output.WriteLine();
            Wrapped($"{TerminalText.Clean(pair.First.CommentId)}  {first}: {Answer(pair.First)}; {second}: {Answer(pair.Second)}{Settled(pair)}");
            session.Output.WriteLine($"  {TerminalText.Fit(TerminalText.Clean(pair.First.Text), _width - 2)}");
        }
    }

    /// <summary>One row per theme that somebody gave, and one for the tone; then what is missing in it, and why.</summary>
    public void WriteTable(AgreementReport report)
    {
        var table = new TextTable("theme", "both", $"{first} only", $"{second} only", "agreed", "kappa", "alpha");
        foreach (var theme in report.Themes.Where(IsGiven))
        {
            table.Add([theme.ThemeId, Text($"{theme.Both}"), Text($"{theme.First}"), Text($"{theme.Second}"), .. Figures(theme.Figures!)]);
        }
        if (report.Tone is { } tone)
        {
            table.Add(["tone", "", "", "", .. Figures(tone)]);
        }
        table.Write(session.Output, _width);
        if (report.Themes.Where(theme => theme.Figures is not null && !IsGiven(theme)).Select(theme => theme.ThemeId).ToList() is { Count: > 0 } never)
        {
            Wrapped($"given by neither: {string.Join(", ", never)}");
        }
        foreach (var theme in report.Themes.Where(theme => theme.NotAsked > 0))
        {
            Wrapped($"not asked about {theme.ThemeId}: {theme.NotAsked} of the {Amount.Of(report.Comments, "comment")}, left out for it");
        }
        var figures = report.Themes.Select(theme => theme.Figures?.Kappa).Append(report.Tone?.Kappa).OfType<AgreementFigure>();
        if (figures.Any(figure => figure.Low is null))
        {
            Wrapped($"{NoInterval}: no interval can be drawn, as fewer than {AgreementFigure.FewestConversations} conversations hold the theme, or the readers never differ on it. More labels would tell.");
        }
    }

    /// <summary>What a reader said, such as <c>cost, negative</c>.</summary>
    public string Answer(Label label) => Answer(themes, label);

    /// <inheritdoc cref="Answer(Label)"/>
    public static string Answer(ThemeSet themes, Label label)
    {
        var given = label.Themes.Count == 0 ? "none" : string.Join(", ", label.Themes.Select(theme => themes.Themes[theme].Id));
        return $"{given}{(label.Tone is { } tone ? ", " + tone.ToString().ToLowerInvariant() : "")}";
    }

    /// <summary>Those that nobody has settled.</summary>
    public IReadOnlyList<Disagreement> Open(AgreementReport report) => [.. report.Disagreements.Where(pair => !pair.IsSettledBy(settled))];

    private string Disagreements(AgreementReport report)
    {
        var (all, open) = (report.Disagreements.Count, Open(report).Count);
        return all == open ? $"{Amount.Of(all, "disagreement")} to settle"
            : open == 0 ? $"{Amount.Of(all, "disagreement")}, all settled"
            : Text($"{all - open} of {all} disagreements settled");
    }

    private string Settled(Disagreement pair) =>
        first is not LabelFolder.Settled && second is not LabelFolder.Settled && pair.IsSettledBy(settled) ? $"; {LabelFolder.Settled}: {Answer(settled[pair.First.CommentId])}" : "";

    private static bool IsGiven(ThemeAgreement theme) => theme is not { Both: 0, First: 0, Second: 0 };

    private static string[] Figures(AgreementFigures figures) => [Text($"{100 * figures.Agreed:0} %"), Figure(figures.Kappa), Figure(figures.Alpha)];

    private static string Figure(AgreementFigure? figure) => figure switch
    {
        null => "-",
        { Low: { } low, High: { } high } => Text($"{Rounded(figure.Value, 2):0.00} ({Rounded(low, 2):0.00} to {Rounded(high, 2):0.00})"),
        _ => Text($"{Rounded(figure.Value, 2):0.00} ({NoInterval})"),
    };

    /// <param name="settled">As <see cref="AgreementText"/> takes it.</param>
    public static string Json(ThemeSet themes, AgreementReport report, IReadOnlyDictionary<string, Label> settled) => JsonSerializer.Serialize(new
    {
        comments = report.Comments,
        only_first = report.OnlyFirst,
        only_second = report.OnlySecond,
        themes = report.Themes.Select(theme => new
        {
            id = theme.ThemeId,
            both = theme.Both,
            first = theme.First,
            second = theme.Second,
            not_asked = theme.NotAsked,
            agreed = theme.Figures is { } figures ? Math.Round(figures.Agreed, 4) : (double?)null,
            kappa = Shape(theme.Figures?.Kappa),
            alpha = Shape(theme.Figures?.Alpha),
        }),
        tone = report.Tone is { } tone ? new { agreed = Math.Round(tone.Agreed, 4), kappa = Shape(tone.Kappa), alpha = Shape(tone.Alpha) } : null,
        settled = report.Disagreements.Count(pair => settled.ContainsKey(pair.First.CommentId)),
        disagreements = report.Disagreements.Select(pair => new
        {
            comment_id = pair.First.CommentId,
            themes = pair.Themes.Select(theme => themes.Themes[theme].Id),
            tone = pair.IsTone,
            is_settled = pair.IsSettledBy(settled),
        }),
    });

    private static object? Shape(AgreementFigure? figure) => figure is null
        ? null
        : new
        {
            value = Rounded(figure.Value, 4),
            low = figure.Low is { } low ? Rounded(low, 4) : (double?)null,
            high = figure.High is { } high ? Rounded(high, 4) : (double?)null,
            no_interval = figure.Low is null ? NoInterval : null,
        };

    // Adding 0 makes a zero of the zero that lies below it.
    private static double Rounded(double value, int digits) => Math.Round(value, digits) + 0.0;

    private void Wrapped(FormattableString text)
    {
        foreach (var line in TerminalText.Wrap(Text(text), _width))
        {
            session.Output.WriteLine(line);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
