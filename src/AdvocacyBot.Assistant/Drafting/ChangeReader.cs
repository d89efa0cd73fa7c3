using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Understands an order to change the draft that stands; null where the words ask something else.</summary>
internal static class ChangeReader
{
    public static DraftOrder? Read(
        Question question, List<string> keys, int from, DraftWords words, PartyDirectory directory)
    {
        var rest = keys.Count - from;
        if (words.At("copy-verb", keys, from) is var copy and > 0 && rest > copy
            && MayName(question, keys, from + copy, words, directory))
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
                return PartOrders.Read(list, question, keys, from + verb, words, directory);
            }
        }

        // "Say that we agree" is a sentence for the letter; a bare "say" may ask anything.
        return words.Marks.At(keys, from) is { Length: > 1 } said && said.Values.Contains(DraftMark.Say)
            && rest > said.Length
            ? new DraftOrder.Add(DraftPart.Paragraph,
                ":" + question.Text[question.Words[from + said.Length].Span.Start..])
            : ReadDeed(question, keys, from, words);
    }

    /// <summary>"Cc the ambassador", but not "cc of the letter", "cc list", "con copia a quién".</summary>
    private static bool MayName(
        Question question, List<string> keys, int at, DraftWords words, PartyDirectory directory) =>
        (words.At("part-links", keys, at) == 0 || words.At("articles", keys, at) > 0)
        && words.Lexicon.Cues.At(keys, at) is null
        && Enumerable.Range(at, keys.Count - at).Any(later => question.Words[later].Capitalised
            || words.At("office-heads", keys, later) > 0 || words.At("offices", keys, later) > 0
            || directory.FindMentions(question.Text).Any(mention =>
                mention.IsStrong && mention.Span.Overlaps(question.Words[later].Span)));

    /// <summary>"A bit firmer, please": besides the deed only words that orders are padded with.</summary>
    private static DraftOrder? ReadDeed(Question question, List<string> keys, int from, DraftWords words) =>
        Only(words.Deeds, "change-words", keys, from, words) is (var deed, _)
            ? new DraftOrder.Do(deed, question.Slice(from, keys.Count - 1))
        : Only(words.Files, "file-words", keys, from, words) is (var format, _) ? new DraftOrder.Export(format)
        : Only(words.Languages, "change-words", keys, from, words) is (var language, _)
            ? new DraftOrder.Translate(language)
        : null;

    private static (T Value, int At)? Only<T>(
        PhraseTable<T> table, string padding, List<string> keys, int from, DraftWords words)
    {
        (T, int)? only = null;
        for (var at = from; at < keys.Count;)
        {
            var found = table.At(keys, at);
            var length = Math.Max(found?.Length ?? 0, words.At(padding, keys, at));
            if (length == 0)
            {
                return null;
            }

            only ??= found is { } value ? (value.Values[0], at) : null;
            at += length;
        }

        return only;
    }
}
