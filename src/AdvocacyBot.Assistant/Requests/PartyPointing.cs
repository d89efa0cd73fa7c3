using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"The letter to Ruiz", "the Ruiz letter", "Ruiz's letter", "the letter from Ruiz".</summary>
internal static class PartyPointing
{
    private const int MeantWithin = 2;

    public static Narrowing? Read(Marked marked, ShelfView shelf)
    {
        IReadOnlyList<LetterCard>? letters = null;
        PartyRole? role = null;
        PartyMark? last = null;
        foreach (var party in marked.Parties.Where(party => PointsAtLetter(marked, party)))
        {
            // "To Ruiz, Lee and Ito": what the first name says of the role holds for those that go on from it.
            role = RoleOf(marked, party) ?? role;
            var with = role is { } known ? shelf.With(party.Parties[0], known) : shelf.With(party.Parties[0]);
            with = with.Count > 0 ? with : shelf.With(party.Parties[0]);
            var both = letters is null ? with : [.. letters.Intersect(with)];
            letters = both.Count > 0 ? both : letters;
            last = party;
        }

        return letters is null || last is null
            ? null
            : new Narrowing(
                letters.ToHashSet().Contains, Required: false, marked.Question.Slice(last.First, last.Last));
    }

    /// <summary>The name serves to say which letter is meant, by itself or after another that does.</summary>
    public static bool PointsAtLetter(Marked marked, PartyMark party) =>
        party.Strong && party.Parties.Count == 1 && !IsMeant(marked, party) && !IsGiven(marked, party)
        && (Stands(marked, party) || Continues(marked, party));

    /// <summary>"What title does the letter give Ruiz?": what it says of Ruiz is asked.</summary>
    private static bool IsGiven(Marked marked, PartyMark party) => party.First > 1
        && marked.HasAt(party.First - 2, Cue.Letter) && marked.Words[party.First - 1].Key is "give" or "gives" or "gave"
            or "call" or "calls" or "show" or "shows" or "assign" or "assigns";

    /// <summary>"Did he sign the other one, Ruiz I mean": the name tells who "he" is.</summary>
    private static bool IsMeant(Marked marked, PartyMark party) =>
        Enumerable.Range(party.Last + 1, MeantWithin).Any(at => at < marked.Words.Count && IsMeaning(marked, at))
        || Enumerable.Range(1, MeantWithin)
            .Any(back => party.First - back >= 0 && IsMeaning(marked, party.First - back));

    private static bool IsMeaning(Marked marked, int at) =>
        marked.Words[at].Key is "mean" or "meant" or "refiero" or "referia" or "digo";

    private static bool Stands(Marked marked, PartyMark party) =>
        (LetterPointing.NearLetter(marked, party.First, party.Last) || BeforeSigners(marked, party))
        && (BeforeLetter(marked, party) || !AskedAfter(marked, party));

    private static bool BeforeLetter(Marked marked, PartyMark party) =>
        marked.HasAt(party.Last + 1, Cue.Letter) && !marked.HasAt(party.Last + 1, Cue.Signed)
        && LetterPointing.NearLetter(marked, party.First, party.Last);

    /// <summary>"The Ruiz signers": of one who signs nothing, these are the signers of the letter to Ruiz.</summary>
    private static bool BeforeSigners(Marked marked, PartyMark party) =>
        marked.HasAt(party.Last + 1, Cue.Signed)
        && party.First > 0 && marked.Words[party.First - 1].Key is "the"
        && party.Parties[0].Appearances.All(seen => !FieldRoles.Fits(seen, PartyRole.Signatory));

    /// <summary>"Was the letter addressed to Ruiz?" asks after Ruiz; "who signed the letter addressed to Ruiz" does
    /// not.</summary>
    private static bool AskedAfter(Marked marked, PartyMark party) =>
        !marked.HasAny(Cue.Who, Cue.What, Cue.Count, Cue.Which, Cue.Dated, Cue.List)
        && marked.Cues.Any(cue => cue.Cue is Cue.Addressed or Cue.Copied or Cue.Signed
            && cue.Last < party.First && party.First - cue.Last <= 3)
        && !marked.Cues.Any(cue => cue.Cue == Cue.Letter && cue.Last < party.First
            && (party.First - cue.Last <= 2 || IsOfSigners(marked, cue)));

    /// <summary>"Is any body among the signers of the letter that went to Ruiz": the letter is only pointed
    /// at.</summary>
    private static bool IsOfSigners(Marked marked, CueMark letter) => letter.First > 1
        && marked.Words[letter.First - 1].Key is "the" or "la" && marked.Words[letter.First - 2].Key is "of" or "de"
        && marked.Cues.Any(cue => cue.Cue is Cue.Signed or Cue.Copied && cue.Last < letter.First);

    private static bool Continues(Marked marked, PartyMark party) =>
        marked.Parties.LastOrDefault(before => before.Last < party.First && before.Strong) is { } before
        && before.Parties.Count == 1
        && Enumerable.Range(before.Last + 1, party.First - before.Last - 1).All(marked.IsIgnored)
        && party.First - before.Last <= 3
        && PointsAtLetter(marked, before);

    /// <summary>What the words before the name say: to whom, or from whom.</summary>
    private static PartyRole? RoleOf(Marked marked, PartyMark party)
    {
        for (var at = party.First - 1; at >= 0 && at >= party.First - 3; at--)
        {
            switch (marked.Words[at].Key)
            {
                case "to" or "a" or "al" or "para":
                    return PartyRole.Recipient;
                case "from" or "by" or "of" or "por" or "de" or "del":
                    return PartyRole.Signatory;
                default:
                    break;
            }
        }

        return null;
    }
}
