using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions about someone: did they sign, what were they, who else was it.</summary>
internal static class PartyRules
{
    /// <summary>"¿Firmó?" leaves out of whom, as Spanish verbs may.</summary>
    private const int WordsOfLoneVerb = 2;
    private const int MostHolders = 3;

    public static Request? Membership(Reading reading)
    {
        var subjects = reading.Subjects;
        if (subjects.Count == 0)
        {
            subjects = Weak(reading);
        }

        if (subjects.Count == 0 || !AsksForPart(reading))
        {
            return null;
        }

        if (SignedTogether.For(reading, subjects) is { } signedFor)
        {
            return signedFor;
        }

        if (subjects is [{ Parties: [{ Kind: PartyKind.Person } person] }] && SignedAs(reading)
            && TitleRules.NotHeld(reading, person) is { Length: > 0 } claimed)
        {
            // "Ruiz signed as minister, right?": the title is what is wrong.
            return new Request.TitlesOf(new Whom.Known(person)) { NotHeld = claimed };
        }

        if (subjects.Count == 2 && SignedTogether.To(reading, subjects[0], subjects[1]) is { } to)
        {
            return to;
        }

        var role = WasCopied(reading, subjects) ? PartyRole.CarbonCopy : reading.Role ?? (GotIt(reading) ? PartyRole.Recipient : reading.IsYesNo
            && !reading.HasAny(Cue.Addressed, Cue.Copied) ? PartyRole.Signatory : null);
        var others = reading.IsYesNo ? NamesBeside.Of(reading) : [];
        var each = subjects.Select(subject => NameReading.WhomOf(reading, subject)).Concat(others)
            .Select(Request (who) => new Request.Membership(
                who, role, reading.Scope, reading.Has(Cue.Why), reading.OfEach && subjects.Count == 1)).ToList();
        return each.Count == 1 ? each[0] : new Request.Parts(each);
    }

    /// <summary>"Did Oxfam sign?": a role, a yes-or-no form, and a name that no letter knows.</summary>
    public static Request? UnknownMember(Reading reading)
    {
        if (reading.Subjects.Count > 0 || !AsksForPart(reading)
            || reading.HasAny(Cue.Asked, Cue.Topic, Cue.Refers, Cue.Law)
            || IsOfPlace(reading))
        {
            return null;
        }

        var leftOut = reading.Has(Cue.Person) || reading.Marked.Words.Count <= WordsOfLoneVerb
            || LeavesSubjectOut(reading);
        if (leftOut && reading.RememberedParty is { } party && !reading.Marked.Content().Any())
        {
            return new Request.Membership(
                new Whom.Known(party), reading.Role ?? (GotIt(reading) ? PartyRole.Recipient : null), reading.Scope,
                reading.Has(Cue.Why));
        }

        if (Entitled(reading) is { } entitled)
        {
            return new Request.Membership(
                entitled, reading.Role ?? PartyRole.Signatory, reading.Scope, reading.Has(Cue.Why));
        }

        // "Was the ministry copied?" may be answered by the one who holds an office there.
        var held = TitleSearch.Find(reading, reading.Role);
        if (held.Titles.Count == 0 && reading.Role is { } asked && TitleSearch.Find(reading, null) is
            { Unapplied: "", Titles: { Count: > 0 } others }
            && others.Select(one => one.Party).Distinct().ToList() is { Count: <= MostHolders } holders)
        {
            // "Did the commissioner sign?": no, and what the commissioner did instead.
            return new Request.Parts([.. holders.Select(one => new Request.Membership(
                new Whom.Known(one), asked, reading.Scope, reading.Has(Cue.Why)))]);
        }

        var scattered = Scattered(reading, held);
        return (held.Titles.Count > 0 && (held.Unapplied.Length == 0 || !NamesBody(reading)) && !scattered)
            || AsksOfOffice(reading)
            ? HolderRules.Of(reading, held)
            : (reading.Role is { } role && !scattered ? OfThePerson.Holding(reading, role, reading.Scope) : null) is
            { } holding ? holding
            : NameReading.Named(reading) is { } named
                ? new Request.Membership(named, reading.Role ?? PartyRole.Signatory, reading.Scope,
                    reading.Has(Cue.Why))
                : null;
    }

