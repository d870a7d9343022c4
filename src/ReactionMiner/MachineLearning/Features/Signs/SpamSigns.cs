using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReactionMiner.MachineLearning;

/// <summary>What marks spam whatever its words: addresses, numbers to call, disguised letters, and the trades of spammers.</summary>
internal static class SpamSigns
{
    private const string Channel =
        "channel|chanel|page|profile|videos?|vids?|songs?|music|covers?|bio|playlist|account|picture|pic|photo|avatar|name|mixtape|album|track|single|remix|about|stream|podcast|blog|website|site|insta|ig|stuff|beats?|gaming|art|shop|link|facebook|twitter";

    private static readonly (Sign Sign, Regex Pattern)[] Patterns =
    [
        (Sign.Link, Pattern(@"https?:|www\.|\bwww\b")),
        (Sign.Domain, Pattern(@"\b[a-z0-9-]{2,} ?(\.|\(dot\)| dot ) ?(com|net|org|info|ru|tk|me|ly|gl|be|co|io|xyz|shop|site|online|top|club|example|pro|tv|us|biz)\b")),
        (Sign.YouTube, Pattern(@"youtu\.?be|watch\?v=|/channel/|/user/|/playlist")),
        (Sign.Phone, Pattern(@"\+?\(?[0-9][0-9 ().x-]{7,}[0-9]|\+ ?[0-9]")),
        (Sign.Handle, Pattern(@".@ ?[a-z0-9_.]{4,}|\b[a-z]+[_.][a-z0-9_]{2,}\b")),
        (Sign.Platform, Pattern(@"tele ?gr?am|t[e3]l[e3]gr[a4]m|teleqram|what.?s?.?app?\b|wh[a@4][t7†]s?[a@4]?pp?|\bwa\.me|t ?\. ?me\b|insta\b|instagram|\bsnap\b|snapchat|hang ?outs?|\bviber|\bskype|\bicq|\bzap\b|discord|\bline id|facebook|fb\b|twitter|soundcloud|twitch|patreon|kik\b|gmail|hotmail|protonm")),
        (Sign.Contact, Pattern(@"\b(text|message|msg|dm|inbox|contact|call|write|email|mail|add|follow|hit|reach|ping|pm|invite) +(me|her|him|us|my|the|now|on|up|out|ed|mr|mrs|sir|@)\b|direct message|reach out|reach (her|him)|\bdms?\b|ask (her|him|me) (how|any)|look (her|him) up|search (her|his|him|for her)|username above|number (above|below|on)|above 👆|info ed")),
        (Sign.Mine, Pattern(@"\bmy (new |own |latest |other |last |first |main |second |backup |little |personal )*(" + Channel + @")\b")),
        (Sign.Ours, Pattern(@"\bour (new |latest |first )*(channel|page|videos?|songs?|music|band|site|covers?|store)\b")),
        (Sign.Visit, Pattern(@"\b(check|checkout|chek|look|visit|see|view|watch|click|tap|go|come|listen|hear|stop) *(out|it|this|on|at|to|here|by|over)? *(my|our|me|mine|this)\b")),
        (Sign.CheckOut, Pattern(@"check ?(it )?out")),
        (Sign.LookUp, Pattern(@"\b(search|look ?up|type in|google)\b")),
        (Sign.Release, Pattern(@"^[^,.!?:]{3,40} [-–—] [""“']?[^,.!?:]{3,40}[""”']?( \((official|lyric|music|audio|ft|feat)|$)|\b(out now|official (video|audio)|on all platforms|(new|debut|first) (single|album|ep|mixtape|track))\b")),
        (Sign.Reference, Pattern(@"\b(github|gitlab|huggingface|arxiv|wikipedia|wikimedia|stackoverflow|stackexchange|reddit|redd|nitter|pypi|npmjs|doi|archive|semanticscholar|openreview|acm|ieee|nature)\.(com|co|org|io|it|net)\b|\b(docs?|developers?|learn|support|help|wiki|forum|papers?|gist|git|blog)\.[a-z0-9-]+\.|\.(edu|gov)\b|/(docs|wiki|abs|issues|pull|blob|tree|r)/")),
        (Sign.Subscribe, Pattern(@"\bsub(s|bed|scribe|scribed|scribers|scribing|cribe)?\b|suscr|abonn|inscrev|подпи|abone|subs? ?(4|for|2)")),
        (Sign.SubscribeToMe, Pattern(@"sub(scribe)? *(to|me|back|4sub|4)\b|subscribe (to )?(me|my|us|this)|sub (me|my|to my)|sub4sub|sub back|suscr[ií]b|follow me|like (me|my|this comment)|follow back|thumbs? up|vote for")),
        (Sign.Free, Pattern(@"\bfree\b|\bgratis\b|100%|no experience|no hidden|no survey|no credit|giveaway|discount|promo|code\b|coupon|bonus|off\b")),
        (Sign.Money, Pattern(@"[$€£₹] ?[0-9]|[0-9] ?([$€£]|usd|dollars|bucks|btc|eth|euros?|k\b)|per (day|week|month|hour)|an hour|weekly|daily|every (day|week|month)")),
        (Sign.Earn, Pattern(@"\bearn|\bprofit|\bpassive|\bincome|withdraw|payout|invest|\btrad(e|er|es|ing)\b|forex|\bfx\b|crypto|bitcoin|\bbtc\b|portfolio|broker|mentor|advis[oe]r|analyst|account manager|signals?\b|presale|100x|airdrop|memecoin|financial|retire")),
        (Sign.Title, Pattern(@"\b(mrs|mr|ms|sir|madam|miss|expert|coach|dr|professor|agent|lady)\.? [a-z]")),
        (Sign.Win, Pattern(@"\bwon\b|\bwin(ner|ners)?\b|selected|shortlisted|prize|reward|claim|lucky|congrat|picked")),
        (Sign.Adult, Pattern(@"🔞|\b18\+|\bsexy?\b|s3xy|naughty|nude|bikini|lonely|single\b|girls?\b|hot\b|boyfriend|sugar|dating|💋|💦|🍑|🥵|read my (name|profile)|leaked")),
        (Sign.Chain, Pattern(@"copy (and|n|&) paste|(send|share|repost|post) (this|it) (to|on|video)|bad luck|true love|like (if|this) |type [""']?[a-z0-9]+|\bamen\b|comment is for|everyone who|whoever|anyone who (likes|subscribes)|if you are reading")),
        (Sign.Please, Pattern(@"\bpl(ea)?[sz]e?\b|\bplz|\bhelp me\b|support|give (me|it) a (chance|try|listen|sub)|dream|give me 2|small you ?tuber|my grandma|chance")),
        (Sign.Service, Pattern(@"hack|recover|spell|herbal|cure|loan|casino|slot|jackpot|spins|followers|likes and|essay|vpn|cracked|generator|robux|unlock|visa\b|lost pounds|weight|survey|gift ?card|outlet|sale\b|replica|download here|full movie")),
        (Sign.Shop, Pattern(@"kickstarter|indiegogo|gofundme|teespring|swagbucks|piratebay|torrent|play\.google|app ?store|itunes|spotify|soundcloud|ebook|petition|\bref(er|erral)?[=/]|\?r=|t-?shirts?\b|tickets? for")),
        (Sign.Maker, Pattern(@"\bi('?m| am) (a|an|the|not gonna)\b.{0,30}(rapper|singer|producer|youtuber|artist|channel|musician|band|gamer|dancer|songwriter)|we('re| are) a (band|group|small)|i (make|do|post|upload|create|rap|sing|cover|produce)\b|i just (uploaded|made|posted|started)")),
    ];

