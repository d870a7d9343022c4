namespace ReactionMiner.Cli.Tests.Support;

/// <summary>A theme set about a made-up bridge, and comments under its video.</summary>
internal static class BridgeSet
{
    public const string Folder = "data/bridge";
    public const string Video = "aBridge0001";

    public static string LabelsOf(string reader) => $"{Folder}/labels/{reader}.csv";

    public static void Write(CliRun run) => run.Write($"{Folder}/themes.yaml", """
        id: bridge
        title: The bridge opens
        themes:
          - id: cost
            title: What the bridge costs the town
            give_when: It speaks of money.
            not_when: It speaks of other towns' money.
          - id: design
            title: Praise and mockery of the design
            give_when: It judges the looks.
        """);

    /// <summary>Comments c1, c2, …, too short to repeat each other.</summary>
    public static void WriteComments(CliRun run, int count) => run.Write("bridge.csv", "video_id,comment_id,parent_id,text\n"
        + string.Concat(Enumerable.Range(1, count).Select(number => $"{Video},c{number},,the toll {number}\n")));

    /// <summary>A reader's own file: one row per comment, with the themes as ids joined by <c>;</c>.</summary>
    public static void Label(CliRun run, string reader, IEnumerable<string> themes) => run.Write(LabelsOf(reader),
        "video_id,comment_id,text,themes,sentiment,reader,labelled_at,source,seed,position,thread\n"
        + string.Concat(themes.Select((given, row) => $"{Video},c{row + 1},the toll of driver {row + 1},{given},neutral,{reader},2026-11-26T12:00:00Z,random,1,{row + 1},c{row + 1}\n")));
}
