using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"What is asked of the minister": an office that one addressee holds.</summary>
/// <param name="Topic">What the question says besides.</param>
internal sealed record AskedOffice(Whom Who, string Topic)
{
    public static AskedOffice? Of(Reading reading)
    {
        var marked = reading.Marked;
        var office = Enumerable.Range(1, Math.Max(0, marked.Words.Count - 1)).FirstOrDefault(
            at => IsOffice(reading, at) && IsSpokenTo(marked, at), -1);
        if (office < 0 || reading.Subjects.Count > 0)
        {
            return null;
        }

        var all = new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf);
        var held = TitleSearch.Find(reading with { Scope = reading.NamesLetters ? reading.Scope : all }, null);
        var holders = held.Titles.Where(one => one.Seen.Role is PartyRole.Recipient or PartyRole.Greeted)
            .Select(one => one.Party).Distinct().ToList();
        holders = holders.Count > 0 ? holders
            : [.. held.Titles.Where(one => one.Seen.Role == PartyRole.CarbonCopy).Select(one => one.Party).Distinct()];
        return holders is [var only] ? new AskedOffice(new Whom.Known(only), held.Unapplied) : null;
    }

    private static bool IsOffice(Reading reading, int at) => reading.Terms.IsTitleWord(reading.Marked.Words[at].Key)
        && !reading.Terms.IsPlace(reading.Marked.Words[at].Key) && !reading.Marked.InParty(at);

    /// <summary>"Of the", "to the", "al", "a la" before it.</summary>
    private static bool IsSpokenTo(Marked marked, int at) => marked.Words[at - 1].Key is "al" or "of" or "from" or "to"
        || (at > 1 && marked.Words[at - 1].Key is "the" or "la" or "el"
            && marked.Words[at - 2].Key is "of" or "from" or "to" or "a" or "want" or "asking" or "ask" or "urge");
}
