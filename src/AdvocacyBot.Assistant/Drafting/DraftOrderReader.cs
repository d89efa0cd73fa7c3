using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Understands an order to write a draft or to change the one that stands; null for every other turn.</summary>
internal static class DraftOrderReader
{
    private const int LongestChange = 14;
    private const int NearThing = 8;
    private const int LongestClaim = 12;

    /// <param name="stands">A draft stands in the conversation: changes are orders too.</param>
    public static DraftOrder? Read(Question question, bool stands, DraftWords words,
        PhraseTable<string> templateCues, PartyDirectory directory)
    {
        var keys = question.Words.Select(word => word.Key).ToList();
        var from = AfterCourtesies(keys, words);
        if (from == keys.Count)
        {
            return null;
        }

        var claim = ClaimIn(question, keys, words);
        if (OpensLetter(keys, from, words))
        {
            var wish = WishReader.Read(question, from, words, templateCues, directory);
            return new DraftOrder.Begin(wish with { Claim = claim });
        }

        return !stands ? null
            : claim is not null ? claim
            : ReadChange(question, keys, from, words);
    }

    private static int AfterCourtesies(List<string> keys, DraftWords words)
    {
        var at = 0;
        while (at < keys.Count && words.At("courtesies", keys, at) is var length and > 0
            && words.At("begin", keys, at) == 0 && words.At("wish", keys, at) == 0)
        {
            at += length;
        }

        return at;
    }

    /// <summary>"Draft a letter …", "write to …"; "I need a letter" but not "I need the letter to Ruiz".</summary>
    private static bool OpensLetter(List<string> keys, int from, DraftWords words)
    {
        var begun = words.At("begin", keys, from);
        var wished = begun > 0 ? 0 : words.At("wish", keys, from);
        var at = from + Math.Max(begun, wished);
        if (begun == 0 && wished == 0 || at == keys.Count)
        {
            return false;
        }

        if (begun > 0 && words.Marks.At(keys, at) is { } mark && mark.Values.Contains(DraftMark.To))
        {
            return true;
        }

        for (var thing = at; thing < Math.Min(keys.Count, at + NearThing); thing++)
        {
            if (words.At("others", keys, thing) > 0)
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

    /// <summary>"Say the agency signed": whom the words make sign or agree, unless it is those who write.</summary>
    private static DraftOrder.Claim? ClaimIn(Question question, List<string> keys, DraftWords words)
    {
        for (var at = 0; at < keys.Count; at++)
        {
            var said = words.At("say", keys, at);
            for (var claim = at + said; said > 0 && claim < Math.Min(keys.Count, at + LongestClaim); claim++)
            {
                var length = words.At("claims", keys, claim);
                if (length > 0 && claim > at + said && words.At("ourselves", keys, at + said) == 0)
                {
                    return new DraftOrder.Claim(
                        question.Slice(at + said, claim - 1), question.Slice(claim, claim + length - 1));
                }
            }
        }

        return null;
    }

    private static DraftOrder? ReadChange(Question question, List<string> keys, int from, DraftWords words)
    {
        var rest = keys.Count - from;
        if (words.At("copy-verb", keys, from) is var copy and > 0 && rest > copy)
        {
            return new DraftOrder.Add(DraftPart.Copy, question.Slice(from + copy, keys.Count - 1));
        }

        if (words.At("address-verb", keys, from) is var address and > 0 && rest > address)
        {
            return new DraftOrder.Add(DraftPart.Recipient, question.Slice(from + address, keys.Count - 1));
        }

        foreach (var list in (ReadOnlySpan<string>)["add", "remove", "replace"])
        {
            if (words.At(list, keys, from) is var verb and > 0 && rest > verb)
            {
                return PartOrders.Read(list, question, keys, from + verb, words);
            }
        }

        return rest > LongestChange || Asks(question, keys, words) ? null
            : ReadDeed(question, keys, from, words);
    }

    /// <summary>A question of who, what or when asks about the letters, whatever its other words.</summary>
    private static bool Asks(Question question, List<string> keys, DraftWords words) =>
        !words.Deeds.At(keys, 0).HasValue
        && words.Lexicon.Cues.At(keys, 0) is { } first && first.Values.Any(cue => cue is Cue.Who or Cue.Which or Cue.Count)
        && question.Words.Count > 2;

    private static DraftOrder? ReadDeed(Question question, List<string> keys, int from, DraftWords words)
    {
        for (var at = from; at < keys.Count; at++)
        {
            if (words.Deeds.At(keys, at) is { } deed)
            {
                return new DraftOrder.Do(deed.Values[0], question.Slice(from, keys.Count - 1));
            }
        }

        var file = Enumerable.Range(from, keys.Count - from).Select(at => words.Files.At(keys, at))
            .FirstOrDefault(found => found is not null);
        if (file is { } format && Enumerable.Range(from, keys.Count - from).All(at =>
                words.At("file-words", keys, at) > 0 || words.Files.Uses(keys[at])))
        {
            return new DraftOrder.Export(format.Values[0]);
        }

        var language = Enumerable.Range(from, keys.Count - from).Select(at => words.Languages.At(keys, at))
            .FirstOrDefault(found => found is not null);
        return language is { } chosen && keys.Count - from - chosen.Length <= 4
            ? new DraftOrder.Translate(chosen.Values[0])
            : null;
    }
}
