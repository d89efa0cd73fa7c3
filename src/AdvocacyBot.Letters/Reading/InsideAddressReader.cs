using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Whom the letter is addressed to by its inside address: one entry a party, with its postal lines.
/// </summary>
internal static class InsideAddressReader
{
    public static IReadOnlyList<Party> Read(SourceDocument source, IReadOnlyList<LineShape> lines)
    {
        List<Entry> entries = [];
        foreach (var line in Columns.Unfold(source, lines))
        {
            if (IsCourtesyOnly(line) || line.IsPresente || LetterPhrases.IsFurniture(line.Line.Text)
                || LetterPhrases.SenderMark().IsMatch(line.Line.Text)
                || line.IsContact && !line.IsPostal)
            {
                continue;
            }

            Place(source, line, entries);
        }

        return entries.Select(e => e.ToParty()).OfType<Party>().ToList();
    }

    private static void Place(SourceDocument source, LineShape line, List<Entry> entries)
    {
        var span = AfterMark(line);
        var marked = span != line.Line.Span;
        var entry = entries.Count > 0 && line.BlanksBefore == 0 && !marked ? entries[^1] : null;
        var goesOn = entry is { Address.Count: > 0 } && !NamesParty(source, span)
            && (line.Line.Text.Any(char.IsDigit) || !Segments.NamesInstitution(line.Line.Text));
        var isPostal = EndsInRegion(line.Line.Text) && !line.OpensTitle
            || IsPostal(line) && !OpensWithPerson(source, span);
        if ((isPostal || goesOn) && (entry ?? entries.LastOrDefault()) is { } open)
        {
            open.Address.Add(source.Words(span));
            return;
        }

        foreach (var part in span.SplitAt(source.Text, ';'))
        {
            var segments = Segments.Of(source.Text, part);
            var postal = FirstPostal(source, segments);
            if (PartyReader.Read(source, part with { End = segments[postal - 1].End }) is not { } party)
            {
                continue;
            }

            if (entry is null || !entry.Take(party))
            {
                entries.Add(entry = new Entry(party));
            }

            entry.Address.AddRange(PostalLines(segments.Skip(postal).ToList()).Select(source.Words));
        }
    }

    /// <summary>
    /// A person and the whole address on one line: what has digits or street words further on is no street line.
    /// </summary>
    private static bool OpensWithPerson(SourceDocument source, TextSpan span)
    {
        var segments = Segments.Of(source.Text, span);
        return segments.Count > 1 && PersonName.Score(source.Slice(segments[0])) >= 3;
    }

    /// <summary>Whether the words open with a title or with what is surely a person's name.</summary>
    private static bool NamesParty(SourceDocument source, TextSpan span)
    {
        var first = source.Slice(Segments.Of(source.Text, span)[0]);
        return !first.Any(char.IsDigit)
            && (PartyReader.Addressed(first) is not null || OfficeWords.OpensTitle(Token.Of(first))
                || PersonName.Score(first) >= 3);
    }

    /// <summary>"Señor" or "The Honorable" on a line of its own: the name comes on the next.</summary>
    private static bool IsCourtesyOnly(LineShape line) =>
        line.Words <= 3 && Token.Of(line.Line.Text).All(w =>
            OfficeWords.IsHonorific(w.Key) && !OfficeWords.IsHead(w.Key)
            || w.Key is "the" or "la" or "el" or "a" or "al" or "his" or "her");

    /// <summary>
    /// Where the address begins in a line that holds party and address together; the number of segments where none
    /// does.
    /// </summary>
    private static int FirstPostal(SourceDocument source, IReadOnlyList<TextSpan> segments)
    {
        for (var i = 1; i < segments.Count; i++)
        {
            var words = source.Slice(segments[i]);
            var last = source.Slice(segments[^1]);
            var isCity = i == segments.Count - 2
                && (Regions.IsRegion(last) || last.Any(char.IsDigit) && Token.Of(last).Count <= 3)
                && !Segments.NamesInstitution(words) && !OfficeWords.OpensTitle(Token.Of(words));
            if (words.Any(char.IsDigit) || LetterPhrases.Postal().IsMatch(words) || isCity)
            {
                return i;
            }
        }

        return segments.Count;
    }

    /// <summary>
    /// Street and district on one line, city with code or country on the next, as envelopes have them.
    /// </summary>
    private static IEnumerable<TextSpan> PostalLines(List<TextSpan> segments)
    {
        if (segments.Count > 2)
        {
            yield return segments[0].Through(segments[^3]);
            yield return segments[^2].Through(segments[^1]);
        }
        else if (segments.Count > 0)
        {
            yield return segments[0].Through(segments[^1]);
        }
    }

    /// <summary>
    /// A line with a number in it is a street, a box or a postal code; names and offices have none.
    /// </summary>
    private static bool IsPostal(LineShape line)
    {
        var opens = Token.FirstKey(line.Line.Text);
        return (line.IsPostal || line.Line.Text.Any(char.IsDigit) || line.IsContact)
            && !OfficeWords.IsHead(opens) && (!OfficeWords.IsHonorific(opens) || opens is "col" or "c" or "p" or "st");
    }

    /// <summary>"Tucson, Arizona", "Bogotá, Colombia".</summary>
    private static bool EndsInRegion(string line)
    {
        var segments = Segments.Of(line, new TextSpan(0, line.Length));
        return segments.Count == 2 && Regions.IsRegion(line[segments[1].Start..segments[1].End])
            && !Segments.NamesInstitution(line[segments[0].Start..segments[0].End]);
    }

    private static TextSpan AfterMark(LineShape line)
    {
        var mark = LetterPhrases.AddresseeMark().Match(line.Line.Text);
        return mark.Success ? line.Line.Span with { Start = line.Line.Span.Start + mark.Length } : line.Line.Span;
    }

    /// <summary>One addressee while its lines are being read.</summary>
    private sealed class Entry(Party first)
    {
        private Party _party = first;

        public List<Sourced<string>> Address { get; } = [];

        private bool HasTitle => _party.Title is not null;

        /// <summary>Takes a further line of the same party; false where the line begins another.</summary>
        public bool Take(Party line)
        {
            if (line.Name is not null && _party.Name is not null || Address.Count > 0 && line.Name is not null)
            {
                return false;
            }

            if (line.Title is not null && HasTitle && (line.Name is not null || _party.Name is null))
            {
                return false;
            }

            _party = _party with
            {
                Span = _party.Span.Through(line.Span),
                Name = _party.Name ?? line.Name,
                Title = _party.Title ?? line.Title,
                Organization = _party.Organization ?? line.Organization ?? (HasTitle ? line.Title : null),
            };
            return true;
        }

        public Party? ToParty() =>
            _party.Name is null && _party.Title is null && _party.Organization is null
                ? null
                : _party with { Address = Address };
    }
}
