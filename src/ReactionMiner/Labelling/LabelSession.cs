using ReactionMiner.Reactions;

namespace ReactionMiner.Labelling;

/// <summary>One reader at work: first the random sample in its order, then what teaches the model most.</summary>
public sealed class LabelSession
{
    private const int Lessons = 200;

    private readonly LabelSessionOptions _options;
    private readonly IReadOnlyList<LabelCandidate> _counted;
    private readonly TimeProvider _time;
    private readonly Dictionary<(string CommentId, LabelSource Source), Label> _labels;
    private readonly LinkedList<LabelTask> _tasks;
    private readonly Stack<Step> _steps = new();
    private readonly HashSet<(string CommentId, LabelSource Source)> _touched = [];
    private bool _hasLessons;

    /// <param name="counted">The comments that would be counted: neither spam nor repeats, as far as that is known.</param>
    /// <param name="own">What this reader labelled before.</param>
    /// <exception cref="OtherSeedException">The reader has begun a sample of these comments with another seed.</exception>
    public LabelSession(IReadOnlyList<LabelCandidate> counted, IEnumerable<Label> own, LabelSessionOptions options, TimeProvider time)
    {
        (_options, _counted, _time) = (options, counted, time);
        _labels = own.ToDictionary(label => (label.CommentId, label.Source));
        if (counted.Select(candidate => FindRandom(candidate.Comment.Id)?.Place).FirstOrDefault(place => place is not null && place.Seed != options.Seed) is { } begun)
        {
            throw new OtherSeedException(options.Reader, begun.Seed);
        }
        var sample = SampleOrder.Draw(counted, candidate => candidate.Comment.Id, options.Seed)
            .Take(options.SampleSize)
            .Select((candidate, index) => new LabelTask(candidate, LabelSource.Random, new SamplePlace(options.Seed, index + 1)));
        Sample = [.. sample];
        _tasks = new LinkedList<LabelTask>(SampleOpen);
    }

    /// <summary>A session about one comment that the model read wrongly.</summary>
    /// <param name="own">What this reader labelled before; an earlier correction of the comment gives way.</param>
    public static LabelSession ForCorrection(LabelCandidate candidate, IEnumerable<Label> own, string reader, TimeProvider time)
    {
        var session = new LabelSession([], own, new LabelSessionOptions(reader, Seed: 0, SampleSize: 0), time);
        session._tasks.AddLast(new LabelTask(candidate, LabelSource.Correction, Place: null));
        return session;
    }

    /// <summary>The random sample that is to be labelled, in its order.</summary>
    public IReadOnlyList<LabelTask> Sample { get; }

    /// <summary>Those of the random sample without a label about all themes, in its order.</summary>
    public IReadOnlyList<LabelTask> SampleOpen => [.. Sample.Where(task => !IsLabelled(task))];

    /// <summary>Comments of the random sample that have their label, about all themes.</summary>
    public int SampleLabelled => Sample.Count(IsLabelled);

    /// <summary>Comments of the random sample skipped since the session began: the next one offers them again.</summary>
    public int SampleSkipped => _steps.Count(step => step is { Given: null, Task.Place: not null });

    /// <summary>Comments answered since the session began; those undone do not count.</summary>
    public int Answered => _steps.Count(step => step.Given is not null);

    /// <summary>All labels of the reader, those of earlier sessions first.</summary>
    public IReadOnlyCollection<Label> Labels => _labels.Values;

    /// <summary>The comments that were answered since the session began, those undone among them.</summary>
    public IReadOnlySet<(string CommentId, LabelSource Source)> Touched => _touched;

    /// <summary>What is to be labelled now; null when nothing is left.</summary>
    public LabelTask? Current
    {
        get
        {
            if (_tasks.Count == 0 && !_hasLessons)
            {
                _hasLessons = true;
                Teach();
            }
            return _tasks.First?.Value;
        }
    }

    /// <summary>Whether the reader labelled the task, asked about all themes.</summary>
    public bool IsLabelled(LabelTask task) => FindLabel(task) is { AskedOnly: null };

    /// <summary>What the reader said of the task; null when nothing.</summary>
    public Label? FindLabel(LabelTask task) => _labels.GetValueOrDefault((task.Candidate.Comment.Id, task.Source));

    /// <summary>What the reader said of the current comment before the set had all of its themes; null when nothing.</summary>
    public Label? Earlier => Current is { Place: not null } task ? FindLabel(task) : null;

    /// <summary>Labels the current comment and goes on to the next.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public void Answer(IEnumerable<int> themes, Sentiment? tone)
    {
        var task = Take();
        var comment = task.Candidate.Comment;
        var label = new Label(comment.VideoId, comment.Id, [.. themes.Distinct().Order()], tone, _options.Reader, _time.GetUtcNow(), task.Source)
        {
            Text = comment.Text,
            ThreadId = comment.ThreadId,
            Place = task.Place,
        };
        var before = FindLabel(task);
        _labels[(label.CommentId, label.Source)] = label;
        _touched.Add((label.CommentId, label.Source));
        _steps.Push(new Step(task, label, before));
    }

    /// <summary>Leaves the current comment open; it comes again in the next session.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public void Skip() => _steps.Push(new Step(Take(), Given: null, Before: null));

    /// <summary>Takes the last answer or skip of this session back and shows its comment again.</summary>
    /// <returns>False when there is none.</returns>
    public bool Undo()
    {
        if (!_steps.TryPop(out var step))
        {
            return false;
        }
        if (step.Given is { } given)
        {
            _labels.Remove((given.CommentId, given.Source));
        }
        if (step.Before is { } before)
        {
            _labels.Add((before.CommentId, before.Source), before);
        }
        _tasks.AddFirst(step.Task);
        return true;
    }

    private LabelTask Take()
    {
        var task = Current ?? throw new InvalidOperationException("There is no comment left to label.");
        _tasks.RemoveFirst();
        return task;
    }

    private void Teach()
    {
        var read = _labels.Keys.Select(key => key.CommentId)
            .Concat(Sample.Select(task => task.Candidate.Comment.Id))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var lesson in TeachingOrder.Choose(_counted.Where(candidate => !read.Contains(candidate.Comment.Id)), Lessons))
        {
            _tasks.AddLast(new LabelTask(lesson, LabelSource.Chosen, Place: null));
        }
    }

    private Label? FindRandom(string commentId) => _labels.GetValueOrDefault((commentId, LabelSource.Random));

    /// <param name="Given">Null for a skip.</param>
    /// <param name="Before">What an earlier session said of the comment.</param>
    private sealed record Step(LabelTask Task, Label? Given, Label? Before);
}

/// <param name="Reader">Who labels.</param>
/// <param name="Seed">Of the random order; readers who share it read the same comments.</param>
/// <param name="SampleSize">Comments of the random sample to label before those that teach.</param>
public sealed record LabelSessionOptions(string Reader, int Seed, int SampleSize);

/// <summary>A comment to label, and why this one.</summary>
/// <param name="Place">Of the random sample; null otherwise.</param>
public sealed record LabelTask(LabelCandidate Candidate, LabelSource Source, SamplePlace? Place);