    private static readonly Regex DigitInWord = Pattern("[a-z][013457@$]");

    /// <summary>Number of values.</summary>
    public static int Length { get; } = Extract("").Length;

    private enum Sign
    {
        Link, Domain, YouTube, Phone, Handle, Platform, Contact, Mine, Ours, Visit, CheckOut, LookUp, Release, Reference, Subscribe, SubscribeToMe, Free, Money, Earn, Title, Win, Adult, Chain,
        Please, Service, Shop, Maker,
    }

    /// <summary>The signs found, then what makes them worse together, each 0 to 1.</summary>
    public static float[] Extract(string text)
    {
        var folded = FoldedText.Of(text);
        var read = DigitInWord.IsMatch(folded.Text) ? folded.Text + " " + WithoutDigits(folded.Text) : folded.Text;
        var found = Array.ConvertAll(Patterns, sign => sign.Pattern.IsMatch(read));
        var words = folded.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var emoji = text.EnumerateRunes().Count(rune => rune.Value > 0x2190 && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol);
        var isDisguised = folded.Disguises > 0;
        var hasAddress = Has(Sign.Link) || Has(Sign.Domain);
        var isReachable = Has(Sign.Contact) || Has(Sign.Platform);
        return
        [
            .. found.Select(One),
            Math.Min(1, folded.Disguises / 10f),
            One(isDisguised),
            Math.Min(1, emoji / 8f),
            (float)text.Count(char.IsUpper) / Math.Max(8, text.Count(char.IsLetter)),
            Math.Min(1, text.Count(character => character == '!') / 5f),
            words.Length == 0 ? 0 : 1 - ((float)words.Distinct(StringComparer.Ordinal).Count() / words.Length),
            Math.Min(1, words.Length / 60f),
            One(words.Length <= 4),
            One(Has(Sign.Platform) && Has(Sign.Contact)),
            One(Has(Sign.Earn) && Has(Sign.Money)),
            One(Has(Sign.Earn) && Has(Sign.Title)),
            One(Has(Sign.Earn) && isReachable),
            One(Has(Sign.Mine) && (Has(Sign.Visit) || Has(Sign.Subscribe) || Has(Sign.Please))),
            One(Has(Sign.Win) && (isReachable || Has(Sign.Phone))),
            One(hasAddress && (Has(Sign.Visit) || Has(Sign.CheckOut) || Has(Sign.Free) || Has(Sign.Please))),
            One(hasAddress && words.Length <= 3),
            One(hasAddress && words.Length > 40),
            One(hasAddress && !Has(Sign.Reference)),
            One(Has(Sign.LookUp) && Has(Sign.Release)),
            One(Has(Sign.Subscribe) && Has(Sign.Please)),
            One(Has(Sign.Phone) && isReachable),
            One(isDisguised && (isReachable || Has(Sign.Adult) || Has(Sign.Mine))),
            One((Has(Sign.Ours) || Has(Sign.Maker)) && (Has(Sign.Mine) || Has(Sign.Visit) || Has(Sign.Subscribe))),
        ];

        bool Has(Sign sign) => found[(int)sign];
    }

    private static float One(bool isFound) => isFound ? 1 : 0;

    /// <summary>Digits and signs that stand for letters, as in <c>crypt0</c>.</summary>
    private static string WithoutDigits(string text)
    {
        const string Digits = "013457@$";
        const string Letters = "oieastas";
        return string.Concat(text.Select(character => Digits.IndexOf(character, StringComparison.Ordinal) is var at and >= 0 ? Letters[at] : character));
    }

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
