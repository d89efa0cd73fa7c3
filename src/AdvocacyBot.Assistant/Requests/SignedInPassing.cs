using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"What was Ruiz's title when she signed?": that someone signed, told in passing beside what is
/// asked.</summary>
internal static class SignedInPassing
{
    private const int NearVerb = 3;

    /// <summary>That someone did not sign comes before the title asked for.</summary>
    public static Request Told(Request request, Reading reading) =>
        request is Request.TitlesOf { Who: Whom.Known { Party: { Kind: PartyKind.Person } party } }
            && SaysSigned(reading.Marked) && !IsOthers(reading, party)
            && ScopeOf(reading, party) is { Letters.Count: > 0 } scope
            && !reading.Shelf.With(party, PartyRole.Signatory).Intersect(scope.Letters).Any()
            ? new Request.Parts([
                new Request.Membership(new Whom.Known(party), PartyRole.Signatory, scope, WhyAsked: false), request])
            : request;

    private static LetterScope ScopeOf(Reading reading, PartyEntry party) => reading.NamesLetters ? reading.Scope
        : new LetterScope(
            [.. reading.Shelf.Letters.Intersect(reading.Shelf.With(
                party, PartyRole.Recipient, PartyRole.CarbonCopy, PartyRole.Greeted, PartyRole.Signatory))],
            ScopeBasis.Named);

    /// <summary>"Signed", "firmó"; not "wrote" or "on the letter".</summary>
    private static bool SaysSigned(Marked marked) => marked.Cues.Any(cue => cue.Cue == Cue.Signed
        && Enumerable.Range(cue.First, cue.Last - cue.First + 1).Any(word => IsSigning(marked.Words[word].Key)));

    private static bool IsSigning(string key) => key.StartsWith("sign", StringComparison.Ordinal)
        || key.StartsWith("firm", StringComparison.Ordinal);

    /// <summary>"The letter the groups signed": it is others who did.</summary>
    private static bool IsOthers(Reading reading, PartyEntry party) =>
        reading.HasAny(Cue.Organizations, Cue.Officials, Cue.Who, Cue.Else, Cue.Copied, Cue.Addressed)
            && !reading.Marked.Words.Any(word => word.Key is "when" or "cuando" or "as" or "como" or "al")
        || reading.Marked.Parties.Any(mark => mark.Strong && !mark.Parties.Contains(party));

    /// <summary>The question without "when she signed it": of somebody's title, it tells no day.</summary>
    public static Question Without(Marked whole)
    {
        var words = whole.Words;
        var at = Enumerable.Range(1, Math.Max(0, words.Count - 1)).FirstOrDefault(word =>
            words[word].Key is "when" or "cuando" or "al" && Enumerable.Range(word + 1, NearVerb).Any(next =>
                next < words.Count && IsSigning(words[next].Key)), -1);
        return at > 1 && whole.Cues.Any(cue => cue.Cue == Cue.Held && cue.Last < at)
            && !whole.Cues.Any(cue => cue.First < at && cue.Cue is Cue.Dated or Cue.Signed or Cue.Topic)
            && !whole.Cues.Any(cue => cue.First > at && cue.Cue is Cue.Who or Cue.What or Cue.Which or Cue.Why
                or Cue.Held or Cue.Copied)
            && !whole.Parties.Any(party => party.Strong && (party.First > at || party.Last < at))
            ? Question.Of(whole.Question.Text[..words[at - 1].Span.End] + "?")
            : whole.Question;
    }
}
