using ReactionMiner.Brief;
using ReactionMiner.Comments;
using ReactionMiner.Counting;
using ReactionMiner.Importing;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Storage;
using ReactionMiner.YouTube;

namespace ReactionMiner.Mining;

/// <summary>Joins the stages: comments are stored, the model reads those it has not read, and all are counted.</summary>
/// <param name="choose">The model for some videos, given what they are called together; asked once their comments are stored.</param>
public sealed class MiningRun(
    ReactionStore store, Func<IReadOnlyList<VideoId>, string, IReactionClassifier> choose, IProgress<MiningProgress>? progress = null)
{
    /// <summary>One model for all videos.</summary>
    public MiningRun(ReactionStore store, IReactionClassifier classifier, IProgress<MiningProgress>? progress = null)
        : this(store, (_, _) => classifier, progress)
    {
    }

    /// <summary>Stores what a source holds and counts all comments stored for its videos, those of earlier runs included.</summary>
    /// <exception cref="MiningException">The source cannot be read or holds no comments.</exception>
    public async Task<MiningResult> ExecuteAsync(CommentFileSource source, MiningOptions options, CancellationToken cancellationToken)
    {
        var intake = await FileIntake.RunAsync(source, store, progress, cancellationToken);
        if (intake.Videos.Count == 0)
        {
            throw new EmptySourceException(source.Name, intake.Totals.Refused, intake.FirstReason);
        }
        return Summarise(intake.Videos, intake.Name, options, cancellationToken) with { Intake = intake };
    }

    /// <summary>Fetches a video's comments, as far as quota and budget go, and counts all that are stored for it.</summary>
    /// <exception cref="MiningException">The video has no comments to read, YouTube cannot be asked, or nothing is stored in the end.</exception>
    public async Task<MiningResult> ExecuteAsync(
        YouTubeHarvest youtube, VideoId video, MiningOptions options, CancellationToken cancellationToken)
    {
        var harvest = await VideoIntake.RunAsync(youtube, video, store, progress, cancellationToken);
        if (harvest.StoppedBy is { } reason && store.CountComments([video]) == 0)
        {
            throw reason;
        }
        if (store.CountComments([video]) == 0)
        {
            throw new EmptySourceException(video.Value, refused: 0, reason: null);
        }
        return Summarise([video], video.Value, options, harvest, cancellationToken) with { Harvest = harvest };
    }

    /// <summary>Counts the comments stored for some videos, reading nothing new.</summary>
    /// <param name="name">What several videos are called together; one video is called by its own title.</param>
    /// <exception cref="NoCommentsException">Nothing is stored for the videos.</exception>
    public MiningResult Summarise(
        IReadOnlyList<VideoId> videos, string name, MiningOptions options, CancellationToken cancellationToken) =>
        Summarise(videos, name, options, harvest: null, cancellationToken);

    /// <summary>The comments stored for some videos as the model reads them, uncounted.</summary>
    /// <inheritdoc cref="Summarise(IReadOnlyList{VideoId}, string, MiningOptions, CancellationToken)"/>
    public ReadComments Read(IReadOnlyList<VideoId> videos, string name, CancellationToken cancellationToken)
    {
        if (store.CountComments(videos) == 0)
        {
            throw new NoCommentsException(name);
        }
        var classifier = choose(videos, name);
        var repeats = RepeatFinder.Read(PredictionPass.Run(store, classifier, videos, progress, cancellationToken));
        var known = videos.Select(video => store.FindVideo(video) ?? new Video(video)).ToList();
        return new ReadComments(Titles.Of(known, name), known, classifier.Model, () => repeats.Mark(Classified(videos, classifier)));
    }

    private MiningResult Summarise(
        IReadOnlyList<VideoId> videos, string name, MiningOptions options, HarvestOutcome? harvest, CancellationToken cancellationToken)
    {
        var read = Read(videos, name, cancellationToken);
        var themes = read.Model.ThemeSet;
        var labels = options.Labels(themes);
        var counter = new ReactionCounter(new CountingOptions(read.Title, read.Model)
        {
            Videos = read.Videos,
            Gaps = CoverageGaps.Of(store, videos, harvest),
            Sample = RandomSample.Of(labels, themes, videos),
            SecondReading = LanguageModelReading.Of(labels, themes, videos),
            KeepSpam = options.KeepSpam,
            KeepDuplicates = options.KeepDuplicates,
            Examples = options.Examples,
        });
        var account = new LabelAccount(labels, videos);
        var brief = new BriefMaker(options.Authors.NameOf);
        foreach (var classified in read.Comments())
        {
            counter.Add(classified);
            brief.Add(classified);
            account.Meet(classified.Comment);
        }
        var reactions = counter.ToReactions() with { Brief = brief.ToBrief() };
        return new MiningResult(Titles.FolderName(read.Videos, name), reactions, read.Comments)
        {
            Labels = account.ToUse(id => store.FindVideoOf(id) is not null),
            FindRelated = () => RelatedVideos.Find(store, reactions),
        };
    }

    private IEnumerable<ClassifiedComment> Classified(IReadOnlyList<VideoId> videos, IReactionClassifier classifier) =>
        store.ReadWithPredictions(videos, classifier.Model.Version)
            .Where(stored => stored.Reaction is not null)
            .Select(stored => new ClassifiedComment(stored.Comment, stored.Reaction!, DuplicateOf: null));
}
