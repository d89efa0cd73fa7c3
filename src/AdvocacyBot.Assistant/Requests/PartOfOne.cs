using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"Is she on the other one too?", "did he sign both?", "a signer or just copied?": the part in letters of the
/// one last told of.</summary>
internal static class PartOfOne
{
    private const int LongestFollowUp = 11;
    private const int OpeningWords = 4;

    private static readonly Cue[] OwnMatter =
    [
        Cue.Topic, Cue.Asked, Cue.Postal, Cue.Why, Cue.Count, Cue.Else, Cue.ThatTitle, Cue.History, Cue.Who, Cue.Where,
        Cue.Compare, Cue.Meeting,
    ];

    private static readonly HashSet<string> One = new(StringComparer.Ordinal) { "he", "she", "him", "her", "ella" };

    private static readonly HashSet<string> Body = new(StringComparer.Ordinal) { "it", "they", "them" };

    /// <summary>Spanish verbs of one who needs no other word.</summary>
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "firmo", "firma", "aparece", "aparecio", "esta", "estaba", "estuvo", "sale", "salio", "figura", "recibio",
        "recibe", "viene",
    };

    private static readonly HashSet<string> Small =
        new(StringComparer.Ordinal) { "tb", "tmb", "tambien", "too", "likewise", "either", "sale", "viene" };

    /// <summary>The words for each part one may have.</summary>
    private static readonly HashSet<string>[] Parts =
    [
        new(StringComparer.Ordinal)
        {
            "sign", "signed", "signer", "signatory", "firmo", "firmante", "firma", "firmaba", "signing",
        },
        new(StringComparer.Ordinal)
        {
            "addressee", "recipient", "addressed", "directly", "direct", "sent", "destinatario", "destinataria",
            "directo", "directamente", "dirigida", "recibio", "mandaron", "received", "enviaron",
        },
        new(StringComparer.Ordinal)
        {
            "copied", "copy", "cc", "cced", "cc'd", "copia", "copiaron", "copiado", "copiada", "copias", "ccd",
        },
    ];

    public static Request? Read(Reading reading) => (OneTold(reading) ?? OneMeant(reading)) is { } party
        && reading.Subjects.Count == 0
        && reading.Marked.Words.Count is > 1 and <= LongestFollowUp && reading.Marked.Unrecorded.Count == 0
        ? (Request?)WhyThere(reading, party) ?? EitherPart(reading, party)
            ?? (SaysNothingElse(reading) ? InBoth(reading, party) ?? OnLetter(reading, party) : null)
            ?? (Request?)WhichLetter(reading, party)
        : null;

    /// <summary>"So why is she there?": the part she has.</summary>
    private static Request.History? WhyThere(Reading reading, PartyEntry party) => reading.Has(Cue.Why)
        && SpeaksOfOne(reading, party) && !reading.Marked.Content().Any()
        && reading.Marked.Words[^1].Key is "there" or "ahi" or "alli" or "listed"
            ? new Request.History(new Whom.Known(party), CountOnly: false)
            : null;

    /// <summary>The one the last answer was of.</summary>
    public static PartyEntry? OneTold(Reading reading) =>
        reading.Remembered.Last is { } last && Recollection.WhoOf(last) is Whom.Known known ? known.Party : null;

    /// <summary>"He" is the one last named, though something else was asked since.</summary>
    private static PartyEntry? OneMeant(Reading reading) => reading.Marked.Words.Any(word => One.Contains(word.Key))
        && reading.RememberedParty is { Kind: PartyKind.Person } party ? party : null;

    /// <summary>A word stands for that one; in Spanish the verb alone may.</summary>
    public static bool SpeaksOfOne(Reading reading, PartyEntry party)
    {
        var words = reading.Marked.Words;
        return words.Any(word => One.Contains(word.Key))
            || (party.Kind != PartyKind.Person && words.Any(word => Body.Contains(word.Key)))
            || words.Take(OpeningWords).Any(word => Verbs.Contains(word.Key));
    }

    private static bool SaysNothingElse(Reading reading) => !reading.HasAny(OwnMatter)
        && reading.Marked.Content().All(word => Small.Contains(reading.Marked.Words[word].Key));

    /// <summary>"Did he sign both?", "¿firmó las dos?"; "they both" would be of two.</summary>
    private static Request.Membership? InBoth(Reading reading, PartyEntry party)
    {
        var words = reading.Marked.Words;
        return (reading.OfEach || words.Any(word => word.Key is "both" or "ambas"))
            && SpeaksOfOne(reading, party) && !reading.HasAny(Cue.Which, Cue.What)
            && !words.Zip(words.Skip(1)).Any(pair => (pair.First.Key, pair.Second.Key) is ("they", "both")
                or ("both", "of") or ("los", "dos"))
            && (reading.Role is not null || words.Any(word => word.Key is "on" or "in" or "en"))
            ? new Request.Membership(
                new Whom.Known(party), IsOfBeing(reading) ? null : reading.Role,
                new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf), WhyAsked: false, Each: true)
            : null;
    }

    /// <summary>"And she's on the NGO one too?", "¿y aparece en la otra?"</summary>
    private static Request.Membership? OnLetter(Reading reading, PartyEntry party) =>
        reading.NamesLetters && reading.Scope.Missing is null && SpeaksOfOne(reading, party)
        && !reading.HasAny(Cue.Which, Cue.What, Cue.Addressed, Cue.Copied)
        && reading.Marked.Words.Any(word => word.Key is "on" or "in" or "en") && IsOfBeing(reading)
            ? new Request.Membership(new Whom.Known(party), null, reading.Scope, WhyAsked: false)
            : null;

    /// <summary>No verb says which part: "on it" is of any.</summary>
    private static bool IsOfBeing(Reading reading) => !reading.Marked.Words.Any(word => Parts.Any(part =>
        part.Contains(word.Key)));

    /// <summary>"Was he sent it directly or just a copy?"</summary>
    private static Request.Membership? EitherPart(Reading reading, PartyEntry party)
    {
        var words = reading.Marked.Words;
        return words.Any(word => word.Key is "or" or "o" or "u") && !reading.HasAny(Cue.Topic, Cue.Why, Cue.Count)
            && Parts.Count(part => words.Any(word => part.Contains(word.Key))) > 1
            && reading.Marked.Content().All(word => Parts.Any(part => part.Contains(words[word].Key)))
            && reading.Shelf.With(party) is { Count: > 0 } letters
            ? new Request.Membership(
                new Whom.Known(party), null,
                reading.NamesLetters ? reading.Scope : new LetterScope([.. letters], ScopeBasis.Named), WhyAsked: false)
            : null;
    }

    /// <summary>"¿Y en qué carta sale?", after a title told.</summary>
    private static Request.Letters? WhichLetter(Reading reading, PartyEntry party)
    {
        var words = reading.Marked.Words;
        return reading.Remembered.Last is Request.HoldersOf or Request.TitlesOf or Request.Membership
            && !reading.NamesLetters && !reading.HasAny(Cue.Asked, Cue.Dated, Cue.Who, Cue.Signed, Cue.Copied)
            && !reading.Marked.Content().Any(word => !Small.Contains(words[word].Key))
            && words.Any(word => word.Key is "letter" or "carta") && words.Zip(words.Skip(1)).Any(pair =>
                pair.First.Key is "which" or "what" or "que" or "cual" && pair.Second.Key is "letter" or "carta")
            ? new Request.Letters(
                new LetterScope(reading.Shelf.Letters, ScopeBasis.Shelf), new Whom.Known(party), null, "",
                CountOnly: false)
            : null;
    }
}
