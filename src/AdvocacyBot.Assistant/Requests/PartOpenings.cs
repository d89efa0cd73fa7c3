using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Letters;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>What the second part of a question may open with: an asking word, a verb and its subject, or a Spanish
/// verb by itself.</summary>
internal static class PartOpenings
{
    /// <summary>"The migration institute's commissioner".</summary>
    private const int OfficeWords = 3;

    private const int NearWhether = 3;

    private static readonly Cue[] AskingWords =
        [Cue.Who, Cue.What, Cue.Which, Cue.Why, Cue.Where, Cue.Count, Cue.Dated, Cue.Addressed];

    public static bool At(Marked whole, int at, PartJoin join) => ByWord(whole, at) || ByYesNo(whole, at, join)
        || ByVerb(whole, at, join) || ByWhether(whole, at, join);

    /// <summary>"Who", "how many"; "who's on" too, which as a whole asks who signed.</summary>
    public static bool ByWord(Marked whole, int at) => !whole.InParty(at)
        && (whole.Cues.Any(cue => cue.First == at && AskingWords.Contains(cue.Cue))
            || (whole.Cues.Any(cue => at - cue.First is 0 or 1 && cue.Last > at)
                && whole.Lexicon.Cues[whole.Words[at].Key].Any(cue => cue is Cue.Who or Cue.Which or Cue.What)));

    /// <summary>"And did she sign": a verb, and whom it is about.</summary>
    public static bool ByYesNo(Marked whole, int at, PartJoin join) => join != PartJoin.Comma
        && (whole.HasAt(at, Cue.Did) || whole.Words[at].Key == "hay") && at + 1 < whole.Words.Count
        && (join == PartJoin.Upon || IsSubject(whole, at + 1)
            || (whole.Words[^1].Key is "them" or "it" or "ellas" or "ellos" && whole.Content().Contains(at + 1)));

    private static bool IsSubject(Marked whole, int at) =>
        whole.HasAt(at, Cue.Person) || whole.HasAt(at, Cue.Else) || whole.HasAt(at, Cue.This) || whole.InParty(at) || whole.Words[at].Capitalised
        || (whole.Words[at].Key is "any" or "some" or "one" && at + 1 < whole.Words.Count
            && whole.Words[at + 1].Key == "of")
        || (whole.Words[at].Key is "there" or "anyone" or "anybody" or "any" or "alguien"
            && (whole.HasAt(at + 1, Cue.Who) || whole.HasAt(at, Cue.Who)))
        || (whole.Words[at].Key is "the" or "el" or "la" && whole.Words.Skip(at + 1).Take(OfficeWords)
            .Any(word => whole.Terms.IsOffice(word.Key)));

    /// <summary>"¿Quién es Ruiz y firmó la carta?", "¿… y les contestaron?": Spanish verbs open a part by
    /// themselves.</summary>
    public static bool ByVerb(Marked whole, int at, PartJoin join) => whole.Language == LetterLanguage.Spanish
        && join is PartJoin.And or PartJoin.Upon
        && (OfAllOrSome(whole, at) || IsThereToo(whole, at) || WithCopied(whole, at) || WithUnrecorded(whole, at) || WithSigned(whole, at, join))
        || (join == PartJoin.And && whole.HasAt(at, Cue.Shared)
            && whole.Cues.Any(cue => cue.First > at && cue.Cue == Cue.Preface));

    /// <summary>"¿Quiénes firman, y son todos de allí?"</summary>
    private static bool OfAllOrSome(Marked whole, int at) => at + 1 < whole.Words.Count
        && whole.Words[at].Key is "son" or "eran" or "es" or "fue" or "fueron"
        && whole.Words[at + 1].Key is "todos" or "todas" or "alguno" or "alguna" or "algunos" or "algunas";

    /// <summary>"¿Qué ley cita, y sale también en la otra?"</summary>
    private static bool IsThereToo(Marked whole, int at) =>
        whole.Words[at].Key is "sale" or "aparece" or "figura" or "esta" or "estan" or "aparecen" or "salen"
        && whole.Cues.Any(cue => cue.Cue is Cue.Other or Cue.Both && cue.First > at);

    /// <summary>"¿A quién va, y le copiaron a alguien?"</summary>
    private static bool WithCopied(Marked whole, int at) =>
        (IsClitic(whole, at) && whole.HasAt(at + 1, Cue.Copied) && IsOfMany(whole.Words[at + 1].Key))
        || (whole.HasAt(at, Cue.Copied) && IsOfMany(whole.Words[at].Key));

    private static bool WithUnrecorded(Marked whole, int at) => whole.Unrecorded.Any(mark =>
        mark.First == at || (mark.First == at + 1 && IsClitic(whole, at)));

    private static bool WithSigned(Marked whole, int at, PartJoin join) => whole.HasAt(at, Cue.Signed)
        && whole.Words[at].Key is "firmo" or "suscribio"
        && (join == PartJoin.Upon || whole.InParty(at - 2)
            || (at + 1 < whole.Words.Count && (whole.HasAt(at + 1, Cue.Which) || whole.HasAt(at + 1, Cue.What))));

    private static bool IsClitic(Marked whole, int at) =>
        at + 1 < whole.Words.Count && whole.Words[at].Key is "le" or "les" or "se";

    private static bool IsOfMany(string verb) => verb.EndsWith("ron", StringComparison.Ordinal);

    /// <summary>"And if they replied": asked of what no letter tells, too.</summary>
    private static bool ByWhether(Marked whole, int at, PartJoin join) => join == PartJoin.And
        && whole.Words[at].Key is "if" or "whether" or "si"
        && (whole.Unrecorded.Any(mark => mark.First > at)
            || whole.Cues.Any(cue => cue.Cue is Cue.Signed or Cue.Copied
                && cue.First > at && cue.First <= at + NearWhether));
}
