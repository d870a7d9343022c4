using System.Globalization;
using System.Text.Json;
using ReactionMiner.Discovery;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli;

/// <summary>The proposed themes on standard output, as a table or as JSON.</summary>
internal static class DiscoveryText
{
    private const int TitleColumns = 60;

    /// <param name="isFirst">No earlier run is there to compare with.</param>
    public static void Write(Session session, ThemeDiscovery discovery, string folder, bool isFirst)
    {
        if (session.Settings.IsJson)
        {
            session.Output.WriteLine(Json(discovery, folder));
            return;
        }
        session.Output.WriteLine($"Themes proposed for {TerminalText.Clean(discovery.Title)}");
        session.Output.WriteLine(Account(discovery.Tally));
        session.Output.WriteLine();
        session.Output.WriteLine($"{TerminalText.Pad("", TitleColumns + 4)}comments   found{(isFirst ? "" : "   before")}");
        var number = 0;
        foreach (var theme in discovery.Themes)
        {
            var place = theme.IsStanding ? "  " : Text($"{++number,2}");
            var title = TerminalText.Pad(TerminalText.Fit(TerminalText.Clean(theme.Theme.Title), TitleColumns), TitleColumns);
            var before = isFirst ? "" : Text($"{Before(theme),9}");
            session.Output.WriteLine(Text($"{place}  {title}{theme.Comments,8:N0}{Percent(theme.Comments, discovery),8}{before}"));
        }
        var unplaced = discovery.Tally.Counted - discovery.Tally.Placed;
        session.Output.WriteLine(Text($"    {TerminalText.Pad("none of these themes", TitleColumns)}{unplaced,8:N0}{Percent(unplaced, discovery),8}"));
        session.Say(Text($"{Path.GetRelativePath(session.Host.WorkingDirectory, folder)}: edit themes.yaml; README.md shows comments of each theme. No label was read: label some before you rely on a count."));
    }

    private static string Account(SectionTally tally) => Text(
        $"{tally.Comments:N0} comments{LeftOut(tally.Spam, "spam left out")}{LeftOut(tally.NotClassified, "not classified: language")}, {tally.Counted:N0} to be counted, repeats among them; {100.0 * tally.Placed / Math.Max(tally.Counted, 1):F0} % of them placed; a comment may belong to several themes");

    private static string LeftOut(long comments, string why) => comments == 0 ? "" : Text($", {comments:N0} {why}");

    private static string Before(DiscoveredTheme theme) => theme switch
    {
        { News: ThemeNews.New } => "new",
        { News: ThemeNews.Gone } => "gone",
        { CommentsBefore: { } before } => before.ToString("N0", CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string Percent(long comments, ThemeDiscovery discovery) => Text($"{100.0 * comments / Math.Max(discovery.Tally.Counted, 1):F0} %");

    private static string Json(ThemeDiscovery discovery, string folder) => JsonSerializer.Serialize(new
    {
        title = discovery.Title,
        folder,
        videos = discovery.Videos.Select(video => video.Value),
        comments = discovery.Tally.Comments,
        spam = discovery.Tally.Spam,
        not_classified = discovery.Tally.NotClassified,
        counted = discovery.Tally.Counted,
        placed = discovery.Tally.Placed,
        themes = discovery.Themes.Select(theme => new
        {
            id = theme.Theme.Id,
            title = theme.Theme.Title,
            comments = theme.Comments,
            comments_before = theme.CommentsBefore,
            news = JsonNamingPolicy.SnakeCaseLower.ConvertName(theme.News.ToString()),
            is_standing = theme.IsStanding,
            titled_by = theme.TitledBy,
            key_phrases = theme.KeyPhrases,
            example_ids = theme.Examples.Select(example => example.Id),
        }),
    });

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
