using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>How a unit is joined to the one before it.</summary>
internal enum Lead
{
    /// <summary>It opens a line after a blank line.</summary>
    Blank,

    /// <summary>It opens a line.</summary>
    Line,

    /// <summary>It opens a line, and the line before ended with a comma.</summary>
    LineAfterComma,

    Comma,

    /// <summary>A sentence ended before it on the same line.</summary>
    Stop,

    /// <summary>Nothing parts it from the words before: "Secretary of State | Ann Lee".</summary>
    Joined,

    /// <summary>"Attn:", "c/o": who shall have it of those named above.</summary>
    Attention,

    /// <summary>A mark or a semicolon says that an entry begins: "cc:", "To:", ";".</summary>
    Mark,
}

/// <summary>The least words of an address that play one part: what stands between commas, lines and marks.</summary>
internal sealed class AddressUnit
{
    private AddressUnit(SourceDocument source, TextSpan span, Lead lead, int line)
    {
        (Span, Lead, Line) = (span, lead, line);
        Words = source.Slice(span).Replace('\u00a0', ' ');
        Tokens = Token.Of(Words);
        IsBehindDash = lead is Lead.Comma && FollowsDash(source.Text, span.Start);
    }

    public TextSpan Span { get; }

    public Lead Lead { get; }

    /// <summary>One-based line of the source.</summary>
    public int Line { get; }

