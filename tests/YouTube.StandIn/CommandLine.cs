using System.Globalization;
using YouTube.StandIn.Faults;

namespace YouTube.StandIn;

/// <summary>Reads the program's options.</summary>
internal static class CommandLine
{
    public static string Usage { get; } = $"""
        Usage: dotnet run --project tests/YouTube.StandIn -- [options]
          --port N          port on 127.0.0.1 (default: a free one)
          --videos N        synthetic videos (default 1)
          --comments M      comments of each, replies included, up to 1000000 (default 500)
          --seed S          the same seed gives the same videos (default 1)
          --units N         quota units a day (default 10000)
          --recorded DIR    serve recorded pages too: DIR/commentThreads/VIDEO_ID.json and so on
          --no-key-header   read the key from the query only
          --fault FAULT     NAME: always; NAME@INDEX: the request with that index, from 0; NAME:RATE: by chance, 0 to 1
        Faults: {string.Join(", ", FaultNames.All)}.
        """;

    /// <exception cref="FormatException">An option is unknown or has no usable value.</exception>
    public static StandInOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new StandInOptions();
        var faults = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            options = arguments[i] switch
            {
                "--port" => options with { Port = Number(0, 65_535) },
                "--videos" => options with { Videos = Number(1, 100_000) },
                "--comments" => options with { CommentsPerVideo = Number(0, 1_000_000) },
                "--seed" => options with { Seed = Number(int.MinValue, int.MaxValue) },
                "--units" => options with { DailyUnits = Number(0, int.MaxValue) },
                "--recorded" => options with { RecordedFolder = Folder() },
                "--no-key-header" => options with { AcceptsKeyHeader = false },
                "--fault" => Remember(Value()),
                _ => throw new FormatException($"Unknown option '{arguments[i]}'."),
            };

            string Value() => ++i < arguments.Count
                ? arguments[i]
                : throw new FormatException($"Option {arguments[i - 1]} needs a value.");

            string Folder() => Value() is var folder && Directory.Exists(folder)
                ? folder
                : throw new FormatException($"There is no folder '{folder}'.");

            int Number(int least, int most) =>
                int.TryParse(Value(), CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                    ? number
                    : throw new FormatException($"Option {arguments[i - 1]} takes a whole number from {least} to {most}.");
        }
        faults.ForEach(fault => FaultNames.AddTo(options.Faults, fault, options.Seed));
        return options;

        StandInOptions Remember(string fault)
        {
            faults.Add(fault);
            return options;
        }
    }
}
