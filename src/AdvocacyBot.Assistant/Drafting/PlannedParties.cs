using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Takes a party over from the shelf into a plan, as the newest letter that fits writes it.</summary>
internal static class PlannedParties
{
    public static PlannedParty Of(Named.Typed typed) => typed.Kind switch
    {
        PartyKind.Office => new PlannedParty(PartyKind.Office, null, Capital(typed.Words), null),
        _ => new PlannedParty(typed.Kind, typed.Words, null, null),
    };

    public static PlannedParty Of(Named.Known known, ShelvedLetter letter)
    {
        var (party, seen) = (known.Party, known.Seen);
        var entry = letter.Letter.Recipients.FirstOrDefault(recipient => recipient.Span == seen.Span);
        return new PlannedParty(
            party.Kind,
            party.Kind == PartyKind.Office ? null : party.Kind == PartyKind.Person ? seen.Name ?? party.Name : party.Name,
            seen.Titles.Count > 0 ? seen.Titles[0] : null,
            party.Kind == PartyKind.Organization ? null : seen.Organization)
        {
            Key = party.Key,
            Acronym = party.Kind == PartyKind.Organization
                ? seen.Acronym ?? party.Appearances.Select(one => one.Acronym).FirstOrDefault(one => one is not null)
                : null,
            Address = [.. entry?.Address.Select(line => line.Value) ?? []],
            Source = seen.Span.IsNowhere ? null
                : new RecordPlace(letter.Id, seen.Span.Start, seen.Span.End, letter.Letter.Dateline?.Date.Value),
            Greeted = Greeted(party, seen),
            Language = letter.Letter.Language,
        };
    }

    /// <summary>The surname by which letters greet them; null where none does.</summary>
    private static string? Greeted(PartyEntry party, Appearance seen) => party.Appearances
        .Where(one => one.Role == PartyRole.Greeted && one.Name is not null && one.Name != seen.Name)
        .OrderByDescending(one => one.LetterId == seen.LetterId).Select(one => one.Name).FirstOrDefault();

    private static string Capital(string words) =>
        words.Length > 0 && char.IsLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
}
