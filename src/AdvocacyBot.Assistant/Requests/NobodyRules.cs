using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions that take for granted someone, or something signed, that no letter names.</summary>
internal static class NobodyRules
{
    private const int NearLetter = 4;

    /// <summary>"When did Oxfam sign the May letter?": it did not.</summary>
    public static Request.Membership? Signed(Reading reading)
    {
        var marked = reading.Marked;
        var signed = marked.First(Cue.Signed);
        if (marked.Parties.FirstOrDefault(mark => mark is { Strong: true, Parties.Count: 1 }
            && ((mark.Last == signed?.First - 1 && mark.First > 0
                    && (marked.HasAt(mark.First - 1, Cue.Did) || Premises.OpenIn(marked)))
                || (mark.First == signed?.Last + 1 && marked.Language == LetterLanguage.Spanish
                    && marked.HasAt(mark.Last + 1, Cue.Letter) | marked.HasAt(mark.Last + 2, Cue.Letter)))) is { } known
            && reading.Shelf.With(known.Parties[0], PartyRole.Signatory).Count == 0)
        {
            return new Request.Membership(
                new Whom.Known(known.Parties[0]), PartyRole.Signatory, reading.Scope, WhyAsked: false);
        }

        if (signed is not null && marked.Language == LetterLanguage.Spanish && signed.Last + 1 < marked.Words.Count
            && marked.Words[signed.Last].Key.EndsWith('o') && marked.Content().ToList() is [var last]
            && last == signed.Last + 1 && last == marked.Words.Count - 1 && marked.Words[last].Capitalised)
        {
            // "La carta la firmó Ruiz."
            return new Request.Membership(
                new Whom.Unknown(marked.Question.Slice(last, last), NearNames.Of(reading, last, last)),
                PartyRole.Signatory, reading.Scope, WhyAsked: false);
        }

        if (signed is not null && marked.Language == LetterLanguage.Spanish && reading.Subjects.Count == 0
            && marked.Content().Contains(signed.Last + 1) && marked.Words[signed.Last + 1].Capitalised
            && (marked.HasAt(signed.Last + 2, Cue.Letter) || marked.HasAt(signed.Last + 3, Cue.Letter)))
        {
            // "¿Cuándo firmó Ruiz la carta?"
            return new Request.Membership(
                new Whom.Unknown(marked.Question.Slice(signed.Last + 1, signed.Last + 1),
                    NearNames.Of(reading, signed.Last + 1, signed.Last + 1)),
                PartyRole.Signatory, reading.Scope, WhyAsked: false);
        }

        return signed is { First: > 0 } && marked.Content().Contains(signed.First - 1)
            && (marked.Words[signed.First - 1].Capitalised || IsNearName(marked, signed))
            ? new Request.Membership(
                NameReading.Named(reading) ?? Before(reading, signed), PartyRole.Signatory, reading.Scope,
                WhyAsked: false)
            : null;
    }

    /// <summary>"When did human rights watch sign": part of a name on the shelf, and a word more.</summary>
    private static bool IsNearName(Marked marked, CueMark signed) => marked.Parties.Any(mark =>
        mark is { Strong: false, Kind: MatchKind.PartOfName } && mark.Last == signed.First - 2 && mark.First > 1
        && mark.Last > mark.First && marked.HasAt(mark.First - 1, Cue.Did));

    /// <summary>The capitals right before the verb.</summary>
    private static Whom.Unknown Before(Reading reading, CueMark verb)
    {
        var first = verb.First - 1;
        while (first > 1 && reading.Marked.Content().Contains(first - 1)
            && (reading.Marked.Words[first - 1].Capitalised || !reading.Marked.Words[verb.First - 1].Capitalised))
        {
            first--;
        }

        return new Whom.Unknown(reading.Marked.Question.Slice(first, verb.First - 1), []);
    }

