using System.Text.Json.Nodes;
using ReactionMiner.Cli.Tests.Support;

namespace ReactionMiner.Cli.Tests;

public sealed class ThirdPartyNoticesTests
{
    [Fact]
    public void Every_package_that_the_program_is_built_from_is_named()
    {
        var notices = File.ReadAllText(Path.Combine(CliRun.Project, "THIRD-PARTY-NOTICES.md"));
        var resolved = JsonNode.Parse(File.ReadAllText(Path.Combine(CliRun.Project, "src", "ReactionMiner.Cli", "packages.lock.json")))!["dependencies"]!.AsObject();

        var packages = resolved.SelectMany(target => target.Value!.AsObject())
            .Where(package => (string?)package.Value!["type"] != "Project")
            .Select(package => package.Key)
            .ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains($"[{package}](https://www.nuget.org/packages/{package})", notices, StringComparison.Ordinal));
    }
}
