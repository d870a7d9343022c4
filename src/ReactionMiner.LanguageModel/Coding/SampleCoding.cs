using ReactionMiner.Comments;
using ReactionMiner.Labelling;
using ReactionMiner.Mining;

namespace ReactionMiner.LanguageModel.Coding;

/// <summary>A language model as one more coder: it reads what is unlabelled of a random sample, each comment in a request of its own, so
/// that none can speak for another.</summary>
public sealed class SampleCoding
{
    private readonly Codebook _codebook;
    private readonly LabelSession _labels;

    /// <param name="parentText">The text of the comment that one answers; null when there is none.</param>
    public SampleCoding(Codebook codebook, LabelSession labels, Func<Comment, string?> parentText)
    {
        (_codebook, _labels) = (codebook, labels);
        Tasks = labels.SampleOpen;
        Questions = [.. Tasks.Select(task => codebook.QuestionOf(task.Candidate.Comment.Text, parentText(task.Candidate.Comment)))];
    }

    /// <summary>What would be sent, in its order; empty when the whole sample is read.</summary>
    public IReadOnlyList<Question> Questions { get; }

    private IReadOnlyList<LabelTask> Tasks { get; }

    /// <summary>Asks about each comment in turn.</summary>
    /// <param name="save">Keeps the labels as they are now; called after each.</param>
    public async Task<CodingOutcome> ExecuteAsync(
        ChatService service, Action save, IProgress<MiningProgress>? progress, CancellationToken cancellationToken)
    {
        var unreadable = new List<UnreadableAnswer>();
        foreach (var (task, question) in Tasks.Zip(Questions))
        {
            progress?.Report(new MiningProgress("asking the language model", _labels.Answered + unreadable.Count, Tasks.Count));
            string words;
            try
            {
                words = await service.AskAsync(question, cancellationToken);
            }
            catch (ServiceException stop)
            {
                return new CodingOutcome(unreadable, stop);
            }
            var (answer, problem) = _codebook.Read(words);
            if (answer is null)
            {
                _labels.Skip();
                unreadable.Add(new UnreadableAnswer(task.Candidate.Comment.Id, task.Place!.Position, problem!));
            }
            else
            {
                _labels.Answer(answer.Themes, answer.Tone);
                save();
            }
        }
        return new CodingOutcome(unreadable, Stop: null);
    }
}

/// <param name="Stop">Why the rest was not asked; null when all were.</param>
public sealed record CodingOutcome(IReadOnlyList<UnreadableAnswer> Unreadable, ServiceException? Stop);

/// <summary>An answer that no label can be made of. The comment stays open.</summary>
/// <param name="Position">Of the comment in the random sample, from 1.</param>
public sealed record UnreadableAnswer(string CommentId, int Position, string Problem);