    /// <summary>"Who signed for Oxfam?", "who at Oxfam signed?": one person's name would be the answer, and a body that
    /// signs is not one.</summary>
    public static Request.Represented? ForBody(Reading reading)
    {
        var marked = reading.Marked;
        var subjects = reading.Subjects.Count > 0 ? reading.Subjects : WeakAfterFor(reading);
        return reading.Has(Cue.Who) && subjects is [{ Parties: [{ Kind: PartyKind.Organization } body] } mark]
            && (IsSomeoneThere(marked, mark) || marked.Cues.Any(cue => cue.Cue == Cue.Signed && cue.Last < mark.First
                && mark.First - cue.Last <= NearLetter
                && (marked.Words[cue.Last].Key is "of" or "de"
                    || Enumerable.Range(cue.Last + 1, mark.First - cue.Last - 1)
                        .Any(word => marked.Words[word].Key is "for" or "por" or "behalf" or "nombre" or "parte"))))
            ? new Request.Represented(body, reading.Scope)
            : null;
    }

    /// <summary>"Which person from Oxfam", before what they did.</summary>
    private static bool IsSomeoneThere(Marked marked, PartyMark body) => body.First > 1
        && marked.Words[body.First - 1].Key is "at" or "from" or "in" or "within" or "inside" or "de" or "en"
            or "dentro" or "of"
        && (marked.Words[body.First - 2].Key is "person" or "persona" or "individual" or "name" or "nombre"
            || marked.Terms.IsOffice(marked.Words[body.First - 2].Key))
        && marked.Cues.Any(cue => cue.Cue == Cue.Signed && cue.First > body.Last);

    /// <summary>"Who signed for Oxfam?", of a body that no letter names.</summary>
    public static Request.Membership? ForStranger(Reading reading)
    {
        var marked = reading.Marked;
        return reading.Has(Cue.Who) && reading.Subjects.Count == 0 && reading.WeakSubjects.Count == 0
            && marked.Content().ToList() is [> 1 and var first, ..] content && content[^1] - first == content.Count - 1
            && ForAt(marked, first) is var at && at > 0 && marked.HasAt(at - 1, Cue.Signed)
            && (IsGovernment(marked, content) || content.TrueForAll(word => marked.Words[word].Capitalised
                && !reading.Terms.IsTitleWord(marked.Words[word].Key)
                && (!reading.Terms.IsPlace(marked.Words[word].Key) || marked.IsLongInitials(word))))
            ? new Request.Membership(
                new Whom.Unknown(marked.Question.Slice(first, content[^1]), NearNames.Of(reading, first, content[^1])),
                PartyRole.Signatory, reading.Scope, WhyAsked: false)
            : null;
    }

    /// <summary>"For Oxfam", "for the Peruvian government", "por el gobierno de Perú"; -1 where no such word
    /// leads.</summary>
    private static int ForAt(Marked marked, int first)
    {
        var at = marked.Words[first - 1].Key is "the" or "el" or "la" ? first - 2 : first - 1;
        return at > 0 && marked.Words[at].Key is "for" or "por" ? at : -1;
    }

    private static bool IsGovernment(Marked marked, List<int> content) =>
        content.Exists(word => marked.Words[word].Key is "government" or "gobierno" or "administration");

    /// <summary>"Who signed for kids": part of a body's name, right after "for".</summary>
    private static IReadOnlyList<PartyMark> WeakAfterFor(Reading reading) => reading.WeakSubjects is [var mark]
        && mark.First > 1 && reading.Marked.Words[mark.First - 1].Key is "for" or "por"
        && reading.Marked.HasAt(mark.First - 2, Cue.Signed)
        && reading.Marked.Content().All(word => mark.First <= word && word <= mark.Last) ? [mark] : [];

