using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Assistant.Requests;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>"Add the ask on … from …", "remove Ruiz from the cc", "replace the second ask with …".</summary>
internal static class PartOrders
{
    private const int NearVerb = 4;

    /// <summary>Null where the verb names no part of a draft, and nobody who could be one.</summary>
    public static DraftOrder? Read(
        string verb, Question question, List<string> keys, int from, DraftWords words, PartyDirectory directory)
    {
        var part = PartIn(keys, from, words);
        if (verb == "replace")
        {
            if (WithAt(keys, from, words) is not (var with and > 0))
            {
                return null;
            }

            var opens = part is { } named && named.First < with ? AfterPart(keys, named, from) : from;
            return new DraftOrder.Replace(
                part?.Part, Slice(question, opens, with - 1),
                Slice(question, with + words.At("with", keys, with), keys.Count - 1));
        }

        if (part is not { } found)
        {
            return !directory.FindMentions(question.Text).Any(mention => mention.IsStrong) ? null
                : verb == "add" ? new DraftOrder.Add(DraftPart.Signatory, Slice(question, from, keys.Count - 1))
                : new DraftOrder.Remove(null, Slice(question, from, keys.Count - 1));
        }

        // "Add Ruiz to the cc": the part stands last; "add the ask on …": it stands first, and may have an ordinal.
        var rest = found.First - from >= NearVerb || found.Last == keys.Count - 1 && found.First > from + 1
            ? Slice(question, from, Before(keys, found.First, words))
            : Slice(question, AfterPart(keys, found, from), keys.Count - 1);
        var ordinal = Slice(question, from, found.First - 1);
        return verb == "add"
            ? new DraftOrder.Add(found.Part, Colon(question, found.Last) ?? rest)
            : new DraftOrder.Remove(found.Part, rest.Length > 0 ? rest : ordinal);
    }

    /// <summary>What stands after a colon right behind the part: the person's own words, as typed.</summary>
    private static string? Colon(Question question, int last)
    {
        var end = question.Words[last].Span.End;
        return end < question.Text.Length && question.Text[end] == ':' ? ":" + question.Text[(end + 1)..].Trim() : null;
    }

    private static (DraftPart Part, int First, int Last)? PartIn(List<string> keys, int from, DraftWords words)
    {
        for (var at = from; at < keys.Count; at++)
        {
            if (words.Parts.At(keys, at) is { } found && (at - from < NearVerb || at + found.Length >= keys.Count))
            {
                return (found.Values[0], at, at + found.Length - 1);
            }
        }

        return null;
    }

    private static int WithAt(List<string> keys, int from, DraftWords words) =>
        Enumerable.Range(from, keys.Count - from).FirstOrDefault(at => words.At("with", keys, at) > 0);

    private static int AfterPart(List<string> keys, (DraftPart Part, int First, int Last) part, int from) =>
        part.First - from <= NearVerb ? Math.Min(part.Last + 1, keys.Count) : from;

    private static int Before(List<string> keys, int part, DraftWords words)
    {
        var at = part - 1;
        while (at > 0 && words.At("part-links", keys, at) > 0)
        {
            at--;
        }

        return at;
    }

    private static string Slice(Question question, int first, int last) =>
        first > last || first >= question.Words.Count ? ""
            : question.Text[question.Words[first].Span.Start..End(question, last)].Trim();

    private static int End(Question question, int last) =>
        last == question.Words.Count - 1 ? question.Text.Length : question.Words[last].Span.End;
}
