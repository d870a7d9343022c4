using System.Text;

namespace ReactionMiner.MachineLearning;

/// <summary>What tells a tone beside the words: words of praise and blame with their negations, emoji, drawn-out letters, capitals, marks.</summary>
internal static class ToneSigns
{
    /// <summary>Words that a negation reaches.</summary>
    private const int Reach = 4;

    private static readonly HashSet<string> Good = Words(
        """
        good great best love loved loves loving amazing awesome excellent fantastic wonderful brilliant perfect nice cool fun funny happy glad excited
        exciting impressive impressed thanks thank thx appreciate helpful useful underrated legend goat beautiful clean solid fast smooth favorite
        favourite enjoy enjoyed better win wins won hope hopefully congrats congratulations grateful respect insane based fire banger masterpiece
        recommend superb incredible interesting promising bless blessed cute sweet delicious yay yes yess lovely proud well generous fair smart clever
        """);

    private static readonly HashSet<string> Bad = Words(
        """
        bad worse worst hate hated hates terrible awful horrible garbage trash useless stupid dumb idiot ridiculous disappointed disappointing shame
        shameful sad angry annoying annoyed boring broken bug bugs scam fraud fake lie lies lying liar misleading sucks suck sucked fail failed fails
        failure crap shit bullshit bs damn hell fuck fucking wtf pathetic disgusting gross nasty evil greedy greed steal stole stolen theft illegal
        worry worried scary dangerous problem problems issue issues slow expensive overpriced overrated waste wasted poor wrong weird nonsense joke
        clown cringe lame sick tired dead die died kill killed lost lose losing sorry unfortunately unusable censored monopoly corrupt deceptive
        dishonest hypocrite hypocrisy nightmare regret ugly pointless meaningless ruined ruin doomed unfair
        """);

    private static readonly HashSet<string> Negations = Words(
        """
        not no never none nobody nothing neither nor cannot cant can't dont don't doesnt doesn't didnt didn't isnt isn't wasnt wasn't arent aren't wont
        won't wouldnt wouldn't shouldnt shouldn't couldnt couldn't hardly barely without lacks lack aint ain't
        """);

    private static readonly HashSet<string> Strengtheners = Words("so very really too extremely absolutely totally completely such super literally damn fucking");

    private static readonly HashSet<string> Turns = Words("but however although though yet except unless still");

    private static readonly HashSet<string> Laughs = Words("lol lmao rofl haha hahaha hahahaha xd lmfao hehe jaja");

    private static readonly HashSet<int> Smiles = Emoji("😀😃😄😁😊🙂😍🥰😘🤩😎🥳🙌👏👍❤♥💕💖💯🔥🎉🎊🙏💪🏆✨💙💚💜🧡🤗😇👌🐐🚀😋");

    private static readonly HashSet<int> Frowns = Emoji("😠😡🤬😤😒🙄😞😔😟😢😭😩😫🤮🤢👎💔😕🙁☹😑😐🤦🤡💩😨😰😱😓🥱😬🖕");

    private static readonly HashSet<int> Tears = Emoji("😂🤣💀😆😅");

    private static readonly string[] Happy = [":)", ":-)", ":d", ";)", ";-)", "=)", "<3", ":p", "^^"];

    private static readonly string[] Unhappy = [":(", ":-(", ":/", ":-/", "=(", ":'(", "-_-", "</3"];

    /// <summary>Number of values.</summary>
    public static int Length { get; } = Extract("", " ").Length;

    /// <param name="normalized">The text as <see cref="TextNormalizer"/> leaves it.</param>
    /// <returns>Each 0 to 1.</returns>
    public static float[] Extract(string text, string normalized)
    {
        var words = normalized.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', '!', '?', '"', '(', ')', ':', ';', '*')).ToList();
        var count = new int[7];
        int reach = 0, strength = 0, turn = -1;
        for (var i = 0; i < words.Count; i++)
        {
            var isNegated = reach > 0;
            var isStrong = strength > 0;
            (reach, strength) = (reach - 1, strength - 1);
            var word = words[i];
            if (Good.Contains(word))
            {
                count[isNegated ? 1 : 0]++;
                count[4] += isStrong ? 1 : 0;
            }
            else if (Bad.Contains(word))
            {
                count[isNegated ? 3 : 2]++;
                count[5] += isStrong ? 1 : 0;
            }

            reach = Negations.Contains(word) ? Reach : reach;
            strength = Strengtheners.Contains(word) ? 2 : strength;
            turn = Turns.Contains(word) ? i : turn;
            count[6] += Laughs.Contains(word) ? 1 : 0;
        }

        var after = turn < 0 ? 0 : words.Skip(turn + 1).Sum(word => Good.Contains(word) ? 1 : Bad.Contains(word) ? -1 : 0);
        var balance = count[0] + count[3] - count[1] - count[2];
        var runes = text.EnumerateRunes().ToList();
        int smiles = runes.Count(rune => Smiles.Contains(rune.Value)), frowns = runes.Count(rune => Frowns.Contains(rune.Value)), tears = runes.Count(rune => Tears.Contains(rune.Value));
        var letters = runes.Count(Rune.IsLetter);
        var capitals = text.Split(' ').Count(word => word.Length > 2 && word.All(char.IsUpper));
        return
        [
            .. count.Select(number => Math.Min(1, number / 3f)),
            Math.Clamp(balance / 3f, 0, 1),
            Math.Clamp(-balance / 3f, 0, 1),
            Math.Clamp(after / 2f, 0, 1),
            Math.Clamp(-after / 2f, 0, 1),
            Some(smiles), Math.Min(1, smiles / 4f),
            Some(frowns), Math.Min(1, frowns / 4f),
            Some(tears), Math.Min(1, tears / 4f),
            letters == 0 && smiles > 0 ? 1 : 0,
            letters == 0 && frowns > 0 ? 1 : 0,
            Happy.Any(face => normalized.Contains(face, StringComparison.Ordinal)) ? 1 : 0,
            Unhappy.Any(face => normalized.Contains(face, StringComparison.Ordinal)) ? 1 : 0,
            Math.Min(1, Drawn(text) / 2f),
            Math.Min(1, capitals / 4f),
            Math.Min(1, text.Count(character => character == '!') / 3f),
            Math.Min(1, text.Count(character => character == '?') / 2f),
            normalized.Contains("...", StringComparison.Ordinal) || text.Contains('…', StringComparison.Ordinal) ? 1 : 0,
            text.Contains("/s", StringComparison.Ordinal) ? 1 : 0,
            normalized.Contains('"', StringComparison.Ordinal) ? 1 : 0,
            normalized.StartsWith($" {TextNormalizer.Mention}", StringComparison.Ordinal) ? 1 : 0,
            text.Any(char.IsDigit) ? 1 : 0,
        ];
    }

    private static float Some(int number) => number > 0 ? 1 : 0;

    /// <summary>Letters three times in a row, as in <c>sooo</c>.</summary>
    private static int Drawn(string text)
    {
        int drawn = 0, run = 1;
        for (var i = 1; i < text.Length; i++)
        {
            run = char.IsLetter(text[i]) && char.ToLowerInvariant(text[i]) == char.ToLowerInvariant(text[i - 1]) ? run + 1 : 1;
            drawn += run == 3 ? 1 : 0;
        }

        return drawn;
    }

    private static HashSet<string> Words(string words) => new(words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static HashSet<int> Emoji(string emoji) => [.. emoji.EnumerateRunes().Select(rune => rune.Value)];
}
