using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace ReactionMiner.Cli.Commands;

/// <summary>Looks at everything a run needs and says what is wrong and what to do.</summary>
internal static class DoctorCommand
{
    /// <summary>Before this day the clock is certainly wrong: the program did not exist.</summary>
    private static readonly DateTimeOffset Earliest = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Command Create(CliHost host)
    {
        var command = new Command("doctor", "Check model, store, key, clock and folders: what is wrong, and what to do");
        command.SetAction(Session.Action(host, (session, _) =>
        {
            Finding[] findings =
            [
                Look("model", () => Model(session)),
                Look("store", () => Store(session)),
                Look("output folder", () => OutputFolder(session)),
                Look("key", () => Key(session)),
                Look("clock", () => Clock(session)),
            ];
            Write(session, findings);
            return findings.Any(finding => finding.State == State.Wrong) ? ExitCode.Failed : ExitCode.Done;
        }));
        return command;
    }

    private static Finding Look(string what, Func<Finding> look)
    {
        try
        {
            return look() with { What = what };
        }
        catch (Exception exception) when (exception is MiningException or IOException or UnauthorizedAccessException)
        {
            return new Finding(State.Wrong, exception.Message) { What = what };
        }
    }

    private static Finding Model(Session session)
    {
        var model = session.LoadModel().Model;
        return model.Quality.IsMeasured
            ? Fine($"{model.Id} {model.Version}: {model.ThemeSet.Themes.Count} themes, macro-F1 {model.Quality.MacroF1:0.00} on {model.Quality.Comments} held-out comments")
            : new Finding(State.Note, $"{model.Id} {model.Version}: {model.ThemeSet.Themes.Count} themes, not measured yet; label comments and `train`");
    }

    private static Finding Store(Session session)
    {
        var path = session.Settings.StorePath;
        if (!File.Exists(path))
        {
            return Fine($"{path} does not exist yet; the first run makes it");
        }
        var videos = session.Store.FindVideos();
        return Fine($"{path}: {session.Store.CountComments([.. videos.Select(video => video.Id)]):N0} comments of {videos.Count:N0} videos");
    }

    private static Finding OutputFolder(Session session)
    {
        var probe = Path.Combine(session.Host.WorkingDirectory, $".reactionminer-{Environment.ProcessId}");
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
        return Fine($"{session.Host.WorkingDirectory} can be written");
    }

    private static Finding Key(Session session) => ApiKey.TryRead(session.Host) is null
        ? new Finding(State.Note, $"none: videos cannot be fetched, files can be read. Set {ApiKey.Variable}, or {ApiKey.FileVariable} to a file that holds it")
        : Fine($"set; it is not tried here, since every call costs quota");

    private static Finding Clock(Session session)
    {
        var now = session.Host.Time.GetUtcNow();
        return now < Earliest
            ? new Finding(State.Wrong, string.Create(CultureInfo.InvariantCulture, $"it says {now:yyyy-MM-dd HH:mm} UTC, which cannot be; set it, or times in reports and retention will be wrong"))
            : Fine($"{now:yyyy-MM-dd HH:mm} UTC");
    }

    private static void Write(Session session, Finding[] findings)
    {
        if (session.Settings.IsJson)
        {
            session.Output.WriteLine(JsonSerializer.Serialize(findings.Select(finding => new
            {
                what = finding.What,
                state = Word(finding.State),
                message = finding.Message,
            })));
            return;
        }
        foreach (var finding in findings)
        {
            session.Output.WriteLine($"{Word(finding.State),-5}  {finding.What,-13}  {finding.Message}");
        }
    }

    private static string Word(State state) => state switch
    {
        State.Wrong => "wrong",
        State.Note => "note",
        _ => "ok",
    };

    private static Finding Fine(FormattableString message) => new(State.Fine, message.ToString(CultureInfo.InvariantCulture));

    private enum State
    {
        Fine,
        Note,
        Wrong,
    }

    private sealed record Finding(State State, string Message)
    {
        public string What { get; init; } = "";
    }
}
