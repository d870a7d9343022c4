using ReactionMiner.Comments;
using ReactionMiner.Reactions;
using ReactionMiner.Storage;

namespace ReactionMiner.Mining;

/// <summary>Has the model read every stored comment that this version of it has not read yet.</summary>
internal static class PredictionPass
{
    // Kept as they come; few, so that an interrupted run ends soon.
    private const int BatchSize = 256;

    /// <returns>The comments as they go by, repeats not marked; the pass goes as far as they are asked for.</returns>
    public static IEnumerable<ClassifiedComment> Run(
        ReactionStore store,
        IReactionClassifier classifier,
        IReadOnlyList<VideoId> videos,
        IProgress<MiningProgress>? progress,
        CancellationToken cancellationToken)
    {
        var version = classifier.Model.Version;
        var total = store.CountComments(videos);
        long seen = 0;
        foreach (var batch in store.ReadWithPredictions(videos, version).Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var unread = batch.Where(stored => stored.Reaction is null).Select(stored => stored.Comment).ToList();
            var reactions = unread.Count > 0 ? classifier.Classify(unread.ConvertAll(comment => comment.Text)) : [];
            store.SavePredictions(version, unread.Zip(reactions));
            seen += batch.Length;
            progress?.Report(new MiningProgress("classifying", seen, total));
            var next = 0;
            foreach (var stored in batch)
            {
                yield return new ClassifiedComment(stored.Comment, stored.Reaction ?? reactions[next++], DuplicateOf: null);
            }
        }
    }
}
