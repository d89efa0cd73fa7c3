using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions about someone: did they sign, what were they, who else was it.</summary>
internal static class PartyRules
{
    public static Request? Membership(Reading reading)
    {
        var subjects = reading.Subjects;
        if (subjects.Count == 0)
        {
            subjects = Weak(reading);
        }

        if (subjects.Count == 0 || !AsksForPart(reading) || LeavesOut(reading, subjects))
        {
            return null;
        }

        if (SignedTogether.For(reading, subjects) is { } signedFor)
        {
            return signedFor;
        }

        if (subjects is [{ Parties: [{ Kind: PartyKind.Person } person] }] && SignedAs(reading)
            && ClaimedTitles.NotHeld(reading, person) is { Length: > 0 } claimed)
        {
            // "Ruiz signed as minister, right?": the title is what is wrong.
            return new Request.TitlesOf(new Whom.Known(person)) { NotHeld = claimed };
        }

        if (reading.IsYesNo && AsksWhichPart(reading) && !reading.Has(Cue.Signed))
        {
            // "Was Ruiz copied, or was it addressed to her?": no yes fits both.
            return new Request.History(NameReading.WhomOf(reading, subjects[0]), CountOnly: false);
        }

        if (subjects.Count == 2 && SignedTogether.To(reading, subjects[0], subjects[1]) is { } to)
        {
            return to;
        }

        var role = WasCopied(reading, subjects) ? PartyRole.CarbonCopy
            : reading.Role ?? (GotIt(reading) ? PartyRole.Recipient : reading.IsYesNo
            && !reading.HasAny(Cue.Addressed, Cue.Copied) && (reading.Has(Cue.Signed) || !reading.OfEach)
                ? PartyRole.Signatory : null);
        var others = reading.IsYesNo || AsksWhichOfTwo(reading) || AsksWhichOfNamed(reading)
            ? NamesBeside.Of(reading) : [];
        var each = subjects.Select(subject => NameReading.WhomOf(reading, subject)).Concat(others)
            .Select(Request (who) => new Request.Membership(
                who, role, reading.Scope, reading.Has(Cue.Why),
                reading.OfEach && (subjects.Count == 1 || BothLetters(reading.Marked)) && !AsksWhichOfTwo(reading)))
            .Distinct().ToList();
        return each.Count == 1 ? each[0] : new Request.Parts(each);
    }

    /// <summary>"All groups except Oxfam": whoever is left out is not asked after.</summary>
    public static bool LeavesOut(Reading reading, IReadOnlyList<PartyMark> subjects) =>
        reading.Besides is { Count: > 0 } besides
        && subjects.All(subject => subject.Parties.Take(1).All(besides.Contains));

    /// <summary>"Did Ruiz get the officials' letter?"</summary>
    public static bool GotIt(Reading reading) => reading.HasAny(Cue.Letter, Cue.This)
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

    public static Request Each(IReadOnlyList<PartyMark> subjects, Func<PartyMark, Request> ask)
    {
        var asked = subjects.Select(ask).Distinct().ToList();
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

    public static bool AsksForPart(Reading reading)
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
        return (reading.IsYesNo || AsksWhichPart(reading) || AsksWhichOfTwo(reading) || AsksWhichOfNamed(reading))
            && !reading.HasAny(Cue.Asked, Cue.History)
            && (role || (bare && reading.Has(Cue.Did) && !reading.HasAny(Cue.Topic, Cue.Meeting, Cue.Held)
                && !reading.Marked.Content().Any()));
    }

    /// <summary>"Did Ruiz and Lee sign both letters": not both of them, but each letter.</summary>
    private static bool BothLetters(Marked marked) => marked.Cues.Any(cue =>
        cue.Cue is Cue.Both or Cue.Each or Cue.Shared
        && (marked.HasAt(cue.Last, Cue.Letter) || marked.HasAt(cue.Last + 1, Cue.Letter)));

    /// <summary>"Ruiz or Lee, which of the two signed?": each by itself.</summary>
    private static bool AsksWhichOfTwo(Reading reading) => reading.Has(Cue.Both)
        && reading.HasAny(Cue.Which, Cue.What) && reading.HasAny(Cue.Signed, Cue.Copied) && !reading.Has(Cue.Letter)
        && reading.Marked.Words.Any(word => word.Key is "or" or "o" or "u");

    /// <summary>"Of Oxfam, Ruiz and Lee, who signed?": each by itself.</summary>
    private static bool AsksWhichOfNamed(Reading reading) => !reading.Has(Cue.Else)
        && ((reading.Marked.Words[0].Key is "of" or "between" or "among" or "from" or "de" or "entre"
                && reading.Subjects.Any(subject => subject.First <= 2))
            || reading.Subjects is [{ First: 0 }, ..]
            || reading.Marked.Words.Take(4).Any(word => word.Key is "these" or "those" or "following" or "estas"
                or "estos" or "esas" or "esos"))
        && reading.HasAny(Cue.Signed, Cue.Copied) && reading.HasAny(Cue.Who, Cue.Which, Cue.What)
        && reading.Subjects.Count + NamesBeside.Of(reading).Count() > 1;

    /// <summary>"What is Ruiz here, signer or addressee?"</summary>
    private static bool AsksWhichPart(Reading reading) => reading.Subjects.Count == 1
        && new[] { Cue.Signed, Cue.Addressed, Cue.Copied }.Count(part => reading.Has(part)) > 1
        && reading.Marked.Words.Any(word => word.Key is "or" or "o");
}
