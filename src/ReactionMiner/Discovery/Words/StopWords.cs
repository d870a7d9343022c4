using System.Collections.Frozen;

namespace ReactionMiner.Discovery.Words;

/// <summary>Words that say nothing of a subject: they stand in no phrase.</summary>
internal static class StopWords
{
    private const string Text =
        "a about above actually after again against ago all almost already also although always am an and another any anybody anyone " +
        "anything are around as at away back bad basically be because been before being best better between big bit both but by came " +
        "can cannot case come comes coming could day days did different do does doing done down during each either else enough etc " +
        "even ever every everybody everyone everything exactly fact far feel few find first for from full fully get gets getting give " +
        "given go goes going gone gonna good got great guess guy guys had happen happened has have having he her here hers him his hope how " +
        "however huge i if im in instead into is it its itself just keep kind knew know known last later least less let like likely " +
        "literally little ll lol long look looking looks lot lots made make makes making many matter may maybe me mean means might mine " +
        "more most much must my myself near need needs neither never new next nice no nobody none nor not nothing now obviously of off " +
        "often oh ok okay old on once one ones only or other others our out over own part people please point possible pretty " +
        "probably put quite rather re really right said same saw say saying says see seem seems seen shall she should show since so " +
        "some somebody someone something sometimes soon still stuff such sure take taken takes talk tell than that thats the their them then " +
        "there these they thing things think this those though thought through time times to today together told too took totally " +
        "tried true try trying two under until up upon us use used uses using very want wanted wants was way ways we well went were what " +
        "whatever when where whether which while who whole whom whose why will with within without won word words work works would " +
        "wow wrong yeah year years yep yes yet you your yours yourself aint arent cant couldnt didnt doesnt dont hadnt hasnt havent " +
        "hes isnt ive id shouldnt theres theyre theyve wasnt werent weve wont wouldnt youre youve youll itll thing gotta wanna shes whos whats lets hey hello hi pls plz tho shit fuck fucking fucked stop " +
        "video videos vid vids channel channels subscribe subscribed subscriber comment comments content watch watched watching " +
        "http https www com amp gt lt quot nbsp u ur r n t s d m ve y br th st nd rd";

    private static readonly FrozenSet<string> All = Text.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">Lower case, apostrophes taken out.</param>
    public static bool Contain(string word) => All.Contains(word);
}
