using System.Text.Json;
using ReactionMiner.Cli.Options;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Labelling;

/// <summary>Takes the right answer about a comment that the model read wrongly. Training learns from it; no count rests on it.</summary>
internal static class Correcting
{
    /// <param name="answer">Theme ids; null to ask in the terminal.</param>
    public static int Run(Session session, LabelSet set, LabelMaterial material, string commentId, string? answer, CancellationToken cancellationToken)
    {
        var candidate = material.ById.GetValueOrDefault(commentId) ?? throw new NoSuchCommentException(commentId);
        var reader = LabellingOptions.PersonOf(session);
        var labels = LabelSession.ForCorrection(candidate, set.Labels.Load(reader), reader, session.Host.Time);
        if (answer is not null)
        {
            labels.Answer(set.Labels.ParseThemes(answer), tone: null);
            Save();
        }
        else
        {
            var terminal = session.Host.Terminal ?? throw new NoAnswerException();
            new LabelLoop(labels, new LabelScreen(set.Themes, material), terminal, reader, () => null, Save).Run(set.Themes.Themes.Count, cancellationToken);
        }
        if (session.Settings.IsJson)
        {
            WriteJson(session, set, candidate, labels, reader);
            return ExitCode.Done;
        }
        session.Output.WriteLine(labels.Answered == 0
            ? "Nothing was corrected."
            : $"Corrected {TerminalText.Clean(commentId)}: the model said {Names(set, candidate.Reaction)}; the next `train` learns from it, and the counts stay as they are until then.");
        return ExitCode.Done;

        void Save() => set.Labels.Keep(reader, labels);
    }

    private static void WriteJson(Session session, LabelSet set, LabelCandidate candidate, LabelSession labels, string reader)
    {
        var given = labels.Answered == 0 ? null : labels.Labels.Last(
            label => label.Source == LabelSource.Correction && string.Equals(label.CommentId, candidate.Comment.Id, StringComparison.Ordinal));
        session.Output.WriteLine(JsonSerializer.Serialize(new
        {
            comment_id = candidate.Comment.Id,
            reader,
            corrected = given is not null,
            themes = given?.Themes.Select(Id),
            predicted = candidate.Reaction?.Themes.Select(Id),
            file = Path.GetRelativePath(session.Host.WorkingDirectory, set.Labels.FileOf(reader)),
        }));

        string Id(int theme) => set.Themes.Themes[theme].Id;
    }

    private static string Names(LabelSet set, Reaction? reaction) => reaction switch
    {
        null => "nothing, as there is no model of this theme set",
        { Themes.Count: 0 } => "none of the themes",
        _ => string.Join(", ", reaction.Themes.Select(theme => set.Themes.Themes[theme].Id)),
    };
}

/// <summary>The comment to correct is not stored.</summary>
internal sealed class NoSuchCommentException(string commentId) : MiningException(
    $"No comment '{TerminalText.Clean(commentId)}' is stored for this video. The column comment_id of comments.csv holds the ids.");

/// <summary>Nobody is there to say what is right.</summary>
internal sealed class NoAnswerException() : MiningException(
    "There is no terminal to ask at. Say what is right with --as THEMES (ids joined by ;, or none), or edit the column 'themes' of comments.csv and give it back with `import --labels FILE`.");
