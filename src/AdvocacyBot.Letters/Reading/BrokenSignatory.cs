using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Reads entries whose words another column, or the foot of a page, breaks apart: put together in a small document of
/// their own and read there, they are sourced at all the lines they stand on.
/// </summary>
internal static class BrokenSignatory
{
    public static Signatory.Organization? Organization(SourceDocument source, SignatureCell cell, OrganizationName.Places places) =>
        !cell.IsBroken ? SignatoryReader.Organization(source, cell, places)
        : SignatoryReader.Organization(new SourceDocument(source.Name, cell.Text), cell.MovedTo(new TextSpan(0, cell.Text.Length)), places) is { } body
            ? new(cell.Span, body.Name with { Span = cell.Span }, body.Acronym is { } letters ? letters with { Span = cell.Span } : null)
            : null;

    public static Signatory.Person Person(
        SourceDocument source, SignatureCell first, IReadOnlyList<(SignatureCell Cell, SignatureRole Role)> more)
    {
        if (!first.IsBroken && more.All(m => !m.Cell.IsBroken))
        {
            return SignatoryReader.Person(source, first, more);
        }

        List<(SignatureCell Cell, SignatureRole Role)> moved = [];
        var text = first.Text;
        foreach (var (cell, role) in more)
        {
            moved.Add((cell.MovedTo(new TextSpan(text.Length + 1, text.Length + 1 + cell.Text.Length)), role));
            text = $"{text}\n{cell.Text}";
        }

        var whole = more.Aggregate(first.Span, (span, line) => span.Through(line.Cell.Span));
        var read = SignatoryReader.Person(
            new SourceDocument(source.Name, text), first.MovedTo(new TextSpan(0, first.Text.Length)), moved);
        return new(
            whole, read.Name with { Span = whole }, [.. read.Titles.Select(title => title with { Span = whole })],
            read.Affiliation is { } body ? body with { Span = whole } : null);
    }
}
