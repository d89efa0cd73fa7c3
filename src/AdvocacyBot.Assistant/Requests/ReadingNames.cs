using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Whom a question is about, and whom it leaves out.</summary>
internal sealed partial record Reading
{
    /// <summary>Whom the question is about: parties that did not serve to point at a letter.</summary>
    public IReadOnlyList<PartyMark> Subjects =>
        [.. Marked.Parties.Where(party => (party.Strong || GoesWithNext(party) || GoesWithLast(party)
                || StandsAsName(party) || OpensName(party)) && !PartyPointing.PointsAtLetter(Marked, party)
            && !(party.First > 0 && Marked.Words[party.First - 1].Key == "not") && !IsSecondSurname(party))];

    /// <summary>"Ana Ruiz López": a surname that goes on a name, though somebody else has it too.</summary>
    private bool IsSecondSurname(PartyMark party) => party.Kind == MatchKind.PartOfName
        && Marked.Parties.Any(name => name.Strong && name.Last == party.First - 1
            && !name.Parties.SequenceEqual(party.Parties)
            && name.Parties.All(one => one.Kind == PartyKind.Person))
        && string.IsNullOrWhiteSpace(Marked.Question.Text[
            Marked.Words[party.First - 1].Span.End..Marked.Words[party.First].Span.Start]);

    /// <summary>Whom the question leaves out: "besides Ruiz", "except for the Institute".</summary>
    public IReadOnlyList<PartyEntry> Besides =>
        [.. Marked.Parties.Where(party => (party.First > 0 && party.Strong
                && Marked.Words[party.First - 1].Key is "joined" or "joins")
            || Marked.Cues.Any(cue => cue.Cue == Cue.Besides && cue.Last < party.First
                && !Enumerable.Range(cue.Last + 1, party.First - cue.Last - 1)
                    .Any(word => !IsSmall(Marked.Words[word].Key) && !Marked.InParty(word))))
            .SelectMany(party => party.Parties.Take(1))];

    private static bool IsSmall(string key) => key is "the" or "for" or "de" or "a" or "el" or "la" or "los" or "las"
        or "al" or "del" or "and" or "or" or "y" or "e" or "o" or "mr" or "ms" or "mrs" or "dr" or "sr" or "sra"
        or "senor" or "senora";

    /// <summary>"Ruiz and Lee": a surname that opens the question is sure beside one that is.</summary>
    private bool GoesWithNext(PartyMark party) => party.Parties.Count == 1 && party.Kind == MatchKind.PartOfName
        && party.Last + 2 < Marked.Words.Count && IsJoint(party.Last + 1) && Marked.Parties.Any(next => next.Strong
            && next.First == party.Last + (IsSmall(Marked.Words[party.Last + 2].Key) ? 3 : 2));

    /// <summary>"Lee and Burns": a surname that is a word as well is the name after one that is sure.</summary>
    private bool GoesWithLast(PartyMark party) => party.First > 1
        && (party.Kind == MatchKind.Acronym || party.Parties is [{ Kind: PartyKind.Person }])
        && IsJoint(party.First - 1) && Marked.Parties.Any(last => last.Strong && last.Last == party.First - 2);

    private bool IsJoint(int word) => Marked.Words[word].Key is "and" or "y" or "e" or "or" or "o";

    /// <summary>"Which letter is asylum help on", of Asylum Help International: the first words of a name, typed
    /// small.</summary>
    private bool OpensName(PartyMark party) =>
        party is { Kind: MatchKind.PartOfName, Parties: [{ Kind: PartyKind.Organization } body] }
        && party.Last > party.First && !HasAny(Cue.Topic, Cue.Asked, Cue.Refers)
        && (Has(Cue.Which) || Marked.HasAt(party.First - 1, Cue.Did) || (party.First == 0 && Has(Cue.Signed))
            || (party.First > 1 && Marked.HasAt(party.First - 2, Cue.Letter)))
        && !Marked.HasAt(party.Last + 1, Cue.Organizations) && !Marked.HasAt(party.Last + 1, Cue.People)
        && Question.Keys(body.Name).Take(party.Last - party.First + 1)
            .SequenceEqual(Enumerable.Range(party.First, party.Last - party.First + 1)
                .Select(word => Marked.Words[word].Key));

    /// <summary>"Did wave sign": between such a verb and what one does with a letter, a word that is initials
    /// too is the body's.</summary>
    private bool StandsAsName(PartyMark party) => party is { Kind: MatchKind.Acronym, First: > 0 }
        && party.First == party.Last
        && (((Marked.HasAt(party.First - 1, Cue.Did) || Marked.Words[party.First - 1].Key is "at" or "from")
                && (Marked.HasAt(party.Last + 1, Cue.Signed) || Marked.HasAt(party.Last + 1, Cue.Copied)))
            || (Marked.Words[party.First - 1].Key is "de" or "of" or "for" or "por"
                && Enumerable.Range(1, Math.Min(NearLetter, party.First)).Any(back =>
                    Marked.HasAt(party.First - back, Cue.Signed))));

    /// <summary>Parties that only weaker words name; worth asking after when nothing else explains the words.</summary>
    public IReadOnlyList<PartyMark> WeakSubjects => [.. Marked.Parties.Where(party => !party.Strong)];
}