    /// <summary>"Which signers are from Harvard?", "which are lawyers?", where no title says so: nobody is, and the
    /// whole list is no answer.</summary>
    public static Request.HoldersOf? From(Reading reading, Field field)
    {
        var marked = reading.Marked;
        var named = marked.Content()
            .Where(word => word > 0
                && (IsPlaceOfWork(marked, word) || IsPredicate(marked, word) || IsCounted(reading, word)
                    || IsSomeAmong(reading, word))).ToList();
        return field is Field.Signatories or Field.Recipients or Field.Copies && named.Count > 0
            && reading.Subjects.Count == 0
            && (reading.IsYesNo || reading.HasAny(Cue.Who, Cue.Which, Cue.What, Cue.Count, Cue.List))
            && OfTheList.InNames(reading, reading.Scope).Length == 0
            ? new Request.HoldersOf(
                marked.Question.Slice(named[0], marked.Content().Max()), [], null, reading.Scope, CountOnly: false)
            : null;
    }

    /// <summary>A name after "from" or "at", or, typed without any capital, what follows "at the".</summary>
    private static bool IsPlaceOfWork(Marked marked, int word)
    {
        var before = marked.Words[word - 1].Key is "the" or "la" or "el" && word > 1 ? word - 2 : word - 1;
        return !(marked.Terms.IsPlace(marked.Words[word].Key)
                && marked.Cues.Any(cue => cue.Cue == Cue.Letter && cue.Last < word && word - cue.Last <= NearLetter))
            && (marked.Words[word].Capitalised
                ? marked.Words[word - 1].Key is "from" or "at" or "de" or "del"
                : marked.Words[before].Key is "at" && marked.Words.Skip(1).All(other => !other.Capitalised));
    }

    /// <summary>"How many bakers signed": a word for people, and what they did after it.</summary>
    private static bool IsCounted(Reading reading, int word)
    {
        var marked = reading.Marked;
        return marked.HasAt(word + 1, Cue.Signed) && marked.Words[word].Key.EndsWith('s')
            && (marked.HasAt(word - 1, Cue.Count) || marked.HasAt(word - 1, Cue.What)
                || marked.HasAt(word - 1, Cue.Which))
            && !NameReading.IsWord(reading, marked.Words[word].Key)
            && !reading.Terms.IsPlace(marked.Words[word].Key);
    }

    /// <summary>"¿Hay algún militar entre los firmantes?", "any military people among the signers?": "any", a word for
    /// somebody, and the list.</summary>
    private static bool IsSomeAmong(Reading reading, int word)
    {
        var marked = reading.Marked;
        var among = marked.HasAt(word + 1, Cue.People) ? word + 2 : word + 1;
        return reading.IsYesNo
            && marked.Words[word - 1].Key is "any" or "algun" or "alguna" or "algunos" or "algunas"
            && among < marked.Words.Count && marked.Words[among].Key is "among" or "amongst" or "entre"
            && marked.Cues.Any(cue => cue.First > word && cue.Cue is Cue.Signed or Cue.Copied or Cue.Addressed)
            && !reading.Terms.IsPlace(marked.Words[word].Key);
    }

    /// <summary>The last word, after "is" or "are": what someone is said to be.</summary>
    private static bool IsPredicate(Marked marked, int word)
    {
        var verb = word - 1;
        while (verb > 1 && marked.Words[verb].Key is "a" or "an" or "un" or "una" or "also" or "tambien")
        {
            verb--;
        }

        return word == marked.Words.Count - 1 && verb > 0
            && marked.Words[verb].Key is "is" or "are" or "was" or "were" or "es" or "son" or "era" or "eran";
    }

    /// <summary>"When was the agreement signed": of a word of the field, and no letter is spoken of.</summary>
    public static bool SignsSomethingElse(Reading reading) => reading.Has(Cue.Signed)
        && !reading.HasAny(Cue.Letter, Cue.This, Cue.Other, Cue.Which, Cue.Organizations, Cue.Officials)
        && reading.Subjects.Count == 0
        && reading.Marked.Content().Any(word => reading.Terms.Knows(Stem.Of(reading.Marked.Words[word].Key))
            && !reading.Terms.IsTitleWord(reading.Marked.Words[word].Key));
}
