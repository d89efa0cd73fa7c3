using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Whether someone has a part, of whom no mention is sure: a name no letter knows, an office, or nobody
/// named.</summary>
internal static class StrangerRules
{
    /// <summary>"¿Firmó?" leaves out of whom, as Spanish verbs may.</summary>
    private const int WordsOfLoneVerb = 2;
    private const int MostHolders = 3;

    /// <summary>"Did Oxfam sign?": a role, a yes-or-no form, and a name that no letter knows.</summary>
    public static Request? Member(Reading reading)
    {
        if (reading.Subjects.Count > 0 || !PartyRules.AsksForPart(reading)
            || reading.HasAny(Cue.Asked, Cue.Topic, Cue.Refers, Cue.Law)
            || IsOfPlace(reading) || HolderRules.IsInTitles(reading.Marked))
        {
            return null;
        }

        var leftOut = reading.Has(Cue.Person)
            || (reading.Marked.Words.Count <= WordsOfLoneVerb && !IsListAlone(reading))
            || LeavesSubjectOut(reading);
        if (leftOut && reading.RememberedParty is { } party && !reading.Marked.Content().Any())
        {
            return new Request.Membership(
                new Whom.Known(party), reading.Role ?? (PartyRules.GotIt(reading) ? PartyRole.Recipient : null),
                reading.Scope,
                reading.Has(Cue.Why),
                reading.OfEach);
        }

        if (reading.IsYesNo && NameReading.Translated(reading) is { } translated)
        {
            // "El instituto para las mujeres": a body's whole name in the other language.
            return new Request.Membership(
                new Whom.Known(translated), reading.Role ?? PartyRole.Signatory, reading.Scope, reading.Has(Cue.Why));
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

    /// <summary>"And cc?", after anything but someone's part: the list.</summary>
    private static bool IsListAlone(Reading reading) => reading.Has(Cue.Copied)
        && reading.Remembered.Last is not (Request.Membership or Request.TitlesOf);

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
        return name.Count is > 1 and < 4 && name.Count < content.Count
            && content.Contains(name[0] - 1) && name[^1] - name[0] == name.Count - 1
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
}
