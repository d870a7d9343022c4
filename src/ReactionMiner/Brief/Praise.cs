namespace ReactionMiner.Brief;

/// <summary>Tells sentences that praise the video or how it was made: not what it is about, nor the song it plays.</summary>
internal static class Praise
{
    private const string Works =
        "(?:video|videos|vid|vids|tutorial|tutorials|tut|explanation|explanations|course|courses|lesson|lessons|lecture|lectures|presentation|editing|edit|edits|animation|animations|visuals|visual|channel|series|guide|walkthrough|demo|demonstration|breakdown|review|overview|introduction|narration|production|cinematography|teaching|teacher|instructor|explainer|content|summary|quality content|music video|montage|documentary|thumbnail|channel)";

    private const string Good =
        "(?:great|good|amazing|awesome|excellent|fantastic|best|nice|nicest|superb|brilliant|wonderful|perfect|helpful|useful|informative|clear|clearest|concise|incredible|outstanding|solid|lovely|beautiful|insightful|valuable|underrated|well-made|well made|quality|top notch|top-notch|epic|fabulous|phenomenal|impressive|exceptional|gem|masterpiece|enjoyable|entertaining|interesting|coolest|cool|fire|dope|educational|on point|stunning|gorgeous|flawless|spectacular|terrific)";

    private static readonly Phrases Said = Phrases.AnyOf(
        $"{Good}(?: and \\S+|, \\S+)?(?: \\S+)? {Works}",
        $"(?:the|this|your|ur|these|you're|a|such a|such) {Good} {Works}",
        $"{Works}(?: on youtube| on this| ever)?(?: is| are| was| were|'s| so| looks| look)(?: so| very| really| absolutely| just| super| truly| extremely| pretty| such| always| all| simply| a| an| the| too| also| by far| one of the| actually| quite| incredibly)* {Good}",
        "(?:well|clearly|nicely|perfectly|beautifully|simply|brilliantly|wonderfully|greatly|amazingly) (?:explained|made|done|presented|edited|articulated|structured|put together|produced|taught|put|described|summarized)",
        $"(?:love|loved|loving|enjoy|enjoyed|appreciate|appreciated|admire|adore|like|liked)(?: \\S+)? (?:your|ur|this|the|these|how you|the way you|watching)(?: \\S+)? (?:{Works}|explain|explained|edit|edited|style|voice|humor|accent|energy|effort|work|pacing|format|approach|teach)",
        "(?:thank|thanks|thank you|thankyou|thx|ty|tysm|cheers|gracias|props|kudos)(?: \\S+){0,3} (?:for|4) (?:this|the|your|ur|making|sharing|explaining|creating|such|all|uploading|posting|teaching|taking|providing|putting|doing|it|another|everything|showing|helping|clarifying|a great|an amazing|every)",
        $"(?:thank you|thanks)(?: so much| a lot| very much)? (?:sir|bro|man|mosh|teacher|mate|brother|dude|for this)",
        "(?:straight|right) to the point|short and (?:sweet|crisp|to the point)|clear and concise|to the point (?:and|,)",
        "finally (?:understand|understood|get it|got it)(?: \\S+)?",
        "keep (?:up )?(?:the )?(?:good|great|amazing|awesome|excellent|fantastic|nice) (?:work|job|stuff|content|videos)|keep it up|keep (?:them|these|those) (?:coming|up)|keep making (?:these|such|more|videos|content)",
        "you (?:explain|explained|teach|taught|made|make|break|broke)(?: \\S+){0,5} (?:well|clearly|better|simple|easy|easily|beautifully|perfectly|simply|understandable|fun)",
        $"you(?:'re| are|r|'ve been| have been)(?: such)?(?: a| an| the| my| one of the)? (?:\\S+ )?(?:{Good} (?:teacher|instructor|youtuber|creator|explainer|educator|editor|channel|tutor|at)|legend|genius|lifesaver|life saver|goat|hero)",
        "(?:great|good|nice|amazing|awesome|excellent|fantastic|wonderful|incredible|brilliant|superb|outstanding|fabulous) (?:work|job|stuff|one|insight|insights|info|information|analysis|delivery|pacing|storytelling|sound|audio|shots|camera|camera work|graphics|tips|explanation|upload|effort|style)(?: man| bro| sir| dude| mate| as always| here| with| on| guys| everyone| keep| for|$)",
        "(?:audio|sound|editing|pacing|animation|picture|camera|lighting|production)(?: quality)? (?:is|was|are)(?: so| very| really| just| super| absolutely)? (?:great|good|amazing|awesome|excellent|perfect|clear|crisp|on point|top notch|fantastic|insane|incredible|beautiful|clean)");