    /// <summary>"Are any of the signers Peruvian groups?": some of a list, and no one's name.</summary>
    private static bool IsOfPlace(Reading reading) => reading.Marked.Cues.Any(cue =>
            cue.Cue is Cue.Organizations or Cue.Officials or Cue.People
            && !LetterPointing.NearLetter(reading.Marked, cue.First, cue.Last))
        && reading.Marked.Content().ToList() is { Count: > 0 } content
        && content.TrueForAll(word => reading.Terms.IsPlace(reading.Marked.Words[word].Key));

    /// <summary>"Is refugees abroad on it?": words that no title holds side by side, and none of them an office, are a
    /// name.</summary>
    private static bool Scattered(Reading reading, TitleFind held)
    {
        var content = reading.Marked.Content().ToList();
        var stems = content.ConvertAll(word => Stem.Of(reading.Marked.Words[word].Key));
        return content.Count > 1 && content[^1] - content[0] == content.Count - 1 && reading.IsYesNo
            && !content.Exists(word => TitleSearch.Heads.Contains(reading.Marked.Words[word].Key))
            && reading.Marked.HasAt(content[0] - 1, Cue.Did) && !AsksOfOffice(reading)
            && held.Titles.All(one => !string.Join(' ', one.Written.Stems)
                .Contains(string.Join(' ', stems), StringComparison.Ordinal));
    }

    /// <summary>"Did Secretary Ann Ruiz sign?": an office, then a name in capitals that no letter knows.</summary>
    private static Whom.Unknown? Entitled(Reading reading)
    {
        var content = reading.Marked.Content().ToList();
        var name = content.SkipWhile(word => reading.Terms.IsOffice(reading.Marked.Words[word].Key)).ToList();
        return name.Count is > 1 and < 4 && name.Count < content.Count && name[^1] - name[0] == name.Count - 1
            && name.TrueForAll(word => reading.Marked.Words[word].Capitalised
                && !reading.Terms.IsTitleWord(reading.Marked.Words[word].Key)
                && !reading.Terms.Knows(Stem.Of(reading.Marked.Words[word].Key)))
            ? new Whom.Unknown(
                reading.Marked.Question.Slice(name[0], name[^1]), NearNames.Of(reading, name[0], name[^1]))
            : null;
    }

    /// <summary>"Did an ambassador to Peru sign?": whoever holds the office, if anyone does, and not Peru.</summary>
    private static bool AsksOfOffice(Reading reading) => !NamesBody(reading)
        && reading.Marked.Content().Any(word => reading.Terms.IsOffice(reading.Marked.Words[word].Key));

    /// <summary>"Did Ruiz get the officials' letter?"</summary>
    private static bool GotIt(Reading reading) => reading.HasAny(Cue.Letter, Cue.This)
        && reading.Subjects.Any(subject => subject.Last + 1 < reading.Marked.Words.Count
            && reading.Marked.Words[subject.Last + 1].Key is "sent" or "given")
        || reading.HasAny(Cue.Letter, Cue.This)
        && reading.Marked.Words.Any(word => word.Key is "get" or "got" or "recibio" or "llego" or "toco");

    /// <summary>"Was Ruiz sent the letter?", of one who got a copy of it.</summary>
    private static bool WasCopied(Reading reading, IReadOnlyList<PartyMark> subjects) =>
        reading.Role is null or PartyRole.Recipient && !reading.HasAny(Cue.Signed, Cue.Copied)
        && reading.Marked.Words.Any(word => word.Key is "sent" or "given" or "get" or "got" or "receive" or "received"
            or "recibio" or "llego" or "toco" or "mandaron" or "enviaron")
        && subjects is [{ Parties: [var party] }]
        && reading.Scope.Letters.Intersect(reading.Shelf.With(party, PartyRole.CarbonCopy)).Any()
        && !reading.Scope.Letters.Intersect(reading.Shelf.With(party, PartyRole.Recipient)).Any();

    private static bool SignedAs(Reading reading) => reading.Marked.First(Cue.Signed) is { } signed
        && reading.Marked.Words.Skip(signed.Last + 1).Any(word => word.Key is "as" or "como")
        || reading.Marked.Words.Any(word => word.Key is "being" or "siendo");

