using ReactionMiner.Comments;
using ReactionMiner.Reactions;
using ReactionMiner.Storage;

namespace ReactionMiner.Mining;

/// <summary>Has the model read every stored comment that this version of it has not read yet.</summary>
internal static class PredictionPass
{
    private const int BatchSize = 1024;

    public static void Run(
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
            if (unread.Count > 0)
            {
                var reactions = classifier.Classify(unread.ConvertAll(comment => comment.Text));
                store.SavePredictions(version, unread.Zip(reactions));
            }
            seen += batch.Length;
            progress?.Report(new MiningProgress("classifying", seen, total));
        }
    }
}
