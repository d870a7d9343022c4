namespace ReactionMiner.Brief;

/// <summary>Tells sentences that want an answer from those that only end in a question mark.</summary>
internal static class Questions
{
    private const int FewestWords = 3;

    /// <summary>Around what somebody else asked.</summary>
    private const string QuotationMarks = "\"“”";

    private static readonly Phrases Opening = Phrases.StartingWith(
        "what|what's|whats|which|who|who's|where|where's|when|when's|why|how|how's|whose",
        "(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|am|isn't|aren't|doesn't|don't|didn't|can't|won't|wouldn't) (?:you|u|i|we|it|he|she|they|there|this|that|these|those|the|a|any|anyone|anybody|someone|somebody|my|your|his|one|people|all)",
        "(?:any|anyone|anybody) .*");

    private static readonly Phrases Inside = Phrases.AnyOf(
        "(?:how|where|when|why|what|which) (?:do|does|did|can|could|should|would|is|are|was|were|will|to|much|many|long|about|come|else)",
        "(?:what|which) \\S+ (?:do|does|did|is|are|was|should|would) (?:you|u|i|we|it|he|she|they|this|that|the)",
        "(?:is|are|do|does|did|can|could|will|would|should|have) (?:you|u|i|we|it|there|this|that|they|anyone|anybody)",
        "any (?:idea|ideas|tips|advice|suggestions|recommendations|chance|way|thoughts)",
        "(?:anyone|anybody|someone) (?:know|knows|have|has|tried|got)");

    /// <summary>Wants an answer even without a question mark.</summary>
    private static readonly Phrases Unmarked = Phrases.StartingWith(
        "how (?:do|can|could|should) (?:i|we|you|one)",
        "how to [a-z]+ .*",
        "(?:does|do) (?:anyone|anybody|someone|you) know",
        "(?:can|could) (?:anyone|anybody|someone|somebody|you|u)(?: please| pls| plz)* (?:tell|help|explain|say|clarify)",
        "(?:what|which) (?:is|was|are) the (?:name|song|title|music|app|program|software|tool|font|theme|extension|difference|link)",
        "i (?:have|got) a question",
        "anyone know");

    /// <summary>Asked for effect, or of the other viewers' presence.</summary>
    private static readonly Phrases Rhetorical = Phrases.AnyOf(
        "(?:who|anyone|anybody) else",
        "(?:anyone|anybody|who|who's|whos|who is|who are|who all)(?: is| are| still| just| also| all| here)* (?:here|watching|listening|watch|listen|came|came back|from|in \\d+|after|2\\d{3})",
        "(?:who's|who is) there|how long until we|how in the world|why would (?:you|he|she|they|anyone|anybody|someone|people)|why couldn't they|what could go wrong",
        "who (?:decided|came up|hurt|let|cares|asked|knew|thinks|agrees|wants|needs|would've|would have|would)",
        "am i (?:really |also |seriously |literally )?the only|is it (?:just|only) me|just me|is this (?:just|only) me",
        "why (?:is|are|am|does|do|did|would|has|have)(?:n't)? (?:no one|noone|nobody|everyone|everybody|people|we|i|u|you guys)",
        "why (?:is|are|does|do)(?: \\S+){1,3} so (?:cute|pretty|beautiful|good|funny|hot|sad|weird|creepy|big|popular|famous)",
        "views(?: \\S+){0,12} (?:people|humans|earth|planet|world|me)|(?:people|humans)(?: \\S+){0,12} views",
        "(?:why|how|where|who) (?:the (?:fuck|hell|heck)|dafuq|tf)",
        "what (?:kind|kinda|sort|type)(?: of)?(?: a)? (?:person|people|idiot|youtuber|monster|psycho)|what do you think i am",
        "(?:anyone|anybody)(?: also| here| just)? (?:wondering|notice|noticed|noticing|thinks|come|came)",
        "is it (?:weird|bad|wrong)|is this (?:a joke|real life)|did i (?:just )?(?:see|hear|read) that|are we (?:winning|cooked|doomed)",
        "why (?:so|this) many",
        "why (?:so|the|this|is this|are these|all these|don't (?:you|they|we))(?: \\S+){0,3} (?:dislike|dislikes|hate|famous|popular|viewed|views|cute|sad|funny)",
        "how (?:dare|the|can (?:anyone|people|someone|you (?:not|even|hate|dislike))|could (?:anyone|you)|(?:cool|great|amazing|awesome|funny|cute|sad|good|bad|crazy|stupid|dumb) (?:is|are|was))",
        "how (?:is|does|did|has|have) this (?:have|get|got|have only|only have|not have)",
        "what (?:is|are|was|'s) (?:wrong with|the point|your problem|this (?:world|shit|garbage))|what's wrong with|what's your problem",
        "what (?:the|a|an|in the|on earth)(?: \\S+)?",
        "wtf|wth|tf",
        "are you (?:kidding|serious|joking|stupid|crazy|dumb|blind|high|insane|ok|okay|dense|sure)",
        "(?:do )?you know what i mean|know what i mean|guess what|you know what|ya know|remember when|what if|why not|so what|what's not to|says who|what else is new",
        "(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|won't|wouldn't|couldn't|shouldn't|haven't|hasn't) (?:it|that|he|she|they|we|you|i)(?: \\S+)?$",
        "can (?:we|i|you)(?: all| just| guys| please)* (?:start|stop|not|appreciate|talk about|take a moment|get an amen|get \\S+ likes|imagine|believe|smell|feel|see why)",
        "could (?:you|we|anyone) imagine",
        "do (?:you|they|people) (?:really|even|actually|honestly|seriously) (?:think|believe|want|need|care)",
        "you (?:mean|think|want|like|serious|mad|okay|ok|sure|high|kidding)$");

