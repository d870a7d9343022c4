namespace ReactionMiner.Brief;

/// <summary>Tells sentences that ask the maker of the video for something.</summary>
internal static class Requests
{
    private const string Makes =
        "(?:make|do (?:a|an|one|another|more|some|part)|create|upload|post|record|film|release|cover|explain|show|teach|review|try|add|include|provide|put|drop|react|compare|test|update|continue|bring|start|finish|fix|translate|re-?upload|redo|elaborate|talk about|consider|give us|give an?|go over|go through|link|increase|zoom|slow|speak|lower|stop|turn|disable|enable|remove|leave)";

    private const string Works =
        "(?:video|videos|vid|vids|tutorial|tutorials|tut|course|courses|episode|series|guide|review|part|lesson|playlist|stream|livestream|walkthrough|demo|content|version|collab|podcast|sequel|follow ?up|deep dive|subtitles|captions|update|comparison)";

    private static readonly Phrases Asked = Phrases.AnyOf(
        $"(?:can|could|would|will|should|wud|cud) (?:you|u|ya|yall|y'all)(?: guys| all| please| pls| plz| kindly| also| possibly| maybe| ever| just| like| want| consider| be able| to| next| mind)* (?:{Makes}|making|doing|creating|adding|covering|explaining|sharing)",
        $"can (?:we|i) (?:get|have|see)(?: \\S+){{1,8}} (?:please|pls|plz)|how about you {Makes}|next (?:vid|video)(?: \\S+)? (?:maybe|please|pls|plz)",
        $"can (?:we|i) (?:get|have|see) (?:a|an|another|more|the|part|some)(?: \\S+){{0,4}} {Works}",
        $"(?:please|pls|plz|plss|plzz|pleas|kindly)(?: can you| could you| sir| bro| also| just| next time| try to| consider)* {Makes}",
        $"(?:please|pls|plz)(?: \\S+){{0,2}} (?:more|another|next|part) (?:\\S+ )?{Works}",
        $"{Works}(?: \\S+){{0,6}} (?:please|pls|plz)",
        $"(?:make|do|create|upload|post|record|film|drop)(?: us| me)? (?:a|an|another|more|some|the next|one|part|separate|full|new)(?: \\S+){{0,3}} {Works}(?: (?:on|about|for|with|where|comparing|explaining|showing|how|of|next|please|in))",
        "(?:please|pls|plz) (?:part|pt|episode) ?(?:\\d+|two|three)|(?:we|i) (?:need|want|demand|await) (?:a |the |another )?(?:part|pt|episode|season) ?(?:\\d+|two|three)|waiting (?:for|on) (?:the )?(?:part|pt|next part|next episode|next video)(?: \\S+)?",
        $"(?:i'd|i would|id|we'd|we would|would)(?: really| absolutely| also| personally)? (?:love|like|appreciate|be happy|be great|be interested)(?: it)?(?: if you|(?: to see| to hear| to watch| to have| to get| for you to)?(?: you| a| an| another| more| your| the next| some| part)(?: \\S+){{0,4}} {Works})",
        $"(?:want|hoping|hope|like|love) (?:to see|you to|for) (?:you |a |an |another |more )?(?:{Makes} )?(?:\\S+ ){{0,4}}{Works}",
        $"you (?:guys )?(?:should|ought to|need to|have to|gotta|must)(?: really| also| definitely| totally| seriously| maybe| probably| next)* {Makes}(?: \\S+){{0,4}} {Works}|you (?:guys )?should(?: really| also| definitely| totally| seriously| maybe| probably| next)* (?:make|do|cover|add|review|test|compare|try) (?:a|an|another|one|more|some)",
        $"(?:it|that)(?:'d| would| will)(?: also| really)? be (?:so |really |very )?(?:great|nice|cool|awesome|good|helpful|amazing|useful|interesting|wonderful|perfect) (?:if you|to see|to have|to get|if there)",
        $"(?:i |we |really )?wish (?:you|u|this video|the video)(?: guys)? (?:would|could|had|did|made|showed|will|covered|explained|included)",
        $"(?:video|content|topic) (?:idea|suggestion|request|suggestions|request)s?|next video (?:on|about|should|idea)|suggestion for|(?:a|one) (?:suggestion|request)",
        $"(?:need|want|waiting for|looking for)(?: a| an| another| more| your| the| you to make a)(?: \\S+){{0,2}} (?:video|vid|tutorial|course|series|guide|episode)(?: \\S+){{0,1}} (?:on|about|for|from you|with|that)",
        "(?:more|another)(?: \\S+){0,2} (?:video|videos|content|tutorial|tutorials)(?: like this| on| about| please| pls)",
        $"waiting for (?:you|\\S+) to (?:make|do|cover|upload|release|review)|do (?:one|it|this|that) (?:on|for|about|with|in) \\S+(?: next| please| too)$",
        "turn (?:down|off|up) the (?:music|volume|sound|background)|(?:share|send|post|drop|provide|give)(?: me| us)? the (?:link|code|source|source code|repo|github|file|files|slides|notes)");

    /// <summary>Asked of the viewers, not of the maker.</summary>
    private static readonly Phrases Promotion = Phrases.AnyOf(
        "my (?:channel|video|videos|vid|vids|music|song|songs|cover|covers|page|site|website|blog|profile|remix|rap|beat|beats|mixtape|new|latest|first|dream|content)",
        "subscribe|sub|subs|subscribers|thumbs up|thumb up|check out|check it out|check me out|make money|click (?:here|the link)|vote|donate|sign (?:the|this|up)|like this comment|likes|giveaway|comment|famous|viral|blow up",
        "(?:please|pls|plz) (?:like|help|support|listen|visit|follow|stop (?:saying|commenting|spamming|spreading)|read|pray|share this|do not|don't|try it|try to understand|give me|show (?:some )?(?:love|support)|put me|add me)");

    /// <summary>Asked of heaven, of a machine or of nobody, or told of others.</summary>
    private static readonly Phrases OfOthers = Phrases.AnyOf(
        "(?:dear |oh |my )?(?:god|lord|jesus|allah)",
        "(?:some(?:one|body)|any(?:one|body)) (?:call|make|tell|give|explain|please|pls|plz)|can (?:any|some)(?:one|body)",
        "(?:give|gave|good|bad|your|my|each|every|the same|another) requests?|(?:requests?|asked|told|prompted) (?:it|chatgpt|gpt|gemini|claude|siri|alexa|the (?:ai|bot|model))|(?:chatgpt|gpt|gemini|claude|siri|alexa|it)(?: \\S+){0,2} (?:ask|asks|says|say|replies|replied)");

    public static bool AreIn(IEnumerable<Sentence> sentences) => sentences.Any(IsRequest);

    private static bool IsRequest(Sentence sentence) => Asked.AreIn(sentence) && !Promotion.AreIn(sentence) && !OfOthers.AreIn(sentence);
}
