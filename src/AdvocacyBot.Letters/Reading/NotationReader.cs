using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What stands under or beside a letter: copies, enclosures, a postscript, the subject line.</summary>
internal static class NotationReader
{
    /// <summary>Those copied: a line each, but that an entry runs on after a comma.</summary>
    public static IReadOnlyList<Party> CarbonCopies(SourceDocument source, List<LineShape> lines)
    {
        var copied = lines.Where((l, i) => !LetterPhrases.SenderMark().IsMatch(l.Line.Text) && !l.IsPresente
            && !IsTypists(lines, i)).ToList();
        var units = AddressUnits.Of(source, copied, AfterMark);
        var parties = PartyDecoder.Decode(units, AreBlocks(copied) ? PartyLayout.Block : PartyLayout.List);
        return AddressPairs.Shared(source,
            [.. parties.Select(p => PartyEntry.Read(source, p)).OfType<Party>().Select(party => WithPlace(source, party))]);
    }

    /// <summary>"Minister of Labour, Kenya", "High Commission of India, Kuala Lumpur": without a name the place tells
    /// which it is.</summary>
    private static Party WithPlace(SourceDocument source, Party party) =>
        party is { Name: null, Address: [var place] } && (party.Organization ?? party.Title) is { } told
            && place.Span.Start > told.Span.End
            && source.Slice(new TextSpan(told.Span.End, place.Span.Start)) is ", " && told.Value[^1] != ')' && Regions.IsPlace(place.Value)
            ? source.Words(told.Span.Through(place.Span)) is var whole && party.Organization is null
                ? party with { Title = whole, Span = party.Span.Through(place.Span) }
                : party with { Organization = whole, Span = party.Span.Through(place.Span) }
            : party;

    /// <summary>The initials of who typed it; two in capitals, which bodies have too, only beneath "Archivo.".</summary>
    private static bool IsTypists(List<LineShape> lines, int i) =>
        SignatureNoise.IsInitials(lines[i].Shown)
        || (i > 0 && i == lines.Count - 1 && lines[i] is { Words: <= 2, Shown.Length: <= 10 }
            && lines[i].Shown.AsSpan().ContainsAny('/', '*', ':') && LetterPhrases.IsAside(lines[i - 1].Shown));

    /// <summary>Each has lines of his own, as addressees have: a name, and beneath it his office or street.</summary>
    private static bool AreBlocks(List<LineShape> lines)
    {
        var (blocks, told) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            var opens = lines[i - 1].BlanksBefore > 0 || lines[i - 1].IsCopyMark || i > 1 && IsMarkAlone(lines[i - 2]);
            blocks += lines[i].BlanksBefore > 0 ? 1 : 0;
            told += opens && lines[i] is { BlanksBefore: 0, HasHonorific: false }
                    && (lines[i].OpensTitle || lines[i].IsPostal || IsSeat(lines[i - 1], lines[i])) ? 1
                : i + 1 < lines.Count && lines[i + 1] is { BlanksBefore: 0, LooksLikeName: true } && PartyRoles.IsCourtesy(Token.Of(lines[i].Shown)) ? 1 : 0;
        }

        return blocks > 0
            ? told > blocks || HasAddresses(lines) || IsOneBlock([.. lines.TakeWhile((line, i) => i == 0 || line.BlanksBefore == 0)])
            : IsOneBlock(lines);
    }

    /// <summary>"The Clerk" and beneath it the body.</summary>
    private static bool IsSeat(LineShape office, LineShape body) =>
        office is { OpensTitle: true, IsCopyMark: false, Words: <= 5 } && body is { Institutional: > 0, Words: <= 12 };

    private static bool IsMarkAlone(LineShape line) => line.IsCopyMark && CopyMarks.Length(line.Shown) >= line.Shown.Length;

    /// <summary>A street, or a town in capitals, beneath the first line of a block: no list of names has such.</summary>
    private static bool HasAddresses(List<LineShape> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].BlanksBefore == 0 && (lines[i].IsPostal && lines[i].Words <= 8 && TextFolding.HasDigit(lines[i].Shown)
                || (i + 1 == lines.Count || lines[i + 1].BlanksBefore > 0) && AddressDistricts.IsTownInCapitals(lines[i].Shown, lines[i - 1].Shown)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"cc: Hon. Ann Lee", "Cabinet Secretary", "Ministry of Labour": one with a courtesy, the office alone, its body.</summary>
    private static bool IsOneBlock(List<LineShape> lines) =>
        lines is [{ IsCopyMark: true } first, { OpensTitle: true, HasHonorific: false, Words: <= 3 } office,
        { OpensTitle: false, HasHonorific: false } body]
        && CopyMarks.Length(first.Shown) is var mark && OfficeWords.IsHonorific(Token.FirstKey(first.Shown[mark..]))
        && !Token.Of(office.Shown).Any(word => word.Key is "of" or "for" or "de" or "del" or "para")
        && !office.Shown.Contains(',', StringComparison.Ordinal) && Segments.NamesInstitution(body.Shown) && !body.NamesPerson;

    public static Sourced<string>? SubjectLine(SourceDocument source, List<LineShape> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        // A second mark opens another matter: "Referencia: Oficio N° 4" beneath the "Asunto: …".
        var last = lines.Skip(1).TakeWhile(line => !line.IsSubjectMark).LastOrDefault(lines[0]);
        var span = lines[0].Line.Span.Through(last.Line.Span);
        var mark = LetterPhrases.SubjectMark().Match(source.Slice(span));
        return Sourced(source, span with { Start = span.Start + mark.Length });
    }

    public static IReadOnlyList<Sourced<string>> Enclosures(SourceDocument source, List<LineShape> lines)
    {
        List<Sourced<string>> enclosures = [];
        foreach (var line in lines)
        {
            var mark = LetterPhrases.EnclosureMark().Match(line.Line.Text);
            if (Sourced(source, line.Line.Span with { Start = line.Line.Span.Start + mark.Length }) is { } named)
            {
                enclosures.Add(named);
            }
        }

        return enclosures.Count > 0 || lines.Count == 0 ? enclosures : [source.Words(lines[0].Line.Span)];
    }

    public static Sourced<string>? Postscript(SourceDocument source, List<LineShape> lines) =>
        lines.Count == 0 ? null : source.Words(lines[0].Line.Span.Through(lines[^1].Line.Span));

    private static TextSpan AfterMark(LineShape line)
    {
        var mark = CopyMarks.AnyLength(line.Line.Text);
        return line.Line.Span with
        {
            Start = line.Line.Span.Start + mark + HeadPhrases.EntryNumber(line.Line.Text[mark..]),
            End = line.Line.Span.End - CopyMarks.WayBehind(line.Line.Text[mark..]),
        };
    }

    private static Sourced<string>? Sourced(SourceDocument source, TextSpan span) =>
        span.Trimmed(source.Text) is { Length: > 0 } words ? source.Words(words) : null;
}
