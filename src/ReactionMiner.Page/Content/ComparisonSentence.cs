namespace ReactionMiner.Page.Content;

/// <summary>The one sentence that matters most of a comparison: plain text around the title of a theme.</summary>
/// <param name="Subject">What it is about, as a title; null when there is none.</param>
public sealed record ComparisonSentence(string Before, ComparedRow? Subject, string After)
{
    internal static ComparisonSentence Of(ComparisonContent content)
    {
        if (content.Comparison.Tested == 0)
        {
            return new ComparisonSentence("No difference could be tested: no theme has an estimate on two sides. Below is what the model found.", null, "");
        }
        var first = content.Themes[0];
        return first.BeyondChance.Count == 0
            ? new ComparisonSentence("No theme’s share differs by more than chance and the model’s errors could bring. That does not mean that the shares are equal.", null, "")
            : new ComparisonSentence("", first, $" differs most: {content.Say(first.BeyondChance[0])}, more than chance and the model’s errors would bring.");
    }
}
