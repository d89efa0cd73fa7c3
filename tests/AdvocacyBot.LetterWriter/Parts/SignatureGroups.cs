using System.Globalization;
using AdvocacyBot.Writing.Names;

namespace AdvocacyBot.Writing.Parts;

/// <summary>Shares signatories out under headings.</summary>
internal static class SignatureGroups
{
    public static IEnumerable<(string? Heading, IReadOnlyList<SignatureEntry> Group)> Split(
        Draft draft, IReadOnlyList<SignatureEntry> entries)
    {
        SignatureEntry[] organizations = [.. entries.Where(entry => !entry.IsPerson)];
        SignatureEntry[] persons = [.. entries.Where(entry => entry.IsPerson)];
        if (draft.Switches.Grouping is Grouping.None || organizations.Length == 0)
        {
            return [(null, entries)];
        }

        var groups = Organizations(draft, organizations);
        return persons.Length == 0 ? groups : groups.Append((Persons(draft), persons));
    }

    /// <summary>A heading as damaged text has it: "N A T I O N A L".</summary>
    public static string Spaced(Draft draft, string heading) => draft.Switches.Damage is Damage.SpacedCapitals
        ? string.Join("   ", heading.ToUpperInvariant().Split(' ').Select(word => string.Join(' ', word.ToCharArray())))
        : heading;

    private static IEnumerable<(string? Heading, IReadOnlyList<SignatureEntry> Group)> Organizations(
        Draft draft, SignatureEntry[] organizations)
    {
        string[] headings = draft.Switches.Grouping switch
        {
            Grouping.ByState => [.. draft.Dice.Some(draft.IsSpanish ? Places.MexicanStates : Places.States, 4).Order(StringComparer.Ordinal)],
            Grouping.ByCity => [.. draft.Dice.Some(draft.IsSpanish ? Places.SpanishCities : Places.EnglishCities, 3).Order(StringComparer.Ordinal)],
            Grouping.NationalAndInternational when draft.IsSpanish => ["Organizaciones internacionales", "Organizaciones nacionales", "Organizaciones locales"],
            Grouping.NationalAndInternational => ["International Organizations", "National Organizations", "State and Local Organizations"],
            Grouping.Bilingual => ["Organizations / Organizaciones"],
            _ => [draft.Say("Organizations", "Organizaciones")],
        };
        var size = (organizations.Length + headings.Length - 1) / headings.Length;
        var style = draft.Dice.Next(4);
        return organizations.Chunk(size).Select((chunk, index) =>
            ((string?)Styled(draft, headings[index], chunk.Length, style), (IReadOnlyList<SignatureEntry>)chunk));
    }

    private static string Persons(Draft draft) => Spaced(draft, draft.Switches.Grouping is Grouping.Bilingual
        ? "Individuals / Personas"
        : draft.Switches.Grouping is Grouping.IndividualCapacity ? draft.Say("In an individual capacity:", "A título personal:")
        : draft.Say(["Individuals:", "Individuals", "INDIVIDUALS"], ["Personas:", "Personas a título individual:", "A título individual"]));

    private static string Styled(Draft draft, string heading, int count, int style) => draft.Switches.Damage is Damage.SpacedCapitals
        ? Spaced(draft, heading)
        : style switch
        {
            0 => heading + ":",
            1 => heading.ToUpperInvariant(),
            2 when draft.Switches.Grouping is Grouping.NationalAndInternational =>
                heading + string.Create(CultureInfo.InvariantCulture, $" ({count})"),
            _ => heading,
        };
}
