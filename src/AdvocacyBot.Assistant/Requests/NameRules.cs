using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>Questions about names themselves: what stands behind initials, how a name is written in full, and bodies
/// that only their people could stand for.</summary>
internal static class NameRules
{
    /// <summary>"Anyone from the": of "who of the signers led an agency", the name is not whom they are from.</summary>
    private const int NameWithin = 3;

    /// <summary>"What does HRF stand for?": the body, as the letters write it.</summary>
    public static Request? Spelled(Reading reading)
    {
        if (!reading.Has(Cue.Spelled) || reading.HasAny(Cue.Topic, Cue.Asked))
        {
            return null;
        }

        var bodies = reading.Marked.Parties.Where(mark => mark.Parties.All(party => party.Kind != PartyKind.Person)
            && mark.Kind is MatchKind.Acronym or MatchKind.FullName).ToList();
        bodies = bodies.Exists(mark => mark.Kind == MatchKind.Acronym)
            ? bodies.FindAll(mark => mark.Kind == MatchKind.Acronym) : bodies;
        return bodies.Count == 0 ? OfTheirs(reading) ?? (Request?)OfTopic(reading) ?? OfBodies(reading)
            : PartyRules.Each(bodies, mark =>
                new Request.History(Reading.WhomOf(mark, reading.Marked.Question), CountOnly: false));
    }

