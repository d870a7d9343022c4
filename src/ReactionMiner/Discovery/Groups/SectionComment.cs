using ReactionMiner.Discovery.Words;

namespace ReactionMiner.Discovery.Groups;

/// <summary>A comment of a section, and why it would not be counted.</summary>
internal sealed record SectionComment(SampleComment Comment, bool IsSpam, bool IsClassified)
{
    /// <summary>A theme is made of comments that it is given when comments are counted, and of no others.</summary>
    public bool Counts => IsClassified && !IsSpam;

    public static SectionComment Of(string text, ReadText read) =>
        new(new SampleComment(CommentText.Read(text), read.Vector), read.IsSpam, read.IsClassified);
}
