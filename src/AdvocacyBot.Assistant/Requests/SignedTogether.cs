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

    /// <summary>"Did Oxfam write to Ruiz?": one known before the verb, though by part of a name, and one behind
    /// it.</summary>
    public static Request.Membership? WroteTo(Reading reading)
    {
        var marked = reading.Marked;
        return reading.IsYesNo && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Asked, Cue.Topic)
            && marked.First(Cue.Addressed) is { } to
            && Enumerable.Range(to.First, to.Last - to.First + 1).Any(word => Writes(marked.Words[word].Key))
            && marked.Parties.FirstOrDefault(party => party.Parties.Count == 1 && party.Last == to.First - 1
                && marked.HasAt(party.First - 1, Cue.Did)) is { } writer
            && marked.Parties.FirstOrDefault(party => party.Strong && party.First > to.Last) is
            { Parties: [var written] }
            && reading.Shelf.With(written, PartyRole.Recipient, PartyRole.Greeted) is { Count: > 0 } letters
            ? new Request.Membership(
                new Whom.Known(writer.Parties[0]), PartyRole.Signatory, new LetterScope(letters, ScopeBasis.Named),
                WhyAsked: false)
            : null;
    }

    private static bool Writes(string key) => key.StartsWith("writ", StringComparison.Ordinal)
        || key.StartsWith("escri", StringComparison.Ordinal) || key is "wrote" or "send" or "sent";

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
