using ReactionMiner.Reactions;

namespace ReactionMiner.Brief;

/// <summary>Tells sentences that complain of the video itself, and of what in it.</summary>
internal static class Complaints
{
    private const string Bad =
        "(?:bad|terrible|awful|poor|horrible|horrendous|shit|shitty|trash|garbage|crap|crappy|annoying|distracting|disappointing|useless|lame|cringe|pathetic|worst|boring|unbearable|atrocious|ridiculous|sloppy|lazy|lousy|unwatchable|painful|confusing|misleading|pointless|clickbait|worthless)";

    private const string Works =
        "(?:video|videos|vid|tutorial|tut|explanation|course|lesson|presentation|editing|episode|content|review|channel|demo|guide|intro|clip|animation|thumbnail)";

    private const string Too = "(?:too|way too|so|very|really|super|extremely|a bit|a bit too|a little|a little too|kinda|kind of|much too|just too|far too)";

    private const string Cannot = "(?:can't|cannot|can not|cant|couldn't|could not|hard to|difficult to|barely|hardly|unable to|impossible to|struggle to|struggling to)(?: even| really| barely)?";

    private static readonly IReadOnlyList<(VideoAspect Aspect, Phrases Said)> Rules =
    [
        (VideoAspect.Sound, Phrases.AnyOf(
            $"(?:audio|sound|volume|mic|microphone|voice|background music|voiceover|narration)(?: quality| level| levels)?(?: \\S+){{0,2}} (?:is|was|are|were|sounds|keeps|seems|so|too|way|very)(?: \\S+){{0,2}} (?:{Bad}|low|quiet|loud|off|muffled|distorted|echoing|echoey|echo|out of sync|desynced|cutting|clipping|muted|louder|overpowering|unclear|fast)",
            $"{Cannot} hear(?: you| u| anything| what| him| her| your| the| his| a)(?: \\S+)?|{Cannot} understand (?:you|u|him|her|your accent|his accent|the accent|a word|what you|what he|what she)(?: \\S+)?",
            "(?:no|without|missing) (?:sound|audio)|(?:sound|audio|volume|mic|microphone) (?:issue|issues|problem|problems)|turn (?:down|off|up) the (?:music|volume|sound|background|mic)",
            $"(?:bad|poor|terrible|awful|horrible|low|shitty|crappy|annoying|loud|distracting) (?:audio|sound|mic|microphone|volume|background music|voice)",
            "(?:music|bgm)(?: in the background| behind)? (?:is |was )?(?:too|so|really) (?:loud|distracting|annoying)|background (?:music|noise)(?: \\S+){0,3} (?:annoying|distracting|loud|unnecessary|unbearable|drowns|makes|ruins)|drown(?:s|ing|ed)? out")),
        (VideoAspect.Pace, Phrases.AnyOf(
            "(?:you|u|he|she|they|guy|speaker|instructor|dude|man|bro)(?: are|'re|'s| is| were)?(?: just| always| sometimes)? (?:talk|talks|speak|speaks|talking|speaking|spoke|explaining|explains|explain|going|goes|go|went|moving|moves|move|type|types|typing|scroll|scrolls)(?: \\S+){0,2} (?:too|so|way too|very|really|super) (?:fast|slow|slowly|quick|quickly)",
            "(?:talk|talks|talking|speak|speaks|speaking|speech)(?: is| a bit| a little)? (?:too|so|way too|very) (?:fast|slow|slowly|quick|quickly)|(?:you're|you are|u are|you were|he's|she's|he is|she is) (?:way |a bit |a little |just )?too (?:fast|slow|quick)|^(?:way |a bit |a little |just |bit )?too (?:fast|slow|long|quick)(?: for me| man| bro| sir)?$",
            $"(?:video|intro|tutorial|introduction|pace|pacing|explanation|course|vid)(?: \\S+)? (?:is|was|feels|felt) (?:too|way too|so|very|really|a bit|a little) (?:\\S+ )?(?:long|slow|fast|short|quick|rushed|drawn out)",
            "(?:please|pls|plz|you|just|bro|dude|man|sir)(?: \\S+)? slow(?: it)? down(?: a bit| a little| please| when| while| your|$)|^slow(?: it)? down(?: a bit| a little| please| bro| man| when| while| your|$)|(?:please|pls) (?:be|go|talk|speak) (?:\\S+ )?slower|speak slower|talk slower|get(?:ting)? to the (?:point|damn point)|(?:long|way too long|too long)(?: winded|-winded| intro)",
            "^(?:what a |total |complete |a |such a |huge )*waste of (?:my )?(?:time|minutes|\\d+ minutes)(?: watching| video|$)|(?:video|tutorial|you|this)(?: \\S+){0,3} (?:waste of(?: my)? time|wasted (?:my|our|\\S+) (?:time|minutes|mins|min))|wasted \\S+ (?:minutes|min|mins|time) (?:watching|on this|of my life)|(?:minutes|mins|min|seconds|secs) (?:of my life|wasted|to say (?:nothing|that|this|something)|of nothing|of nonsense|of rambling|of talking)|could (?:have|'ve) been (?:a )?(?:\\d+|two|five|ten|shorter|much shorter|half)",
            "(?:video|content|tutorial|review|lesson|actual \\S+|it)(?: actually| really)? (?:starts|begins) at|skip (?:to|the (?:intro|first))|(?:you|he|she|video|it) (?:drags|dragged|rambles|rambling|ramble)(?: \\S+)?|too much (?:talking|talk|rambling|chit ?chat|fluff|filler|blah)|blah blah")),
        (VideoAspect.Picture, Phrases.AnyOf(
            $"{Cannot} (?:see|read|follow)(?: what| the| your| anything| it| that| any)+(?: \\S+){{0,3}} (?:screen|text|code|on|doing|typing|letters|font|writing|video|terminal|subtitles|slides|typed|editor|small)",
            $"(?:text|font|screen|code|terminal|letters|fonts|writing|subtitles|captions|resolution|video|picture|image)(?: size| quality)?(?: on (?:the|your) screen)? (?:is|are|was|so|too)(?: so| too| really| very| way| just| a bit| a little| kinda)* (?:small|tiny|blurry|unreadable|illegible|dark|blurred|pixelated|grainy|shaky|out of focus)",
            "(?:increase|bigger|larger|enlarge|zoom in)(?: \\S+){0,4} (?:font|text|screen|code|size|editor)|(?:please|pls|should|could|can you) zoom(?: in)?|zoom in (?:more|please|a bit|next)|(?:bad|poor|terrible|low|awful) (?:video quality|resolution|lighting|camera|picture|camera work)|video (?:is|was) (?:so |too |very )?(?:blurry|shaky|dark)|(?:dark|light) (?:mode|theme)(?: \\S+){0,3} (?:eyes|please|blind|burn)|my eyes (?:hurt|burn|are burning)|(?:flashing|shaking|shaky) (?:camera|lights|cam|images)")),
        (VideoAspect.Errors, Phrases.AnyOf(
            "(?:you|you're|he|he's|she|she's|they|guy|video)(?:'re| are| is|r| was| were|s)? (?:\\S+ )?(?:wrong|mistaken|incorrect|misinformed|misleading|inaccurate)(?: about| at| on| here| in|$)",
            "(?:mistake|mistakes|error|errors|typo|inaccuracy|inaccuracies|misinformation|bug)(?: \\S+){0,3} (?:at|in|on|around) (?:\\d+|the video|your|this video|minute|the code|the title|the thumbnail)|(?:you|he|she|u)(?: \\S+)? (?:made|make|have|had) (?:a|an|some|few|several|the|one) (?:\\S+ )?(?:mistake|mistakes|error|errors|typo)",
            "(?:^|but |however |also |because |think |cuz |why )(?:you|u|he|she)(?: \\S+)? (?:forgot|missed|skipped|left out|omitted|didn't mention|did not mention|didn't explain|did not explain|didn't show|did not show|didn't cover|never mention|never mentioned|never explained|never show|never showed|don't mention|don't explain|failed to|mispronounced|mispronounce|misspelled|misspelt|misread|misquoted|misunderstood)(?: \\S+)?",
            "(?:small|minor|slight|quick|one|just a) (?:correction|error|mistake|nitpick)|correction:|factually (?:wrong|incorrect|inaccurate)|(?:you|he|she)(?: \\S+){0,2} got (?:\\S+ ){1,4}wrong|full of (?:errors|mistakes|misinformation|inaccuracies|lies|bs)|(?:you|he|she) said (?:\\S+ ){1,8}but (?:it's|it is|its|that's|actually|the)|do your (?:research|homework)|get your facts")),
        (VideoAspect.Outdated, Phrases.AnyOf(
            "(?:this|it|that|code|method|tutorial|example|link|trick|video|solution)(?: \\S+){0,2} (?:doesn't|does not|didn't|did not|isn't|is not|not|no longer|won't|dont|don't)(?: seem to| even)? work(?:s|ing)?(?: for me| anymore| any more| now| in 2\\d{3}|$)",
            "(?:video|tutorial|this|info|information|content|course|it)(?: is| was| are|'s) (?:now |already |so |very |totally |completely |a bit |pretty |way )*(?:outdated|out of date|obsolete|deprecated)|outdated (?:video|tutorial|info|information|content)|link (?:is |was )?(?:broken|dead|down|expired)|(?:broken|dead) link")),
        (VideoAspect.Title, Phrases.AnyOf(
            "click ?bait(?:ing|ed|y|er)?|click-bait|misleading (?:title|thumbnail|video|headline)|(?:title|thumbnail)(?: \\S+){0,2} (?:misleading|wrong|a lie|lie|lies|lied|false|bait|incorrect|deceptive|should be|should say|is not|doesn't|has nothing)|nothing to do with the (?:title|thumbnail)|(?:not|nothing) (?:what|like) the (?:title|thumbnail)(?: says| said)?|fake (?:title|thumbnail|video)")),
        (VideoAspect.Advertising, Phrases.AnyOf(
            "(?:too many|so many|all these|all the|full of|constant|endless|stupid|annoying) (?:ads|adverts|commercials|sponsors|sponsorships|advertisements)",
            "(?:^|is |was |just |basically |literally |like |only |video |this )(?:just |basically |literally |only |probably |clearly )*(?:a|an|one|another|one big|a big|a giant|a long|a glorified|a blatant|a paid) (?:\\S+ )?(?:ad|advert|advertisement|commercial|infomercial|sales pitch|product placement|promo)(?: for| video|$)",
            "(?:video|vid|review|this|is|was|were|are|probably|clearly|obviously) (?:probably |clearly |obviously |being |been |totally )?(?:sponsored|paid|funded) (?:by|for)|how much (?:did|do|were|was|are) (?:they|google|you|openai|\\S+) (?:pay|paid|paying)(?: you| him| for this)|shill(?:ing|s)?|sell ?out|ad break(?:s)?")),
        (VideoAspect.Overall, Phrases.AnyOf(
            $"{Bad}(?: \\S+)? {Works}",
            $"{Works}(?: \\S+)? (?:is|are|was|were|'s)(?: \\S+){{0,2}} {Bad}",
            "(?:unsubscribed|unsubscribing|unsubbed|disliked|disliking|thumbs down|downvoted)|learned nothing|learnt nothing|didn't learn anything|(?:doesn't|didn't|does not|did not|never|explains|explained|says|said) (?:explain|explained|say|show|teach)?(?: \\S+)? ?(?:nothing|anything)(?: about| at all|$)|hate (?:this|your|these) (?:video|videos|channel|editing|style|format|thumbnails|voice)|(?:this|your|the) (?:video|tutorial|channel|vid|explanation) (?:sucks|sucked|blows)|not (?:a |very |really |that |so )*(?:helpful|informative|useful|clear|well explained)|(?:too|so|very|really) (?:confusing|complicated) (?:video|explanation|tutorial)")),
    ];

