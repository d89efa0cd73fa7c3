using AdvocacyBot.Assistant.Prompts;
using AdvocacyBot.Library;

namespace AdvocacyBot.Assistant.Requests;

/// <summary>What letters have in common: people, bodies, and what they speak of.</summary>
internal static class SharedRules
{
    private const int ShortFollowUp = 6;

    public static Request? Shared(Reading reading)
    {
        if (reading is { IsYesNo: true, Subjects.Count: 0, Shelf.Letters.Count: > 1 } && reading.Has(Cue.Copied)
            && reading.HasAny(Cue.Both, Cue.Each, Cue.Shared) && !reading.HasAny(Cue.Who, Cue.People, Cue.Signed)
            && !reading.HasAny(Cue.Organizations, Cue.Officials) && !reading.Marked.Content().Any())
        {
            // "Do both letters have a cc line?"
            return FieldRules.Of(reading, Field.Copies) with { Scope = ShelfRules.AllOf(reading) };
        }

        if (reading.Shelf.Letters.Count > 1 && reading.Subjects.Count == 0 && reading.Role is not null
            && reading.Marked.Words.Any(word => word.Key is "both" or "ambas" or "dos")
            && reading.Marked.Words.Any(word => word.Key is "anyone" or "anybody" or "any" or "someone" or "alguien"
                or "alguna" or "algun" or "alguno")
            && !reading.HasAny(Cue.Asked, Cue.Topic, Cue.Count) && !reading.Marked.Content().Any())
        {
            return new Request.Shared(ShelfRules.AllOf(reading), reading.Role, CountOnly: false);
        }

        if (!(reading.Has(Cue.Shared) || IsInEach(reading))
            || reading.HasAny(
                Cue.Asked, Cue.Topic, Cue.Summary, Cue.Dated, Cue.Count, Cue.Close, Cue.Salutation)
            || reading.Marked.Content().Any() || (reading.Has(Cue.List) && reading.Has(Cue.Both)))
        {
            return null;
        }

        if (reading.Subjects.Count > 0 || IsOfEachList(reading.Marked)
            || !reading.HasAny(Cue.Signed, Cue.Addressed, Cue.Copied, Cue.Who, Cue.What, Cue.People, Cue.Organizations))
        {
            return null;
        }

        // "Which groups are on both?" asks of those who sign, not of an addressee whom both letters have.
        var parties = new Request.Shared(
            ShelfRules.AllOf(reading),
            reading.Role ?? (reading.Has(Cue.Organizations) ? PartyRole.Signatory : null), CountOnly: false);
        return reading.Role is null && !reading.HasAny(Cue.Who, Cue.People, Cue.Organizations, Cue.Officials)
            ? new Request.Parts([new Request.Compared(parties.Scope, "") { InCommon = true }, parties])
            : parties;
    }

    /// <summary>"Who is in both?", right after a list: of those with that part.</summary>
    public static Request? OfList(Reading reading) =>
        reading.Remembered.Last is Request.AboutField list && FieldRoles.Of(list.Field) is { } role
            && reading.Shelf.Letters.Count > 1 && IsWithinBoth(reading) && reading.Marked.Words.Count <= ShortFollowUp
            && reading.Marked.Words.Any(word => word.Key is "who" or "quien" or "quienes" or "anyone" or "alguien")
            && reading.Subjects.Count == 0 && !reading.Marked.Content().Any()
            ? new Request.Shared(ShelfRules.AllOf(reading), role, CountOnly: false)
            : null;

    /// <summary>"Addressees of both letters": each letter's list.</summary>
    private static bool IsOfEachList(Marked marked) => marked.Words.Count > 1
        && (marked.HasAt(0, Cue.Addressed) || marked.HasAt(0, Cue.Signed) || marked.HasAt(0, Cue.Copied))
        && marked.Words[1].Key is "of" or "de" or "for" && marked.HasAny(Cue.Both, Cue.Shared);

    /// <summary>"Who is in both letters?": whatever their part.</summary>
    private static bool IsInEach(Reading reading) =>
        reading.Has(Cue.Who) && reading.HasAny(Cue.Each, Cue.Both) && (reading.Role is null || IsWithinBoth(reading))
        && reading.Marked.Words.Any(word => word.Key is "both" or "each" or "ambas" or "dos")
        && !reading.HasAny(Cue.Which, Cue.Meeting, Cue.Law, Cue.Refers);

    /// <summary>"Who is addressed in both letters?"</summary>
    private static bool IsWithinBoth(Reading reading) => reading.Marked.Words.Zip(reading.Marked.Words.Skip(1))
        .Any(pair => pair.First.Key is "in" or "on" or "en" && pair.Second.Key is "both" or "ambas")
        || reading.Marked.Words.Select(word => word.Key).ToList() is [.., "en", "las", "dos"];

    /// <summary>"Which topics are in both letters?"</summary>
    public static Request? Topics(Reading reading) => reading.HasAny(Cue.Both, Cue.Shared)
        && reading.Subjects.Count == 0
        && reading.HasAny(Cue.Which, Cue.What) && reading.Marked.Words.Any(word => word.Key is "topics" or "issues"
            or "themes" or "subjects" or "temas" or "asuntos")
        && reading.Marked.Content().Count() <= 1 && !reading.HasAny(Cue.Signed, Cue.Copied, Cue.Addressed)
        ? new Request.Compared(ShelfRules.AllOf(reading), "") { InCommon = true }
        : null;
}
