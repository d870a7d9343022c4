using ReactionMiner.Discovery.Groups;
using ReactionMiner.Discovery.Words;
using ReactionMiner.Encoders;
using ReactionMiner.MachineLearning;

namespace ReactionMiner.Benchmarks.Discovery;

/// <summary>Comments that two people read, and how well groups recover the themes they gave.</summary>
internal sealed class LabelledSection(LabelledComments labelled, SentenceEncoder encoder)
{
    public IReadOnlyList<SampleComment> Sample { get; } =
        [.. labelled.Comments.Select(comment => new SampleComment(CommentText.Read(comment.Text), encoder.Encode(comment.Text)))];

    /// <summary>For each theme the F1 of the group that fits it best, and the plain mean of these. Comments on which the readers differed
    /// are left out for that theme.</summary>
    public double BestMatchF1(Grouping grouping) => Enumerable.Range(0, labelled.ThemeSet.Themes.Count).Average(theme => BestF1(theme, grouping));

    private double BestF1(int theme, Grouping grouping)
    {
        var scored = Enumerable.Range(0, Sample.Count).Where(i => !labelled.Comments[i].DoubtfulThemes.Contains(theme)).ToList();
        var carriers = scored.Where(i => labelled.Comments[i].Themes.Contains(theme)).ToHashSet();
        return scored.SelectMany(i => grouping.Groups[i].Select(group => (group, i))).GroupBy(pair => pair.group)
            .Select(group => 2.0 * group.Count(pair => carriers.Contains(pair.i)) / (group.Count() + carriers.Count))
            .DefaultIfEmpty(0).Max();
    }
}
