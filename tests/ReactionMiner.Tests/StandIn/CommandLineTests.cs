using YouTube.StandIn;

namespace ReactionMiner.Tests.StandIn;

public sealed class CommandLineTests
{
    [Fact]
    public void Every_option_is_read()
    {
        var options = CommandLine.Parse(
            "--port 8080 --videos 3 --comments 1000000 --seed -7 --units 50 --recorded . --no-key-header".Split(' '));
        Assert.Equal(new StandInOptions
        {
            Port = 8080,
            Videos = 3,
            CommentsPerVideo = 1_000_000,
            Seed = -7,
            DailyUnits = 50,
            RecordedFolder = ".",
            AcceptsKeyHeader = false,
            Faults = options.Faults,
        }, options);
    }

    [Theory]
    [InlineData("503@1", new[] { 200, 503, 200 })]
    [InlineData("comments-disabled", new[] { 403, 403, 403 })]
    [InlineData("500:1", new[] { 500, 500, 200 })]
    public async Task A_fault_is_bound_to_a_request_or_to_chance_or_holds_always(string fault, int[] statuses)
    {
        await using var asked = await Asked.StartAsync(CommandLine.Parse(["--fault", fault]));
        foreach (var _ in statuses)
        {
            using var response = await asked.SendAsync(Asked.ThreadsOf(asked.VideoId));
        }
        Assert.Equal(statuses, asked.YouTube.Journal.Entries.Select(entry => entry.Status));
    }

    [Theory]
    [InlineData("--prot", "Unknown option '--prot'")]
    [InlineData("--port", "--port needs a value")]
    [InlineData("--port x", "--port takes a whole number from 0 to 65535")]
    [InlineData("--comments 1000001", "--comments takes a whole number")]
    [InlineData("--recorded absent-folder", "no folder 'absent-folder'")]
    [InlineData("--fault 418", "There is no fault '418'")]
    [InlineData("--fault 503@first", "503@first")]
    public void A_wrong_option_is_named(string arguments, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => CommandLine.Parse(arguments.Split(' '))).Message);
}
