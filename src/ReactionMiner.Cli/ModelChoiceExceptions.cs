using ReactionMiner.Comments;

namespace ReactionMiner.Cli;

/// <summary>Nobody has said which themes some videos have.</summary>
internal sealed class NoThemesException(IReadOnlyList<VideoId> videos) : MiningException(
    $"No themes are known for {string.Join(", ", videos.Take(3))}{(videos.Count > 3 ? ", …" : "")}. `discover` finds some in the comments; or name a theme set with --model DIR: a folder "
    + "with themes.yaml, one or two sentences a theme (`--model llama4-open-source` for the bundled set on Llama 4 and open source).")
{
    public IReadOnlyList<VideoId> Videos { get; } = videos;
}

/// <summary>Videos that are to be counted together are bound to different themes.</summary>
internal sealed class DifferentThemesException(IReadOnlyList<(VideoId Video, string? Model)> bound) : MiningException(
    $"These videos have no themes in common: {string.Join("; ", bound.GroupBy(each => each.Model, each => each.Video, StringComparer.Ordinal).Select(InWords))}. "
    + "Name the themes for all of them with --model: a theme set's folder, a model's, or a bundled name.")
{
    private const int Named = 3;

    private static string InWords(IGrouping<string?, VideoId> videos) =>
        $"{string.Join(", ", videos.Take(Named))}{(videos.Count() > Named ? ", …" : "")} {(videos.Count() == 1 ? "has" : "have")} {(videos.Key is { } model ? $"those of '{model}'" : "none yet")}";
}

/// <summary>What a video is bound to is not there any more.</summary>
internal sealed class BoundModelGoneException(IReadOnlyList<VideoId> videos, string model) : MiningException(
    $"{videos[0]} is bound to '{model}', which is neither a folder nor a bundled model any more. Put it back, or name another with --model.")
{
    public string Model { get; } = model;
}
