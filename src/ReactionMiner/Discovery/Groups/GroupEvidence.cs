using ReactionMiner.Discovery.Words;
using ReactionMiner.Encoders;
using ReactionMiner.Reactions;

namespace ReactionMiner.Discovery.Groups;

/// <summary>How far the groups that <c>discover</c> found speak for the themes of their set.</summary>
internal sealed class GroupEvidence
{
    /// <summary>Lead of a standing group over the comments that it holds, and what others lack of it: it knows no nearness.</summary>
    private const double StandingLead = 0.1, Apart = -0.2;

    private readonly ThemeMap _map;
    private readonly IReadOnlyList<ThemePlace?> _places;

    private GroupEvidence(ThemeMap map, IReadOnlyList<ThemePlace?> places) => (_map, _places) = (map, places);

    /// <exception cref="OtherEncoderException">The groups are of another encoder.</exception>
    public static GroupEvidence Of(KnownThemes known, SentenceEncoder encoder)
    {
        if (!string.Equals(known.Groups.Encoder, encoder.Identity.ToText(), StringComparison.Ordinal))
        {
            throw new OtherEncoderException(known.Groups.Encoder, encoder.Identity.ToText());
        }
        var map = new ThemeMapper(encoder, new StandingGroups(encoder)).Restore(known);
        return new GroupEvidence(map, [.. known.ThemeSet.Themes.Select(theme => PlaceOf(theme, map, known))]);
    }

    /// <returns>One per theme of the set: by how much the comment is nearer to its group than it must be to belong to it, below 0 when it
    /// does not; null for a theme that has no group, or whose rule is no longer the group's.</returns>
    public IReadOnlyList<double?> Leads(string text, ReadOnlySpan<float> vector)
    {
        var (leads, standing) = _map.Measure(CommentText.Read(text), vector);
        return
        [
            .. _places.Select(place => place switch
            {
                null => (double?)null,
                { Standing: { } id } => string.Equals(id, standing, StringComparison.Ordinal) ? StandingLead : Apart,
                _ => standing is null ? leads[place.Position] : Apart,
            }),
        ];
    }

    private static ThemePlace? PlaceOf(Theme theme, ThemeMap map, KnownThemes known)
    {
        var position = map.Themes.TakeWhile(place => place.Theme != theme).Count();
        var group = position < map.Themes.Count ? map.Themes[position].Before : StandingGroups.Has(theme.Id) ? known.FindGroup(theme.Id) : null;
        return group?.HasRuleOf(theme) == true ? new ThemePlace(position, StandingGroups.Has(theme.Id) ? theme.Id : null) : null;
    }

    /// <param name="Position">In the map; of no meaning for a standing group.</param>
    /// <param name="Standing">Id of the standing group.</param>
    private sealed record ThemePlace(int Position, string? Standing);
}
