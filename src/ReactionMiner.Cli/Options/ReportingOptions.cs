using System.CommandLine;
using System.Globalization;
using ReactionMiner.Cli.Labelling;
using ReactionMiner.Mining;
using ReactionMiner.Page;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Options;

/// <summary>Options for what is counted, how it is shown, and where the files go.</summary>
internal static class ReportingOptions
{
    public static readonly Option<string?> Out = new("--out")
    {
        Description = "Folder for the files [default: reactions/<video id or file name>]",
        HelpName = "DIR",
    };

    private static readonly Option<string> Order = new("--order")
    {
        Description = "Order of the themes: count, the largest share first (as estimated, else as found), or as listed in the theme set",
        DefaultValueFactory = _ => "count",
    };

    private static readonly Option<int> Examples = new Option<int>("--examples")
    {
        Description = "Show this many comments under each theme",
        HelpName = "N",
    }.From(0, 20);

    private static readonly Option<bool> Explain = new("--explain") { Description = "Say what the numbers mean" };

    private static readonly Option<bool> Brief = new("--brief")
    {
        Description = "Say what the creator may want to act on: open questions, requests, complaints, praise, moments cited",
    };

    private static readonly Option<bool> KeepSpam = new("--keep-spam") { Description = "Count spam, too" };

    private static readonly Option<bool> KeepDuplicates = new("--keep-duplicates") { Description = "Count repeats, too" };

    private static readonly Option<bool> KeepAuthors = new("--keep-authors")
    {
        Description = "Authors' names instead of pseudonyms in the files",
    };

    private static readonly Option<bool> Excel = new("--excel")
    {
        Description = "Start CSV files with a byte-order mark, which Excel needs to read letters beyond ASCII",
    };

    private static readonly Option<bool> JsonLines = new("--jsonl") { Description = "Write the tables as JSON lines, too" };

    private static readonly Option<bool> Parquet = new("--parquet") { Description = "Write the tables as Parquet, too, with the types of their columns" };

    private static readonly Option<bool> Force = new("--force")
    {
        Description = "Replace published files even by those of a worse run",
    };

    /// <summary>Examples kept per theme, whether or not they are printed.</summary>
    private const int LeastExamples = 5;

    static ReportingOptions() => Order.AcceptOnlyFromAmong("count", "listed");

    /// <summary>What is counted and how it is printed.</summary>
    public static void AddPrintingTo(Command command) => Add(command, Order, Examples, Explain, Brief, KeepSpam, KeepDuplicates, LabellingOptions.Set);

    /// <summary>Where and how the files are written.</summary>
    public static void AddFilesTo(Command command) => Add(command, Out, KeepAuthors, Excel, JsonLines, Parquet, Force);

    private static void Add(Command command, params Option[] options)
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    public static MiningOptions Counting(Session session)
    {
        var parse = session.Parse;
        return new MiningOptions
        {
            KeepSpam = parse.GetValue(KeepSpam),
            KeepDuplicates = parse.GetValue(KeepDuplicates),
            Examples = Math.Max(LeastExamples, parse.GetValue(Examples)),
            Labels = themes => LabelSet.FindLabels(session, themes),
            Authors = Authors(parse, session.AuthorKey),
        };
    }

    public static SummaryTextOptions Text(ParseResult parse, int width) => new()
    {
        Width = width,
        Order = ThemeOrderOf(parse),
        Examples = parse.GetValue(Examples),
        Explain = parse.GetValue(Explain),
        Brief = parse.GetValue(Brief),
    };

    public static ReportOptions Files(ParseResult parse, Func<byte[]> authorKey) =>
        new(Authors(parse, authorKey), new ReportPage())
        {
            Order = ThemeOrderOf(parse),
            HasByteOrderMark = parse.GetValue(Excel),
            HasJsonLines = parse.GetValue(JsonLines),
            HasParquet = parse.GetValue(Parquet),
            Force = parse.GetValue(Force),
        };

    /// <summary>The options as they took effect, for the manifest.</summary>
    public static IReadOnlyDictionary<string, string> Describe(ParseResult parse) => new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["examples"] = Math.Max(LeastExamples, parse.GetValue(Examples)).ToString(CultureInfo.InvariantCulture),
        ["excel"] = Word(parse.GetValue(Excel)),
        ["jsonl"] = Word(parse.GetValue(JsonLines)),
        ["keep-authors"] = Word(parse.GetValue(KeepAuthors)),
        ["keep-duplicates"] = Word(parse.GetValue(KeepDuplicates)),
        ["keep-spam"] = Word(parse.GetValue(KeepSpam)),
        ["order"] = parse.GetValue(Order)!,
        ["parquet"] = Word(parse.GetValue(Parquet)),
    };

    private static AuthorNaming Authors(ParseResult parse, Func<byte[]> authorKey) =>
        parse.GetValue(KeepAuthors) ? AuthorNaming.Kept : AuthorNaming.Pseudonyms(authorKey());

    private static ThemeOrder ThemeOrderOf(ParseResult parse) =>
        string.Equals(parse.GetValue(Order), "listed", StringComparison.Ordinal) ? ThemeOrder.Listed : ThemeOrder.ByCount;

    private static string Word(bool value) => value ? "true" : "false";
}
