using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Two parties of whom one signed, for the other or to it.</summary>
internal static class SignedTogether
{
    /// <summary>"Did Oxfam sign anything addressed to Ruiz?": of the letters to the second, whether the first
    /// signed.</summary>
    public static Request.Membership? To(Reading reading, PartyMark signer, PartyMark recipient)
    {
        var signs = reading.Marked.First(Cue.Signed);
        var to = reading.Marked.First(Cue.Addressed);
        return reading.IsYesNo && signs is not null && to is not null && signs.First < to.First
            && signer.First < to.First && to.Last < recipient.First && recipient.Parties is [var party]
            && reading.Shelf.With(party, PartyRole.Recipient, PartyRole.Greeted) is { Count: > 0 } letters
            ? new Request.Membership(
                NameReading.WhomOf(reading, signer), PartyRole.Signatory, new LetterScope(letters, ScopeBasis.Named),
                WhyAsked: false)
            : null;
    }

    /// <summary>"Ruiz signed for Oxfam, right?": a person, then a body, with a word between that joins
    /// them.</summary>
    public static Request.SignedFor? For(Reading reading, IReadOnlyList<PartyMark> subjects)
    {
        if (subjects.Count != 2 || !reading.Has(Cue.Signed) || subjects.Any(subject => subject.Parties.Count != 1)
            || subjects[0].Parties[0].Kind != PartyKind.Person || subjects[1].Parties[0].Kind == PartyKind.Person)
        {
            return null;
        }

        var joins = Enumerable.Range(subjects[0].Last + 1, subjects[1].First - subjects[0].Last - 1)
            .Any(word => reading.Marked.Words[word].Key is "for" or "behalf" or "from" or "of" or "as" or "por"
                or "nombre" or "de" or "representing" or "representacion" or "para");
        return joins
            ? new Request.SignedFor(subjects[0].Parties[0], subjects[1].Parties[0], reading.Scope)
            : null;
    }
}