    /// <summary>Says the opposite, or speaks of another thing.</summary>
    private static readonly Phrases Denied = Phrases.AnyOf(
        "(?:so many|why)(?: people)? (?:disliked|dislikes)|as an ad|get(?:ting)? (?:an |the )?ads? |(?:not|isn't|wasn't|never|no|without|neither|nor|don't|doesn't|didn't|nothing|less|instead of|hate it when|sick of|tired of|usually|most|other|unlike|rather than)(?: \\S+){0,3} (?:too|boring|bad|waste|wasting|clickbait|clickbaity|annoying|sponsored|paid|blah|ads|ad|rambling|confusing|terrible|shill|fluff|mistake|mistakes|misleading|wrong)",
        "(?:if|when|unless|in case) (?:you|he|she|they)(?:'re| are)? (?:wrong|mistaken)|(?:prove|proved|proven) (?:me|you|him|her|them) wrong|(?:correct me if|tell me if)|my bad|i made a mistake|i(?:'m| am| was) wrong");

    /// <returns>In the order of the aspects, each once; empty when nothing is complained of.</returns>
    public static IReadOnlyList<VideoAspect> In(IReadOnlyList<Sentence> sentences)
    {
        var plain = sentences.Where(sentence => !Denied.AreIn(sentence)).ToList();
        return [.. Rules.Where(rule => plain.Exists(rule.Said.AreIn)).Select(rule => rule.Aspect).Distinct().Order()];
    }
}