    /// <summary>Draws people elsewhere.</summary>
    private static readonly Phrases Promotion = Phrases.AnyOf(
        "my (?:channel|video|videos|vid|vids|music|song|songs|cover|covers|page|site|website|blog|profile|remix|rap|beat|beats|mixtape|stuff|work)",
        "subscribe|sub|thumbs up|check out|check it out|check me out|make money|earn money|click (?:here|the link)|get paid|giveaway");

    /// <summary>Put into somebody's mouth: <c>Customer: why is it so slow?</c> What announces a question is no speaker.</summary>
    private static readonly Phrases Spoken = Phrases.AnyOf("^(?!(?:[^ ]+ )?question:)(?:[a-z]+ )?[a-z]+: [^ ]+");

    /// <summary>An answer by who asked. Only a why has its answer in a because; elsewhere it says why somebody asks.</summary>
    private static readonly Phrases Answer = Phrases.AnyOf("^(?:no|yes|nope|nah|yeah|yep|none|nobody|nothing|exactly)$");

    private static readonly Phrases Why = Phrases.StartingWith("why");
    private static readonly Phrases Because = Phrases.AnyOf("^because");

    public static bool AreIn(IReadOnlyList<Sentence> sentences) =>
        sentences.Index().Any(sentence => IsQuestion(sentence.Item) && !IsAnsweredAtOnce(sentences, sentence.Index));

    private static bool IsAnsweredAtOnce(IReadOnlyList<Sentence> sentences, int question) =>
        sentences.Skip(question + 1).FirstOrDefault(sentence => !sentence.IsAsked) is { } next
        && (Answer.AreIn(next) || (Why.AreIn(sentences[question]) && Because.AreIn(next)));

    private static bool IsQuestion(Sentence sentence) =>
        sentence.Words >= FewestWords
        && (sentence.IsAsked ? Opening.AreIn(sentence) || Inside.AreIn(sentence) : Unmarked.AreIn(sentence))
        && !sentence.Text.AsSpan().ContainsAny(QuotationMarks)
        && !Rhetorical.AreIn(sentence)
        && !Spoken.AreIn(sentence)
        && !Promotion.AreIn(sentence);
}
