using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Whether somebody has the title that a question takes them to have.</summary>
internal static class ClaimedTitles
{
    /// <summary>"Was Ruiz ambassador to Peru?": the words, where an office is among them and Ruiz has none that
    /// fits.</summary>
    public static string NotHeld(Reading reading, PartyEntry party) =>
        reading.IsYesNo && (!reading.Marked.Words.Any(word => word.Key is "or" or "o" or "u") || IsNone(reading, party))
            && reading.Marked.Content().Any(word => reading.Terms.IsOffice(reading.Marked.Words[word].Key))
            && TitleSearch.Find(reading, null) is { Words.Length: > 0 } claimed
            && (claimed.Unapplied.Length > 0 || !claimed.Titles.Any(held =>
                held.Party == party && !IsOutranked(held, claimed.Words, reading)))
            && !reading.Marked.Content().Select(word => reading.Marked.Words[word].Key).Any(key =>
                key is "current" or "sitting" or "actual" or "activo")
            ? claimed.Words
            : "";

    /// <summary>"Ambassador to Peru or to Chile?", of one who was no ambassador at all.</summary>
    private static bool IsNone(Reading reading, PartyEntry party)
    {
        var offices = reading.Marked.Content().Select(word => reading.Marked.Words[word].Key)
            .Where(reading.Terms.IsOffice).Select(Stem.Of).Distinct().ToList();
        return offices is [var office] && !party.Appearances.SelectMany(seen => seen.Titles)
            .Any(title => Question.Keys(title).Any(key => Stem.Of(key) == office));
    }

    /// <summary>"Was Ruiz ambassador?", where one of the titles has each of the words; of the past, where the title
    /// is.</summary>
    public static bool IsHeld(Reading reading, PartyEntry party, bool ofPast = false)
    {
        var titles = reading.Shelf.Titles;
        var words = TopicRules.WordsOf(reading);
        var units = TermUnits.Of(words, reading.Marked.Lexicon, reading.Terms, titles.Writes, titles.Stems);
        return reading.IsYesNo && units.Count > 0 && NotHeld(reading, party).Length == 0
            && !reading.Marked.Words.Any(word => word.Key is "or" or "o" or "u" or "not" or "no" or "never" or "nunca"
                or "before" or "after" or "antes" or "despues" or "until" or "hasta" or "only" or "solo" or "now"
                or "still" or "ahora" or "todavia" or "sigue")
            && titles.All.Any(held => held.Party == party
                && units.All(unit => unit.Ways.Any(way => way.All(held.Written.Stems.Contains)))
                && !IsOutranked(held, words, reading)
                && (!held.Written.Stems.Contains("former") || ofPast || SpeaksOfPast(reading.Marked)));
    }

    private static bool SpeaksOfPast(Marked marked) => marked.Words.Any(word => word.Key is "was" or "were" or "been"
        or "had" or "did" or "ever" or "used" or "former" or "ex" or "fue" or "fueron" or "era" or "eran" or "tuvo"
        or "tenia" or "sido" or "habia" || word.Key.StartsWith("ex", StringComparison.Ordinal));

    /// <summary>"Deputy secretary" for one who is said to be secretary.</summary>
    private static bool IsOutranked(HeldTitle held, string claimed, Reading reading) => TitleRanks.IsOutranked(
        held.Written.Stems,
        TermUnits.Of(claimed, reading.Marked.Lexicon, reading.Terms)
            .SelectMany(unit => unit.Ways).SelectMany(way => way).ToHashSet(StringComparer.Ordinal));
}