    /// <summary>"Refugees International": capitals throughout, and no office among them.</summary>
    private static bool NamesBody(Reading reading)
    {
        var content = reading.Marked.Content().ToList();
        return content.Count > 1 && content.TrueForAll(word => reading.Marked.Words[word].Capitalised
            && !reading.Terms.IsOffice(reading.Marked.Words[word].Key));
    }

    /// <summary>"¿Y firmó la carta de las ONG?": of one, and nobody is named.</summary>
    private static bool LeavesSubjectOut(Reading reading) => reading.Marked.Language == LetterLanguage.Spanish
        && reading.Marked.Cues.Any(cue => cue.Cue is Cue.Signed && cue.First <= WordsOfLoneVerb
            && reading.Marked.Words[cue.First].Key.EndsWith('o'));

    public static Request Each(IReadOnlyList<PartyMark> subjects, Func<PartyMark, Request> ask)
    {
        var asked = subjects.Select(ask).ToList();
        return asked.Count == 1 ? asked[0] : new Request.Parts(asked);
    }

    /// <summary>"Commissioner", "asylum": words of the field before they are part of anyone's name.</summary>
    private static bool IsField(Reading reading, PartyMark mark) =>
        mark.Kind is MatchKind.PartOfName or MatchKind.Misspelling
        && Enumerable.Range(mark.First, mark.Last - mark.First + 1).Select(word => reading.Marked.Words[word].Key)
            .All(key => reading.Terms.IsTitleWord(key) || reading.Terms.Has(Stem.Of(key)));

    /// <summary>"I need the list": a word of every day, typed small, though some body's name holds it.</summary>
    private static bool IsSmallTalk(Reading reading, PartyMark mark) => mark.First == mark.Last
        && !reading.Marked.Words[mark.First].Capitalised && reading.Marked.IsIgnored(mark.First)
        && mark.Kind is not MatchKind.Acronym;

    /// <summary>Names that only weak words give count when they leave no other word unexplained.</summary>
    public static IReadOnlyList<PartyMark> Weak(Reading reading)
    {
        var weak = reading.WeakSubjects;
        return weak.Count > 0 && !IsField(reading, weak[0]) && !IsSmallTalk(reading, weak[0])
            && reading.Marked.Content().All(word => weak[0].First <= word && word <= weak[0].Last) ? [weak[0]] : [];
    }

    /// <summary>A name and nothing else: everything the shelf knows of it.</summary>
    public static Request? Alone(Reading reading)
    {
        var subjects = reading.Subjects.Count > 0 ? reading.Subjects : Weak(reading);
        return subjects.Count > 0 && !reading.HasAny(Cue.Topic, Cue.Meeting)
            && reading.Marked.Content().All(word => subjects.Any(one => one.First <= word && word <= one.Last))
            ? reading.Has(Cue.Count)
                ? new Request.NotSaid(NameReading.WhomOf(reading, subjects[0]))
                : Each(subjects, one => new Request.History(NameReading.WhomOf(reading, one), CountOnly: false))
            : null;
    }

    private static bool AsksForPart(Reading reading)
    {
        if (reading.HasAny(Cue.Heading, Cue.Subject, Cue.Salutation, Cue.Spoken))
        {
            return false;
        }

        var role = reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed);
        if (reading.Has(Cue.Why) && role)
        {
            return true;
        }

        var bare = reading.HasAny(Cue.This, Cue.Letter, Cue.Change) || reading.Marked.Words.Count <= 4;
        return (reading.IsYesNo || AsksWhichPart(reading)) && !reading.HasAny(Cue.Asked, Cue.History)
            && (role || (bare && reading.Has(Cue.Did) && !reading.HasAny(Cue.Topic, Cue.Meeting)
                && !reading.Marked.Content().Any()));
    }

    /// <summary>"What is Ruiz here, signer or addressee?"</summary>
    private static bool AsksWhichPart(Reading reading) => reading.Subjects.Count == 1
        && new[] { Cue.Signed, Cue.Addressed, Cue.Copied }.Count(part => reading.Has(part)) > 1 && reading.Marked.Words.Any(word => word.Key is "or" or "o");
}
