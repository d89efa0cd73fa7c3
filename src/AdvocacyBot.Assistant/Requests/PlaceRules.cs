using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>"The fifth signatory of the May letter", "who signed last": a place in a list that nobody has told
/// yet.</summary>
internal static class PlaceRules
{
    /// <summary>"Fifth person to sign", "signed it last": this many words apart at most.</summary>
    private const int Near = 3;

    private const int MostLists = 2;

    public static Request? Of(Reading reading)
    {
        if (reading.Scope.Letters.Count is 0 or > MostLists || reading.Subjects.Count > 0
            || reading.Marked.Content().Any(word => !IsOrdinal(reading.Marked, word))
            || reading.HasAny(Cue.Topic, Cue.Asked, Cue.Point, Cue.Dated, Cue.Count, Cue.NamedInFull, Cue.Earlier))
        {
            return null;
        }

        Field? field = reading.Has(Cue.Copied) ? Field.Copies
            : reading.Asks(Cue.Addressed) ? Field.Recipients
            : reading.Asks(Cue.Signed) || (reading.Has(Cue.List) && reading.NamesLetters)
                || (reading.Has(Cue.Organizations) && reading.Marked.Words.Any(word => IsListed(word.Key)))
                ? Field.Signatories
            : null;
        return field is { } listed && PlaceIn(reading.Marked) is { } place ? InEach(place, listed, reading) : null;
    }

    /// <summary>"Do all the groups come from Peru?": letters do not say where each is from; the list is told.</summary>
    public static Request.AboutField? WhereFrom(Reading reading) =>
        (AsksWhether(reading) || AsksWhichAre(reading)) && reading.Subjects.Count == 0
            && !reading.HasAny(Cue.Topic, Cue.Asked, Cue.Copied, Cue.Addressed)
            && reading.Marked.Content().ToList() is { Count: > 0 } content
            && content.TrueForAll(word => reading.Terms.IsPlace(reading.Marked.Words[word].Key))
            ? FieldRules.Of(reading, Field.Signatories) with { Unapplied = TopicRules.WordsOf(reading) }
            : null;

    private static bool AsksWhether(Reading reading) => reading.IsYesNo
        && reading.HasAny(Cue.Organizations, Cue.People, Cue.Signed)
        && reading.Marked.Cues.Any(cue => cue.Cue == Cue.Held
            && reading.Marked.Words[cue.Last].Key is "from" or "in" or "de");

    /// <summary>"How many of the groups are from Peru?"</summary>
    private static bool AsksWhichAre(Reading reading) => reading.Has(Cue.Organizations)
        && reading.HasAny(Cue.Count, Cue.Which, Cue.What)
        && reading.Marked.Words.Zip(reading.Marked.Words.Skip(1)).Any(pair =>
            pair.First.Key is "are" or "is" or "come" or "based" or "son" or "vienen"
            && pair.Second.Key is "from" or "in" or "de");

    private static bool IsListed(string key) => key is "listed" or "named" or "appears" or "comes" or "aparece" or "figura"
        or "sale" or "viene";

    /// <summary>Where no letter is named, the place in the list of each.</summary>
    private static Request? InEach(int place, Field listed, Reading reading)
    {
        var kind = reading.Has(Cue.Organizations) ? PartyKind.Organization
            : reading.HasAny(Cue.People, Cue.Officials) ? PartyKind.Person : (PartyKind?)null;
        var letters = reading.Scope.Letters.Where(letter =>
            kind is null || listed != Field.Signatories || letter.Signatories.Any(one => one.Kind == kind)).ToList();
        var each = letters.Select(letter => ListPlaces.At(
            place, new Request.AboutField(listed, new LetterScope([letter], ScopeBasis.Named)), reading.Shelf))
            .OfType<Request>().ToList();
        return each.Count switch { 0 => null, 1 => each[0], _ => new Request.Parts(each) };
    }

    /// <summary>"The latter", "the first one": these point at a letter.</summary>
    private static bool IsOfLetter(Marked marked, int at) => marked.Cues.Any(cue => cue.First <= at && at <= cue.Last
        && cue.Cue is Cue.This or Cue.First or Cue.Second or Cue.Last or Cue.Other);

    /// <summary>An ordinal near the word for those who sign, and not before a word for a letter.</summary>
    private static int? PlaceIn(Marked marked)
    {
        for (var at = 0; at < marked.Words.Count; at++)
        {
            var beside = marked.Cues.Any(cue => cue.Cue is Cue.Signed or Cue.Addressed or Cue.Copied
                    or Cue.List
                && Math.Min(Math.Abs(cue.First - at), Math.Abs(at - cue.Last)) <= Near);
            if (beside && !IsOfLetter(marked, at) && !marked.HasAt(at, Cue.Letter) && !marked.HasAt(at + 1, Cue.Letter)
                && (marked.Lexicon.Ordinals.TryGetValue(marked.Words[at].Key, out var place)
                    || marked.OtherLexicon.Ordinals.TryGetValue(marked.Words[at].Key, out place)))
            {
                return place;
            }
        }

        return null;
    }

    private static bool IsOrdinal(Marked marked, int at) => marked.Lexicon.Ordinals.ContainsKey(marked.Words[at].Key)
        || marked.OtherLexicon.Ordinals.ContainsKey(marked.Words[at].Key);
}