    /// <summary>Says the opposite, or praises something else.</summary>
    private static readonly Phrases Denied = Phrases.AnyOf(
        "(?:not|isn't|wasn't|aren't|weren't|never|hardly|barely|ain't|nothing|nor|isnt|wasnt|doesn't|didn't)(?: \\S+){0,2} (?:a|an|the|very|that|really|so|such|any|particularly|even|as)?(?: )?(?:great|good|amazing|awesome|excellent|best|nice|perfect|helpful|useful|informative|clear|interesting|impressive|well|like|enjoy|learn|help|explained)",
        "of course|(?:would|could|should|will)(?:'ve| have)? (?:be|been|make|made)|wish|hoping|no thanks|thanks for nothing|if only|instead of",
        "(?:check out|subscribe to|visit|see|watch|like) my|my (?:channel|videos|video|content|music|cover)",
        $"(?:make|made|making|makes|create|creates|creating|generate|generates|find|know|need|want|get|recommend|suggest)(?: \\S+)? (?:a |an |any |some |the )?{Good}");

    /// <summary>Praise of the video where nothing else is named.</summary>
    private static readonly Phrases SaidOfSomething = Phrases.AnyOf(
        "(?:learned|learnt|learning|learn) (?:a lot|so much|more|something|alot|tons|many)",
        "helped(?: me)?(?: a lot| so much| a ton| out| understand| immensely| alot)",
        "(?:great|good|nice|amazing|awesome|excellent|fantastic|wonderful|incredible|brilliant) job",
        "keep up(?: \\S+){1,4}");

    /// <summary>The same, of whatever was named last.</summary>
    private static readonly Phrases SaidOfTheLast = Phrases.AnyOf(
        "(?:very|really|super|so|extremely|was|is|most|quite) (?:helpful|informative|insightful|educational|useful|well done)");

    /// <summary>Said with a laugh, of what went wrong.</summary>
    private static readonly Phrases Ironic = Phrases.AnyOf(
        "(?:great|good|nice|amazing|awesome|excellent|fantastic|wonderful|incredible|brilliant) (?:job|work|one)(?: \\S+){0,2} (?:xd|lol|lmao|rofl|smh|/s|🙄|🤡)");

    private static readonly Phrases Video = Phrases.AnyOf(
        "you|your|ur|video|videos|vid|tutorial|channel|course|explanation|lesson|lecture|thank|thanks|thx");

    private const int FewWords = 5;

    public static bool AreIn(IReadOnlyList<Sentence> sentences) =>
        sentences.Index().Any(sentence => IsPraise(sentence.Item, isFirst: sentence.Index == 0));

    private static bool IsPraise(Sentence sentence, bool isFirst) =>
        !sentence.IsAsked && IsSaid(sentence, isFirst) && !Denied.AreIn(sentence) && !Ironic.AreIn(sentence);

    private static bool IsSaid(Sentence sentence, bool isFirst) => Said.AreIn(sentence)
        || (SaidOfSomething.AreIn(sentence) && (sentence.Words <= FewWords || Video.AreIn(sentence)))
        || (SaidOfTheLast.AreIn(sentence) && ((isFirst && sentence.Words <= FewWords) || Video.AreIn(sentence)));
}
