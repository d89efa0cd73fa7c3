using AdvocacyBot.Assistant.Retrieval;
using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Text;
using AdvocacyBot.Library;
using AdvocacyBot.Library.Directory;

namespace AdvocacyBot.Assistant.Drafting;

/// <summary>Takes a party over from the shelf into a plan, as the newest letter that fits writes it.</summary>
internal static class PlannedParties
{
    public static PlannedParty Of(Named.Typed typed, LetterLanguage language) => typed.Kind == PartyKind.Office
        ? new PlannedParty(
            PartyKind.Office, null, ReusedWords.Capital(TextFolding.Spaces(typed.Words)), null)
        { Language = language }
        : new PlannedParty(
            typed.Kind, ReusedWords.Capital(TextFolding.Spaces(typed.Words)),
            typed.Title is null ? null : ReusedWords.Capital(typed.Title), null)
        { Language = language };

    public static PlannedParty Of(Named.Known known, ShelvedLetter letter)
    {
        var (party, seen) = (known.Party, known.Seen);
        var entry = letter.Letter.Recipients.FirstOrDefault(recipient => recipient.Span == seen.Span);
        return new PlannedParty(
            party.Kind,
            party.Kind == PartyKind.Office ? null : party.Kind == PartyKind.Person ? seen.Name ?? party.Name
                : party.Name,
            known.Title is { } given ? ReusedWords.Capital(given) : seen.Titles.Count > 0 ? seen.Titles[0] : null,
            party.Kind == PartyKind.Organization || known.Title is not null ? null : seen.Organization)
        {
            Key = party.Key,
            Acronym = party.Kind == PartyKind.Organization
                ? seen.Acronym ?? party.Appearances.Select(one => one.Acronym).FirstOrDefault(one => one is not null)
                : null,
            Address = [.. entry?.Address.Select(line => line.Value) ?? []],
            Source = seen.Span.IsNowhere ? null
                : new RecordPlace(letter.Id, seen.Span.Start, seen.Span.End, letter.Letter.Dateline?.Date.Value),
            Greeted = Greeted(party, seen),
            Honorific = Honorific(seen, letter),
            Language = letter.Letter.Language,
        };
    }

    /// <summary>The surname by which letters greet them; null where none does.</summary>
    private static string? Greeted(PartyEntry party, Appearance seen) => party.Appearances
        .Where(one => one.Role == PartyRole.Greeted && one.Name is not null && one.Name != seen.Name)
        .OrderByDescending(one => one.LetterId == seen.LetterId).Select(one => one.Name).FirstOrDefault();

    /// <summary>What stands before the name in its entry; a title there tells no less.</summary>
    private static string? Honorific(Appearance seen, ShelvedLetter letter)
    {
        if (seen.Span.IsNowhere || seen.Name is null || seen.Role == PartyRole.SignedThrough)
        {
            return null;
        }

        var entry = letter.Letter.Source.Slice(seen.Span);
        return entry.IndexOf(seen.Name, StringComparison.Ordinal) is var at and > 0 ? entry[..at].Trim() : null;
    }
}
