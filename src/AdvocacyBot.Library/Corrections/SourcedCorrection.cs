using AdvocacyBot.Letters;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Corrections;

/// <summary>What a person says, sourced where the letter's text has it; nowhere where it has not.</summary>
internal static class SourcedCorrection
{
    public static Dateline Date(Letter letter, DateOnly date)
    {
        var places = WrittenDates.Of(letter, date).ToList();
        var own = places.FindIndex(span => IsIn(letter, span, SectionKind.Dateline));
        var span = places.Count == 0 ? TextSpan.Nowhere : places[Math.Max(0, own)];
        return new Dateline(new Sourced<DateOnly>(date, span), span.IsNowhere ? null : letter.Dateline?.Place);
    }

    public static Signatory Signatory(Letter letter, Correction.PartyAdded added)
    {
        var name = Words(letter, added.Role, added.Name);
        return added.Kind == PartyKind.Organization
            ? new Signatory.Organization(name.Span, name, null)
            : new Signatory.Person(
                name.Span, name, [.. Titles(letter, name.Span, added.Title)],
                added.Organization is { } of ? Near(letter, name.Span, of) : null);
    }

    public static Party Party(Letter letter, Correction.PartyAdded added)
    {
        var name = Words(letter, added.Role, added.Name);
        return added.Kind == PartyKind.Organization
            ? new Party(name.Span, null, null, name, [])
            : new Party(
                name.Span, name, Titles(letter, name.Span, added.Title).FirstOrDefault(),
                added.Organization is { } of ? Near(letter, name.Span, of) : null, []);
    }

    public static IEnumerable<Sourced<string>> Titles(Letter letter, TextSpan name, string? title) =>
        title is null ? [] : [Near(letter, name, title)];

    /// <summary>
    /// Those addressed stand early in a letter and the others late; a publisher's words count only where no others do,
    /// and the entry of someone with another part in the letter tells nothing of this one.
    /// </summary>
    public static Sourced<string> Words(Letter letter, PartyRole role, string words)
    {
        var taken = Entries(letter, role);
        var all = WordsInText.Find(letter.Source.Text, words)
            .Where(span => !taken.Exists(entry => entry.Overlaps(span))).ToList();
        var own = all.FindAll(span =>
            !IsIn(letter, span, SectionKind.Title) && !IsIn(letter, span, SectionKind.Preface));
        var places = own.Count > 0 ? own : all;
        return places.Count == 0 ? Nowhere(words)
            : letter.Source.Words(role == PartyRole.Recipient ? places[0] : places[^1]);
    }

    /// <summary>The words where they stand in the entry itself or close behind the name.</summary>
    private static Sourced<string> Near(Letter letter, TextSpan name, string words)
    {
        const int close = 400;
        var places = name.IsNowhere
            ? []
            : WordsInText.Find(letter.Source.Text, words)
                .Where(span => span.Start >= name.Start - close && span.End <= name.End + close)
                .OrderBy(span => Math.Abs(span.Start - name.End)).Take(1).ToList();
        return places.Count == 0 ? Nowhere(words) : letter.Source.Words(places[0]);
    }

    /// <summary>The entries of the lists of other parts than this.</summary>
    private static List<TextSpan> Entries(Letter letter, PartyRole besides) =>
    [
        .. besides == PartyRole.Signatory ? [] : letter.Signatories.Select(one => one.Span),
        .. besides == PartyRole.Recipient ? [] : letter.Recipients.Select(one => one.Span),
        .. besides == PartyRole.CarbonCopy ? [] : letter.CarbonCopies.Select(one => one.Span),
    ];

    private static Sourced<string> Nowhere(string words) => new(words, TextSpan.Nowhere);

    private static bool IsIn(Letter letter, TextSpan span, SectionKind kind) =>
        letter.Sections.Any(section => section.Kind == kind && section.Span.Contains(span));
}
