using ReactionMiner.Comments;
using ReactionMiner.Discovery.Groups;
using ReactionMiner.Mining;
using ReactionMiner.Storage;

namespace ReactionMiner.Discovery;

/// <summary>Proposes themes for videos that nobody has labelled: forms them out of a sample of the stored comments, then counts all.</summary>
public sealed class DiscoveryRun(ReactionStore store, ISectionReader reader, IProgress<MiningProgress>? progress = null)
{
    // Few, so that an interrupted run ends soon.
    private const int BatchSize = 128;

    // Comments are needed to tell a subject from chance.
    private const int FewestComments = 10;

    private readonly StandingGroups _standing = new(reader.Encoder);

    /// <summary>Names the encoder in <see cref="ThemeGroups.Encoder"/>.</summary>
    private string EncoderName => reader.Encoder.Identity.ToText();

    /// <summary>A file-system-safe name for a folder of the videos' themes.</summary>
    public static string FolderName(ReactionStore store, IReadOnlyList<VideoId> videos, string name) =>
        Titles.FolderName(Known(store, videos), name);

    /// <param name="name">What several videos are called together; one video is called by its own title.</param>
    /// <param name="known">Themes of an earlier run, which stay; null at the first.</param>
    /// <exception cref="NoCommentsException">Nothing is stored for the videos.</exception>
    /// <exception cref="TooFewCommentsException">There are too few comments to find themes in.</exception>
    /// <exception cref="NoThemeFoundException">No theme is spoken of by enough of them.</exception>
    /// <exception cref="OtherEncoderException">The known themes are of another encoder.</exception>
    public ThemeDiscovery Execute(
        IReadOnlyList<VideoId> videos, string name, DiscoveryOptions options, KnownThemes? known, CancellationToken cancellationToken)
    {
        if (known is not null && !string.Equals(known.Groups.Encoder, EncoderName, StringComparison.Ordinal))
        {
            throw new OtherEncoderException(known.Groups.Encoder, EncoderName);
        }
        if (store.CountComments(videos) == 0)
        {
            throw new NoCommentsException(name);
        }
        var drawn = CommentSample.Draw(store.ReadComments(videos), options.SampleSize, options.Seed);
        var sample = ReadSample(drawn, cancellationToken);
        var counted = sample.Where(read => read.Counts).Select(read => read.Comment).ToList();
        if (counted.Count < FewestComments && known is null)
        {
            throw new TooFewCommentsException(name, counted.Count, drawn.Count - counted.Count, FewestComments);
        }
        var count = new ThemeCounting(new ThemeMapper(reader.Encoder, _standing).Map(counted, known, options.Themes));
        foreach (var (comment, read) in ReadAll(videos, drawn.Zip(sample), cancellationToken))
        {
            count.Add(comment, read);
        }
        var themes = count.Themes(known);
        if (themes.Count == 0 && known is null)
        {
            throw new NoThemeFoundException(name, counted.Count);
        }
        return new ThemeDiscovery(
            Titles.Of(Known(store, videos), name), videos, count.Tally, themes, count.Groups(themes, EncoderName, videos, known));
    }

    private static List<Video> Known(ReactionStore store, IReadOnlyList<VideoId> videos) =>
        [.. videos.Select(video => store.FindVideo(video) ?? new Video(video))];

    private List<SectionComment> ReadSample(IReadOnlyList<Comment> drawn, CancellationToken cancellationToken)
    {
        var sample = new List<SectionComment>(drawn.Count);
        foreach (var batch in drawn.Chunk(BatchSize))
        {
            sample.AddRange(Read(batch, cancellationToken));
            progress?.Report(new MiningProgress("reading a sample", sample.Count, drawn.Count));
        }
        return sample;
    }

    private IEnumerable<(Comment Comment, SectionComment Read)> ReadAll(
        IReadOnlyList<VideoId> videos, IEnumerable<(Comment Comment, SectionComment Read)> sample, CancellationToken cancellationToken)
    {
        var known = sample.ToDictionary(drawn => drawn.Comment.Id, drawn => drawn.Read, StringComparer.Ordinal);
        var (done, total) = (0L, store.CountComments(videos));
        foreach (var batch in store.ReadComments(videos).Chunk(BatchSize))
        {
            var unread = batch.Where(comment => !known.ContainsKey(comment.Id)).ToList();
            var read = unread.Zip(Read(unread, cancellationToken)).ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);
            foreach (var comment in batch)
            {
                yield return (comment, read.GetValueOrDefault(comment.Id) ?? known[comment.Id]);
            }
            done += batch.Length;
            progress?.Report(new MiningProgress("placing comments", done, total));
        }
    }

    private IEnumerable<SectionComment> Read(IReadOnlyList<Comment> comments, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return comments.Zip(reader.Read([.. comments.Select(comment => comment.Text)]), (comment, read) => SectionComment.Of(comment.Text, read));
    }
}