    public string Words { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>A dash parts it from the words before, as a body's own office: "Defensoría del Pueblo – Oficina Loreto".</summary>
    public bool IsBehindDash { get; }

    /// <summary>What follows on the same line is a country, a state or a code: so this is a city.</summary>
    public bool IsBeforeRegion { get; set; }

    /// <summary>A building between a street or a box and its city: "Parliament House".</summary>
    public bool IsBetweenPostal { get; set; }

    /// <summary>
    /// Nothing but places stands beneath it in its block, and its own words tell of no person, office or body: "Galle
    /// Road Face" above "Colombo 1".
    /// </summary>
    public bool IsAbovePlaces { get; set; }

    /// <summary>A courtesy and an office stand right above: "Señor Presidente", "Sra. Intendenta de Lima".</summary>
    public bool IsCalled { get; set; }

    /// <summary>A department of the body above it, or the body whose board stands above: "Board of Directors", "Open Doors".</summary>
    public bool IsOfBodyAbove { get; set; }

    /// <summary>The body whose office stands above, in an address: "Office of Policy", "Migration Agency".</summary>
    public bool IsOfOfficeAbove { get; set; }

    /// <summary>An office set apart from the name of its holder: "Ann Lee", a blank line, "Secretary of State".</summary>
    public bool IsOfNameAbove { get; set; }

    /// <summary>"Senador Nacional" before the name of who holds the office on the lines above.</summary>
    public bool IsRankOfHolder { get; set; }

    /// <summary>The name of whoever holds the one office above it: "Ministro de Obras", "de la Provincia de Salta", "Ing. Blas Ruiz".</summary>
    public bool IsHolderBelow { get; set; }

    /// <summary>Beneath a line with a telephone a house or town, whatever its words: "Secretariat, Chennai 600009".</summary>
    public bool IsHouse { get; set; }

    /// <summary>A group that is addressed on its own beneath the holder of another mandate.</summary>
    public bool IsGroup { get; set; }

    /// <summary>A line that opens with a courtesy, as a name's own line does: "Señores Jefes de Estado".</summary>
    public bool CallsAnew =>
        Lead is Lead.Line or Lead.Blank && Tokens.Count > 2 && OfficeWords.IsHonorific(Tokens[0].Key)
        && !OfficeWords.IsHead(Tokens[0]) && !InstitutionWords.IsHead(Tokens[1]);

    /// <summary>"Canberra ACT 2600".</summary>
    public bool EndsInCode => Tokens.Count > 1 && Tokens[^1].Text is { Length: 4 or 5 } code && code.All(char.IsDigit);

    /// <summary>What kind of body it is opens its name: "Commission for …", "Oficina Regional de …".</summary>
    public bool OpensBody =>
        Tokens.Count > 1 && Tokens[0].IsCapitalised && InstitutionWords.IsHead(Tokens[0])
        && !InstitutionWords.IsOfState(Tokens[0].Key);

    /// <summary>It goes on with a list opened before it: "Human Rights, Migration, and Population".</summary>
    public bool GoesOn { get; set; }

    /// <summary>The salutation greets its last words as a name: "… Techo Ann Lee" and "Dear Minister Ann Lee".</summary>
    public bool IsGreetedName { get; set; }

    /// <summary>The line as a whole is a street, a box or a city with its code.</summary>
    public bool IsOnPostalLine { get; set; }

    /// <summary>The units of the lines in reading order, without what <paramref name="mark"/> leaves out.</summary>
    public static List<AddressUnit> Of(
        SourceDocument source, IReadOnlyList<LineShape> lines, Func<LineShape, TextSpan> mark)
    {
        List<AddressUnit> units = [];
        LineShape? before = null;

        // Where each entry has a mark of its own ("cc: …", "cc: …"), a line without one goes on with the entry above.
        var areMarked = lines.Count(line => mark(line) != line.Line.Span) > 1;
        var entries = AddressList.Entries(source, lines, mark);
        foreach (var line in lines)
        {
            var (span, above) = (mark(line), units.Count);
            var lead = span != line.Line.Span || entries.Contains(line)
                ? (LetterPhrases.AttentionMark().IsMatch(line.Line.Text) ? Lead.Attention : Lead.Mark)
                : line.BlanksBefore > 0 || before is null ? Lead.Blank
                : before.Line.Text[^1] == ',' ? Lead.LineAfterComma
                : Lead.Line;
            var isHouse = lead is Lead.Line or Lead.Blank && AddressHouses.IsHouse(before, line);
            lead = isHouse ? Lead.Line : lead;
            var goesOn = lead is Lead.Line && units.Count > 0 && units[^1].Line == before!.Line.Number && !AddressWraps.OpensWithTown(line)
                && (AddressWraps.BreaksOff(before) || mark(before) != before.Line.Span && AddressWraps.IsLastWord(before, line)
                    || AddressWraps.IsRest(before, line, span)
                    || areMarked && before.Line.Text.Length >= AddressWraps.FullLine && !line.NamesPerson);
            foreach (var part in span.SplitAt(source.Text, ';'))
            {
                var opened = units.Count;
                AddSegments(source, part, lead, line.Line.Number, units);
                if (goesOn && units.Count > opened)
                {
                    Join(source, units, opened);
                    goesOn = false;
                }

                JoinPlaces(source, units, opened);
                lead = Lead.Mark;
            }

            AddressHouses.MarkPostal(line, units, above);
            foreach (var unit in isHouse ? units.Skip(above) : [])
            {
                (unit.IsHouse, unit.IsOnPostalLine) = (true, true);
            }

            before = line;
        }

        AddressCompany.Mark(units);
        return units;
    }

    /// <summary>The unit at <paramref name="at"/> is the rest of the one before it.</summary>
    private static void Join(SourceDocument source, List<AddressUnit> units, int at)
    {
        var open = units[at - 1];
        units[at - 1] = new AddressUnit(source, open.Span.Through(units[at].Span), open.Lead, open.Line);
        units.RemoveAt(at);
    }

    /// <summary>"Embassies of Chile, Peru, and Spain in Quito" is one entry, whatever commas it has.</summary>
    private static void JoinPlaces(SourceDocument source, List<AddressUnit> units, int from)
    {
        for (var i = Math.Max(1, from); i < units.Count;)
        {
            if (units[i].Lead is Lead.Comma && (AddressWraps.ListsPlaces(units[i - 1].Tokens, units[i].Words) || AddressMatters.GoOn(units, i)))
            {
                Join(source, units, i);
            }
            else
            {
                i++;
            }
        }
    }

    private static bool FollowsDash(string text, int at)
    {
        do
        {
            at--;
        }
        while (at > 0 && TextFolding.IsBlank(text[at]));
        return at > 0 && text[at] is '-' or '–' or '—';
    }

    private static void AddSegments(
        SourceDocument source, TextSpan part, Lead lead, int line, List<AddressUnit> units)
    {
        foreach (var segment in Segments.Of(source.Text, part))
        {
            foreach (var sentence in AddressStops.Parts(source.Text, segment))
            {
                AddUnits(source, PartyReader.TrimMarks(source.Text, sentence), lead, line, units);
                lead = Lead.Stop;
            }

            lead = Lead.Comma;
        }
    }

    private static void AddUnits(SourceDocument source, TextSpan span, Lead lead, int line, List<AddressUnit> units)
    {
        if (span.Length == 0)
        {
            return;
        }

        var words = source.Slice(span).Replace('\u00a0', ' ');
        if (words.IndexOf('<', StringComparison.Ordinal) is > 0 and var mail && words.Contains('@', StringComparison.Ordinal))
        {
            // "Ann Lee <ann@example.org>", as messages have it.
            span = (span with { End = span.Start + mail }).Trimmed(source.Text, "", ",;:");
            words = source.Slice(span);
        }

        if (AddressPairs.Link(Token.Of(words), words) is { } and)
        {
            AddUnits(source, (span with { End = span.Start + and.Start }).Trimmed(source.Text), lead, line, units);
            AddUnits(source, (span with { Start = span.Start + and.End }).Trimmed(source.Text), Lead.Mark, line, units);
            return;
        }

        if (span.Length > 0 && PartyReader.Addressed(words) is { } name && name > 0 && !PartyRoles.IsCourtesy(Token.Of(words[..name]))
            && (OfficeWords.OpensTitle(Token.Of(words)) && PersonName.Score(words[name..]) >= 3
                || !PostalPhrases.IsPostal(words)))
        {
            var title = (span with { End = span.Start + name }).Trimmed(source.Text);
            units.Add(new AddressUnit(source, title, lead, line));
            units.Add(new AddressUnit(source, span with { Start = span.Start + name }, Lead.Joined, line));
            return;
        }

        units.AddRange(span.Length == 0 ? [] : [new AddressUnit(source, span, lead, line)]);
    }
}
