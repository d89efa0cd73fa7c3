using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Who writes and who is written to, where small words tell them apart.</summary>
internal static class ToWhom
{
    private const int FirstWords = 2;
    private static readonly Cue[] Group = [Cue.Organizations, Cue.Officials, Cue.People];

    /// <summary>"Who is the officials' letter to?"</summary>
    public static bool IsAskedLast(Reading reading) => reading.Marked.HasAt(0, Cue.Who)
        && (reading.Has(Cue.Letter) || SendsIt(reading.Marked))
        && reading.Marked.Words.Count > 3
        && reading.Marked.Words.Last(word => word.Key is not ("and" or "y")).Key is "to" or "for"
        && !reading.HasAny(Cue.Signed, Cue.Copied) && !reading.Marked.Content().Any();

    /// <summary>"Who did they send it to", of a letter spoken of.</summary>
    private static bool SendsIt(Marked marked) => (marked.Has(Cue.This) || marked.Has(Cue.Person))
        && marked.Words.Any(word =>
        word.Key is "send" or "sent" or "write" or "address" or "addressed" or "direct");

    /// <summary>"Who wrote to Ruiz?" asks for signatories, though "wrote to" speaks of an addressee.</summary>
    public static Field Turned(Reading reading, Field field)
    {
        if (field != Field.Recipients || reading.Has(Cue.Signed) || !reading.HasAny(Cue.Who, Cue.Count))
        {
            return field;
        }

        if (reading.Marked.HasAt(0, Cue.List) && reading.Marked.Cues.Any(cue => Group.Contains(cue.Cue)
            && reading.Marked.First(Cue.Who) is { } who && cue.Last < who.First
            && who.First < reading.Marked.First(Cue.Addressed)!.First))
        {
            // "List the officials who wrote to Ruiz."
            return Field.Signatories;
        }

        var to = reading.Marked.First(Cue.Addressed)!;
        var told = reading.Marked.Parties.Any(party => party.Strong && party.First > to.Last)
            || reading.Marked.Aside.Any(word => word > to.Last);
        var writers = reading.Marked.Cues.Any(cue => cue.Cue is Cue.Organizations or Cue.Officials
            && cue.Last < to.First && cue.First <= FirstWords);
        var begins = (reading.Marked.First(Cue.Who) ?? reading.Marked.First(Cue.Count))!.First == 0;
        return told && begins && to.First > 0 && (writers || to.First <= FirstWords) ? Field.Signatories : field;
    }
}
