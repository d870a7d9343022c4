using System.Globalization;
using System.Text.Json;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Labelling;

/// <summary>An agreement as a table and a list to settle, or as JSON.</summary>
internal static class AgreementText
{
    public static void Write(Session session, ThemeSet themes, AgreementReport report)
    {
        if (session.Settings.IsJson)
        {
            session.Output.WriteLine(Json(themes, report));
            return;
        }
        Line(session, $"{report.Comments} comments read by both, {report.OnlyFirst} by the first only, {report.OnlySecond} by the second only");
        Line(session, $"");
        WriteTable(session, report);
        Line(session, $"");
        Line(session, $"{report.Disagreements.Count} disagreements to settle");
        foreach (var pair in report.Disagreements)
        {
            Line(session, $"");
            Line(session, $"{TerminalText.Clean(pair.First.CommentId)}  {Answers(themes, pair)}");
            Line(session, $"  {TerminalText.Fit(TerminalText.Clean(pair.First.Text), session.Host.Width - 2)}");
        }
    }

    /// <summary>One line per theme, and one for the tone.</summary>
    public static void WriteTable(Session session, AgreementReport report)
    {
        Line(session, $"{"theme",-30} {"both",5} {"A",4} {"B",4} {"agreed",7}  {"kappa",-18} {"alpha",-18}");
        foreach (var theme in report.Themes)
        {
            Line(session, $"{theme.ThemeId,-30} {theme.Both,5} {theme.First,4} {theme.Second,4} {Figures(theme.Figures)}");
        }
        if (report.Tone is { } tone)
        {
            Line(session, $"{"tone",-30} {"",5} {"",4} {"",4} {Figures(tone)}");
        }
    }

    /// <summary>What both readers said, such as <c>ann: cost; ben: none</c>.</summary>
    public static string Answers(ThemeSet themes, Disagreement pair) => $"{Answer(themes, pair.First)}; {Answer(themes, pair.Second)}";

    private static string Answer(ThemeSet themes, Label label)
    {
        var given = label.Themes.Count == 0 ? "none" : string.Join(", ", label.Themes.Select(theme => themes.Themes[theme].Id));
        return $"{label.Reader}: {given}{(label.Tone is { } tone ? ", " + tone.ToString().ToLowerInvariant() : "")}";
    }

    private static string Figures(AgreementFigures figures) => string.Create(
        CultureInfo.InvariantCulture, $"{100 * figures.Agreed,5:0} %  {Figure(figures.Kappa),-18} {Figure(figures.Alpha),-18}").TrimEnd();

    private static string Figure(AgreementFigure? figure) => figure switch
    {
        null => "-",
        { Low: { } low, High: { } high } => string.Create(CultureInfo.InvariantCulture, $"{figure.Value:0.00} ({low:0.00}-{high:0.00})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{figure.Value:0.00}"),
    };

    public static string Json(ThemeSet themes, AgreementReport report) => JsonSerializer.Serialize(new
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
            agreed = Math.Round(theme.Figures.Agreed, 4),
            kappa = Shape(theme.Figures.Kappa),
            alpha = Shape(theme.Figures.Alpha),
        }),
        tone = report.Tone is { } tone ? new { agreed = Math.Round(tone.Agreed, 4), kappa = Shape(tone.Kappa), alpha = Shape(tone.Alpha) } : null,
        disagreements = report.Disagreements.Select(pair => new
        {
            comment_id = pair.First.CommentId,
            themes = pair.Themes.Select(theme => themes.Themes[theme].Id),
            tone = pair.IsTone,
        }),
    });

    private static object? Shape(AgreementFigure? figure) => figure is null
        ? null
        : new { value = Math.Round(figure.Value, 4), low = Rounded(figure.Low), high = Rounded(figure.High) };

    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, 4) : null;

    private static void Line(Session session, FormattableString text) => session.Output.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
}
