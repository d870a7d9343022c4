using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Page.Content;

/// <summary>Everything the page shows.</summary>
/// <param name="Rows">The themes in the order asked for, then the row "none of these themes".</param>
/// <param name="Names">How authors are named; null when the page leaves them out.</param>
public sealed record PageContent(ViewerReactions Reactions, IReadOnlyList<PageRow> Rows, AuthorNaming? Names)
{
    /// <summary>Themes that have no row, as nothing was found of them.</summary>
    public IReadOnlyList<Theme> NotFound { get; init; } = [];

    public required CommentPeriod Period { get; init; }
    public required Timeline Timeline { get; init; }
    public required ThemePairs Pairs { get; init; }

    /// <summary>Likes on all counted comments; null when the source told none.</summary>
    public required long? Likes { get; init; }

    /// <summary>Counted comments expected to be of each tone, in the order of <see cref="Sentiment"/>.</summary>
    public required IReadOnlyList<int> Tones { get; init; }

    public required IReadOnlyList<RepeatedText> Repeats { get; init; }

    /// <summary>By comment id: the comments that stand for their themes, whole.</summary>
    public required IReadOnlyDictionary<string, ClassifiedComment> Voices { get; init; }

    public required FinderContent Finder { get; init; }

    /// <summary>The rows that are themes.</summary>
    public IEnumerable<PageRow> Themes => Rows.Where(row => row.Count.Theme is not null);

    /// <summary>Whether people's labels of a random sample stand behind shares.</summary>
    public bool IsBySample => Themes.Any(row => row.Count.Basis is { IsBySample: true });

    /// <summary>Reads the comments once.</summary>
    public static PageContent Read(ViewerReactions reactions, IEnumerable<ClassifiedComment> comments, ReportOptions options)
    {
        var reading = new PageReading(reactions);
        foreach (var comment in comments)
        {
            reading.Add(comment);
        }
        return reading.ToContent(PageRow.InOrder(reactions, options.Order), options.Authors.IsKept ? options.Authors : null) with
        {
            NotFound = options.Order.NotFound(reactions),
        };
    }
}