    /// <summary>"What does it stand for?", of the body last asked after.</summary>
    private static Request.History? OfTheirs(Reading reading) => reading.Marked.Parties.Count == 0
        && reading.RememberedParty is { Kind: PartyKind.Organization } body
        && (!reading.NamesLetters || SaysTheBody(reading.Marked))
        && !reading.Marked.Content().Any() && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed)
        ? new Request.History(new Whom.Known(body), CountOnly: false)
        : null;

    /// <summary>"What does that acronym stand for?", of initials that the text was asked for: the text writes them
    /// out.</summary>
    private static Request.AboutTopic? OfTopic(Reading reading) => reading.Remembered.Last is Request.AboutTopic told
        && !reading.NamesLetters && !reading.Marked.Content().Any() && reading.Marked.Parties.Count == 0
        && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed, Cue.Organizations)
        && Question.Of(told.Topic).Words.Any(word => Initials.MayBe(word.Key)
            && told.Topic.AsSpan(word.Span.Start, word.Span.Length).IndexOfAnyExceptInRange('A', 'Z') < 0)
            ? told
            : null;

    /// <summary>"The org", and no word for a letter: the body spoken of.</summary>
    private static bool SaysTheBody(Marked marked) => !marked.HasAny(Cue.Letter, Cue.Both, Cue.Which)
        && marked.First(Cue.Organizations) is { First: > 0 } body && body.First == body.Last
        && !marked.Words[body.First].Key.EndsWith('s')
        && marked.Words[body.First - 1].Key is "the" or "that" or "this" or "la" or "el" or "esa" or "ese";

    /// <summary>"The acronyms of those who signed": the bodies, each written with its initials.</summary>
    private static Request.AboutField? OfBodies(Reading reading) => reading.Marked.Parties.Count == 0
        && reading.HasAny(Cue.Organizations, Cue.Signed) && !reading.Marked.Content().Any()
        ? FieldRules.Of(reading, Field.Signatories) with { OnlyKind = PartyKind.Organization }
        : null;

    /// <summary>"Did anyone from Oxfam sign?"</summary>
    public static Request? AnyoneFrom(Reading reading)
    {
        var marked = reading.Marked;
        var from = Enumerable.Range(0, Math.Max(0, marked.Words.Count - 2)).FirstOrDefault(word =>
            (marked.Words[word].Key is "anyone" or "anybody" or "someone" or "somebody" or "alguien" or "nadie"
                || (marked.Words[word].Key is "who" or "quien" && reading.HasAny(Cue.Signed, Cue.Copied))
                || AnySigner(marked, word))
            && marked.Words[word + 1].Key is "from" or "of" or "at" or "de" or "del", -1);
        if (from >= 0 && reading.Subjects is [{ Parties: [{ Kind: PartyKind.Organization } body] }])
        {
            if (marked.Words[from].Key is "who" or "quien" && reading.Role is PartyRole.Signatory)
            {
                // "Who at Oxfam signed?": one person's name would be the answer.
                return new Request.Represented(body, reading.Scope);
            }

            return new Request.Membership(
                new Whom.Known(body), reading.Role ?? PartyRole.Signatory, reading.Scope, WhyAsked: false);
        }

        if (from >= 0 && reading.Subjects.Count == 0 && reading.HasAny(Cue.Signed, Cue.Copied)
            && marked.Content().ToList() is [var only] && only == from + 2 && !marked.Words[only].Capitalised
            && !reading.Terms.Knows(Stem.Of(marked.Words[only].Key))
            && !reading.Terms.IsTitleWord(marked.Words[only].Key)
            && TitleSearch.Find(reading, reading.Role).Titles.Count == 0)
        {
            // "Did anyone from oxfam sign", typed without capitals: the whole list is no answer.
            return new Request.Membership(
                new Whom.Unknown(marked.Question.Slice(only, only), NearNames.Of(reading, only, only)),
                reading.Role ?? PartyRole.Signatory, reading.Scope, WhyAsked: false);
        }

        if (from >= 0 && FromBody(reading, from) is { } holders)
        {
            return holders;
        }

        if (from >= 0 && FromStranger(reading, from) is { } nobody)
        {
            return nobody;
        }

        return from < 0 || reading.Subjects.Count > 0 || !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed)
            || !marked.Content().Any(word => word > from && word <= from + NameWithin && marked.Words[word].Capitalised)
            || TitleSearch.Find(reading, reading.Role).Titles.Count > 0
            || NameReading.Named(reading) is not { } named
            ? null
            : new Request.Membership(named, reading.Role ?? PartyRole.Signatory, reading.Scope, WhyAsked: false);
    }

    /// <summary>"Did anyone from the white house sign", typed without capitals: a body of several words that no title
    /// holds.</summary>
    private static Request.Membership? FromStranger(Reading reading, int from) =>
        reading.Subjects.Count == 0 && reading.HasAny(Cue.Signed, Cue.Copied)
        && !reading.HasAny(Cue.Held, Cue.Organizations, Cue.Officials, Cue.People)
        && reading.Marked.Content().ToList() is { Count: > 1 } words && words[0] - from is 2 or 3
        && words[^1] - words[0] == words.Count - 1
        && !words.TrueForAll(word => reading.Terms.IsPlace(reading.Marked.Words[word].Key))
        && TitleSearch.Find(reading, reading.Role).Titles.Count == 0
        && !reading.Shelf.Directory.Entries.Any(party => party.Name.Contains(
            reading.Marked.Question.Slice(words[0], words[^1]), StringComparison.OrdinalIgnoreCase))
            ? new Request.Membership(
                new Whom.Unknown(
                    reading.Marked.Question.Slice(words[0], words[^1]), NearNames.Of(reading, words[0], words[^1])),
                reading.Role ?? PartyRole.Signatory, reading.Scope, WhyAsked: false)
            : null;

    /// <summary>"Any signers from the agency", "algún firmante de la agencia".</summary>
    private static bool AnySigner(Marked marked, int word) => word > 0
        && marked.Words[word - 1].Key is "any" or "some" or "algun" or "alguna" or "algunos"
        && (marked.HasAt(word, Cue.Signed) || marked.HasAt(word, Cue.People) || marked.HasAt(word, Cue.Officials));

    /// <summary>"Anyone from the agency?", where titles write it; "said" or "asked" would be of the text.</summary>
    private static Request.HoldersOf? FromBody(Reading reading, int from)
    {
        if (reading.Subjects.Count > 0 || reading.HasAny(Cue.Topic, Cue.Asked, Cue.Held)
            || reading.Marked.Content().Any(word => word < from))
        {
            return null;
        }

        var (titles, words) = (reading.Shelf.Titles, TopicRules.WordsOf(reading));
        var letters = reading.Scope.Letters.Select(letter => letter.Id).ToHashSet(StringComparer.Ordinal);
        var units = TermUnits.Of(words, reading.Marked.Lexicon, reading.Terms, titles.Writes, titles.Stems);
        var held = units.Select(titles.Holding).Aggregate(
            (IEnumerable<HeldTitle>)titles.All, (left, holding) => left.Where(holding.Contains))
            .Where(one => letters.Contains(one.Seen.LetterId)
                && (reading.Role is not { } role || FieldRoles.Fits(one.Seen, role))).ToList();
        return units.Count == 0 || held.Count == 0 ? null
            : new Request.HoldersOf(words, held, null, reading.Scope, reading.Has(Cue.Count));
    }

    /// <summary>"The full name of Minister Ruiz", where a letter writes more of it than one word.</summary>
    public static Request? NamedInFull(Reading reading) =>
        reading.Has(Cue.NamedInFull) && OfTheirs(reading) is { } spoken ? spoken
        : reading.Has(Cue.NamedInFull) && reading.Marked.Parties.Where(party => party.Strong).ToList() is [var mark]
            && mark.Parties is [{ Kind: PartyKind.Person } party] && party.Name.Contains(' ', StringComparison.Ordinal)
            ? new Request.History(new Whom.Known(party), CountOnly: false)
            : null;
}
