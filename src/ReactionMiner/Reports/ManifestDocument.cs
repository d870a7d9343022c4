using System.Text.Json;
using ReactionMiner.Comments;
using ReactionMiner.Reactions;

namespace ReactionMiner.Reports;

/// <summary>The shape of <c>manifest.json</c>. It is written last and holds the hashes of the other files.</summary>
internal sealed record ManifestDocument(
    RunStanding Run,
    string? Failure,
    ToolDescription Tool,
    ModelReference Model,
    IReadOnlyList<string> VideoIds,
    IReadOnlyList<InputDescription> Inputs,
    IReadOnlyList<SourceDescription> Sources,
    SortedDictionary<string, string> Options,
    DateTimeOffset StartedAt,
    DateTimeOffset FinishedAt,
    int QuotaUnits,
    RowTotals Rows,
    IReadOnlyList<RefusedRow> RefusedRows,
    LabelUse Labels,
    CoverageShape Coverage,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<WrittenFile> Files)
{
    public const string FileName = "manifest.json";

    public static ManifestDocument From(ViewerReactions reactions, RunManifest manifest, IReadOnlyList<WrittenFile> files) => new(
        RunStanding.Of(reactions, manifest),
        manifest.Failure,
        manifest.Tool,
        new ModelReference(reactions.Model.Id, reactions.Model.Kind, reactions.Model.Version, reactions.Model.ThemeSet.Id),
        [.. reactions.Videos.Select(video => video.Id.Value)],
        manifest.Inputs,
        manifest.Sources,
        new SortedDictionary<string, string>(manifest.Options.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
        manifest.StartedAt.ToUniversalTime(),
        manifest.FinishedAt.ToUniversalTime(),
        manifest.QuotaUnits,
        manifest.Rows,
        manifest.RefusedRows,
        manifest.Labels,
        CoverageShape.From(reactions.Coverage),
        reactions.Warnings,
        files);

    /// <summary>How the run whose reports lie in a folder stood.</summary>
    /// <returns>Null when there is none, or when its manifest cannot be read: then nothing says that it was better.</returns>
    public static RunStanding? ReadStanding(string folder) => Read(folder)?.Run;

    /// <summary>Ids of the videos whose reports lie in a folder; none when no manifest says it.</summary>
    public static IReadOnlySet<string> ReadVideos(string folder) => (Read(folder)?.VideoIds ?? []).ToHashSet(StringComparer.Ordinal);

    private static PublishedManifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<PublishedManifest>(File.ReadAllBytes(path), ReportJson.Options) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record PublishedManifest(RunStanding? Run, IReadOnlyList<string>? VideoIds);
}

internal sealed record ModelReference(string Id, string Kind, string Version, string ThemeSet);

/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record WrittenFile(string Name, long Bytes, string Sha256);
