using System.Buffers;
using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Understands an order to write a draft or to change the one that stands; null for every other
/// turn.</summary>
internal static class DraftOrderReader
{
    private const int NearThing = 8;

    private static readonly SearchValues<char> Stops = SearchValues.Create(":;.?!\n");

    /// <param name="stands">A draft stands in the conversation: changes are orders too.</param>
    public static DraftOrder? Read(Question question, bool stands, DraftWords words,
        PhraseTable<string> templateCues, PartyDirectory directory)
    {
        var keys = question.Words.Select(word => word.Key).ToList();
        var from = AfterCourtesies(keys, words);
        if (from == keys.Count || Asked(question, keys, words) || AsksCopies(keys, from, words)
            || AsksWhy(question, keys, from, words) || AsksToConfirm(question, keys))
        {
            return null;
        }

        var claim = ClaimReader.Read(question, keys, words);
        if (Openings(question, keys, from, words)
            .FirstOrDefault(at => OpensLetter(keys, at, words), -1) is var opens and >= 0)
        {
            var told = claim is { } false_ ? false_.Without(question) : question;
            var wish = WishReader.Read(told, opens, words, templateCues, directory);
            return new DraftOrder.Begin(wish with { Claim = claim?.Claim });
        }

        return !stands ? null
            : claim is not null && (claim.First == from || IsMarking(question, keys, claim.First, words)) ? claim.Claim
            : ChangeReader.Read(question, keys, from, words, directory);
    }

    /// <summary>The first word of each sentence: "We have a question: draft a letter …".</summary>
    private static IEnumerable<int> Openings(Question question, List<string> keys, int from, DraftWords words) =>
        Enumerable.Range(from, keys.Count - from).Where(at => at == from || words.At("begin", keys, at) > 0
            && question.Text.AsSpan(question.Words[at - 1].Span.End..question.Words[at].Span.Start).ContainsAny(Stops));

    /// <summary>"They approved, mark them as signed" orders it wherever it stands; a question does not.</summary>
    private static bool IsMarking(Question question, List<string> keys, int at, DraftWords words) =>
        words.At("as-signed", keys, at) > 0 && !question.Text.Contains('?', StringComparison.Ordinal);

    /// <summary>"Should we add an ask on …?" wants advice, not a change.</summary>
    private static bool Asked(Question question, List<string> keys, DraftWords words) =>
        words.At("advice", keys, 0) > 0 && question.Text.TrimEnd().EndsWith('?');

    /// <summary>"Cc on the Ruiz letter" asks who was copied there, and copies nobody here.</summary>
    private static bool AsksCopies(List<string> keys, int from, DraftWords words) =>
        words.Marks.At(keys, from) is { } mark && mark.Values.Contains(DraftMark.Copy)
        && keys.ElementAtOrDefault(from + mark.Length) is "on" or "en" or "de" or "list" or "line" or "lists";

    /// <summary>"¿Porque no firmó Ruiz?", typed in one word, asks for a reason and gives none.</summary>
    private static bool AsksWhy(Question question, List<string> keys, int from, DraftWords words) =>
        words.Marks.At(keys, from) is { } mark && mark.Values.Contains(DraftMark.Reason)
        && question.Text.TrimEnd().EndsWith('?');

    /// <summary>"Ruiz signed it, right?"</summary>
    private static bool AsksToConfirm(Question question, List<string> keys) =>
        question.Text.TrimEnd().EndsWith('?')
        && keys[^1] is "right" or "correct" or "verdad" or "cierto" or "correcto";

    private static int AfterCourtesies(List<string> keys, DraftWords words)
    {
        var at = 0;
        while (at < keys.Count && words.At("courtesies", keys, at) is var length and > 0
            && words.At("begin", keys, at) == 0 && words.At("wish", keys, at) == 0 && words.Deeds.At(keys, at) is null)
        {
            at += length;
        }

        return at;
    }

    /// <summary>"Write who signed the letter" orders no letter.</summary>
    private static bool AsksWho(List<string> keys, int at, DraftWords words) =>
        words.Lexicon.Cues.At(keys, at) is { } cue
        && cue.Values.Any(one => one is Cue.Who or Cue.Which or Cue.Count or Cue.What or Cue.Why or Cue.Where);

    /// <summary>"Draft a letter …", "write to …"; "I need a letter" but not "I need the letter to Ruiz".</summary>
    private static bool OpensLetter(List<string> keys, int from, DraftWords words)
    {
        var begun = words.At("begin", keys, from);
        var wished = begun > 0 ? 0 : words.At("wish", keys, from);
        var at = from + Math.Max(begun, wished);
        if (begun == 0 && wished == 0 || at == keys.Count || begun > 0 && AsksWho(keys, at, words))
        {
            return false;
        }

        if (begun > 0 && words.Marks.At(keys, at) is { } mark && mark.Values.Contains(DraftMark.To))
        {
            return true;
        }

        for (var thing = at; thing < Math.Min(keys.Count, at + NearThing); thing++)
        {
            if (words.At("others", keys, thing) > 0 || words.At("others", keys, thing + 1) > 0)
            {
                return false;
            }

            if (words.At("things", keys, thing) > 0)
            {
                return begun > 0 || thing > at && words.At("definite", keys, thing - 1) == 0
                    && words.At("definite", keys, at) == 0;
            }
        }

        return false;
    }
}
