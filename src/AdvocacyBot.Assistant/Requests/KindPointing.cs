using AdvocacyBot.Assistant.Prompts;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"The NGO letter", "the officials' one": letters by the kind of those who signed.</summary>
internal static class KindPointing
{
    private const int Near = 4;

    public static Narrowing? Read(Marked marked)
    {
        if (marked.Has(Cue.Both))
        {
            return null;
        }

        // "Which officials got the organisations' letter": of two kinds, the one beside the word for a letter points.
        var several = marked.Has(Cue.Organizations) && (marked.Has(Cue.Officials)
            || (marked.Has(Cue.People) && !marked.HasAny(Cue.Addressed, Cue.Copied)));
        if (several && Kinds.All(kind => IsBesideLetter(marked, kind.Cue)))
        {
            // "The officials' one or the NGOs' one": both are meant.
            return new Narrowing(letter => Kinds.Any(kind => kind.Fits(letter)), Required: false, "");
        }

        foreach (var (cue, fits) in Kinds)
        {
            if (several && !IsBesideLetter(marked, cue) && !AreWriters(marked, cue))
            {
                continue;
            }

            if (marked.Cues.FirstOrDefault(mark => mark.Cue == cue && !marked.IsSpokenOf(mark)
                && !AreReached(marked, mark)
                && !AreAskedFor(marked, mark)
                && (!AreSought(marked, mark) || LetterPointing.NearLetter(marked, mark.First, mark.Last))) is { } mark)
            {
                // "Who signed, except the NGOs": the letters that none of them signed.
                var isLeftOut = marked.HasAny(Cue.Who, Cue.What, Cue.Which, Cue.List, Cue.Count)
                    && marked.Cues.Any(besides => besides.Cue == Cue.Besides
                    && besides.Last < mark.First && mark.First - besides.Last <= 2
                    && !marked.Parties.Any(party => besides.Last < party.First && party.Last < mark.First));
                return new Narrowing(
                    isLeftOut ? letter => !fits(letter) : fits, Required: false,
                    marked.Question.Slice(mark.First, mark.Last));
            }
        }

        return null;
    }

    /// <summary>"How does it greet the Peruvian officials": those it goes to, and not who wrote it.</summary>
    private static bool AreReached(Marked marked, CueMark mark) => mark.First > 0
        && marked.Terms.IsPlace(marked.Words[mark.First - 1].Key)
        && marked.Cues.Any(cue => cue.Cue is Cue.Salutation or Cue.Addressed or Cue.Copied
            && cue.Last < mark.First && mark.First - cue.Last <= Near);

    private static bool IsBesideLetter(Marked marked, Cue kind) =>
        marked.Cues.Any(mark => mark.Cue == kind && SaysWhichLetter(marked, mark));

    /// <summary>"How many officials did the groups write to", "¿a cuántos les escribieron los grupos?"</summary>
    private static bool AreWriters(Marked marked, Cue kind) => marked.Cues.Any(mark => mark.Cue == kind
        && !AreSought(marked, mark) && marked.Cues.Any(wrote => wrote.Cue == Cue.Addressed
            && (wrote.First == mark.Last + 1
                || (marked.Words[wrote.Last].Key.StartsWith("escrib", StringComparison.Ordinal)
                    && mark.First > wrote.Last && mark.First - wrote.Last <= 2))));

    /// <summary>"The groups' letter", "the letter of the groups".</summary>
    public static bool SaysWhichLetter(Marked marked, CueMark mark) =>
        (mark.Last + 1 < marked.Words.Count && LetterPointing.IsLetter(marked, mark.Last + 1)) || IsOwner(marked, mark);

    /// <summary>"The letter of the groups", "la de los exfuncionarios".</summary>
    private static bool IsOwner(Marked marked, CueMark mark)
    {
        var at = mark.First - 1;
        while (at > 0 && marked.Words[at].Key is "the" or "los" or "las" or "la" or "el" or "former" or "ex")
        {
            at--;
        }

        return at > 0 && marked.Words[at].Key is "of" or "from" or "by" or "de"
            && LetterPointing.IsLetter(marked, at - 1);
    }

    /// <summary>"Which organizations signed the letter to Ruiz": the letter is another's.</summary>
    private static bool AreAskedFor(Marked marked, CueMark mark) =>
        (marked.HasAt(mark.Last + 1, Cue.Signed) || marked.HasAt(mark.First - 1, Cue.Signed))
        && marked.Parties.Any(party => party.Strong && PartyPointing.PointsAtLetter(marked, party));

    /// <summary>"Were any officials copied" asks for officials; "whom did the officials write to" points at their
    /// letter.</summary>
    public static bool AreSought(Marked marked, CueMark mark) => marked.HasAny(Cue.Copied, Cue.Addressed, Cue.Signed)
        && ((mark.Last > mark.First && marked.HasAt(mark.First, Cue.Who))
            || (mark.First > 2 && marked.Words[mark.First - 2].Key is "of" or "de"
                && marked.Words[mark.First - 3].Key is "which" or "any" or "some" or "cuales" or "alguna" or "algunas")
            || (mark.First > 0 && (marked.HasAt(mark.First - 1, Cue.What) || marked.HasAt(mark.First - 1, Cue.Count)
                || marked.Words[mark.First - 1].Key is
                    "any" or "some" or "other" or "algun" or "alguna" or "algunos" or "otros")));

    private static readonly (Cue Cue, Func<LetterCard, bool> Fits)[] Kinds =
    [
        (Cue.Organizations, letter => letter.HasOrganizations),
        (Cue.Officials, letter => letter.ByFormerOfficials),
    ];
}
