using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Cuts the lines of an address into its units.</summary>
internal static class AddressUnits
{
    /// <summary>The units of the lines in reading order, without what <paramref name="mark"/> leaves out.</summary>
    public static List<AddressUnit> Of(
        SourceDocument source, List<LineShape> lines, Func<LineShape, TextSpan> mark)
    {
        List<AddressUnit> units = [];
        LineShape? before = null;
        var joined = 0;

        var spans = lines.Select(mark).ToArray();

        // Where each entry has a mark of its own ("cc: …", "cc: …"), a line without one goes on with the entry above.
        var areMarked = Enumerable.Range(0, spans.Length).Count(i => spans[i] != lines[i].Line.Span) > 1;
        var entries = AddressList.Entries(source, lines, spans);
        for (var i = 0; i < spans.Length; i++)
        {
            var (line, span, above) = (lines[i], spans[i], units.Count);
            var lead = span != line.Line.Span || entries.Contains(line)
                ? ((LetterPhrases.AttentionMark().IsMatch(line.Line.Text) || IsOfBodyAbove(line, units)) && !HoldsOffice(lines, i, span, units, source) && !OpensCommittee(source.Slice(span)) ? Lead.Attention : Lead.Mark)
                : line.BlanksBefore > 0 || before is null ? Lead.Blank
                : before.Line.Text[^1] == ',' ? Lead.LineAfterComma
                : Lead.Line;
            var isHouse = lead is Lead.Line or Lead.Blank && AddressHouses.IsHouse(before, line);
            lead = isHouse ? Lead.Line : lead;
            var goesOn = (lead is Lead.Line || lead is Lead.Blank && before is not null && AddressWraps.EndsInLink(before)) && units.Count > 0 && (units[^1].Line == before!.Line.Number || joined == before.Line.Number) && !(line.IsPostal && char.IsAsciiDigit(line.Shown[0])) && !AddressWraps.OpensWithTown(line)
                && (AddressWraps.BreaksOff(before) || AddressWraps.IsCutOffice(before, line) || AddressWraps.IsCutMatter(before, line) || joined == before.Line.Number && AddressWraps.IsKindOfBody(line) || AddressWraps.OpensWithLink(line) || AddressWraps.OpensInCapitals(before, line) || spans[i - 1] != before.Line.Span && AddressWraps.IsLastWord(before, line)
                    || AddressWraps.IsRest(before, line, span)
                    || areMarked && before.Line.Text.Length >= AddressWraps.FullLine && !line.NamesPerson);
            foreach (var part in span.SplitAt(source.Text, ';'))
            {
                var opened = units.Count;
                AddSegments(source, part, lead, line.Line.Number, units);
                if (goesOn && units.Count > opened)
                {
                    Join(source, units, opened);
                    joined = units.Count == opened ? line.Line.Number : joined;
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

        AddressHouses.MarkTowns(units);
        AddressCompany.Mark(units);
        return units;
    }

    /// <summary>"Atención: Ana Ruiz" above her own office, beneath someone else with his: the letter is to her as well.</summary>
    private static bool HoldsOffice(List<LineShape> lines, int i, TextSpan span, List<AddressUnit> above, SourceDocument source) =>
        i + 1 < lines.Count && lines[i + 1] is { BlanksBefore: 0, OpensTitle: true, HasHonorific: false } && PersonName.Score(source.Slice(span)) >= 1
        && above.Exists(unit => unit.NameScore >= 3);

    /// <summary>"Ministerio de Aguas" above "Att.: Ana Ruiz", "A/A: …".</summary>
    private static bool IsOfBodyAbove(LineShape line, List<AddressUnit> above) =>
        line is { BlanksBefore: 0, Shown: ['A' or 'a', 't' or 'T' or '/', ..] } && above is [.., { NamesBody: true, OpensTitle: false, NameScore: < 3 }];

    /// <summary>"Atención: Comisión Especial de …": a committee, and nobody of the body above.</summary>
    private static bool OpensCommittee(string words) =>
        Token.Of(words) is [{ Key: "comision" or "subcomision" or "comite" or "bancada" or "relatoria" or "bloque" }, _, ..];

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
            if (units[i].Lead is Lead.LineAfterComma && AddressMatters.GoOn(units, i)
                || units[i].Lead is Lead.Comma && (AddressWraps.ListsPlaces(units[i - 1].Tokens, units[i].Words) || AddressMatters.GoOn(units, i) || AddressCompany.IsAcronymOf(units[i - 1], units[i]) || AddressCompany.IsBranch(units, i)))
            {
                Join(source, units, i);
            }
            else
            {
                i++;
            }
        }
    }

    private static void AddSegments(
        SourceDocument source, TextSpan part, Lead lead, int line, List<AddressUnit> units)
    {
        if (MailNames.Of(source, part) is { } name)
        {
            units.Add(new AddressUnit(source, name, lead, line) { IsGreetedName = true });
            return;
        }

        var segments = AddressOffices.WithPlace(source.Text, Segments.Of(source.Text, part));
        var next = AddressOffices.AreSeveral(source.Text, segments, isMarked: lead is Lead.Mark) ? Lead.Mark : Lead.Comma;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (AddressPairs.OpensAnother(source.Text, segments, i) is > 0 and var link)
            {
                (segment, lead) = (segment with { Start = segment.Start + link }, Lead.Mark);
            }

            foreach (var sentence in AddressStops.Parts(source.Text, segment))
            {
                AddUnits(source, EndMarks.Without(source.Text, sentence), lead, line, units);
                lead = Lead.Stop;
            }

            lead = next;
        }
    }

    /// <summary>"Presidenta de la República (Ana Ruiz Soto)": who holds the office, between its brackets.</summary>
    private static TextSpan? HolderInBrackets(string words, List<Token> tokens) =>
        words[^1] == ')' && words.LastIndexOf('(') is > 3 and var open && OfficeWords.OpensTitle(tokens)
        && words[(open + 1)..^1] is var name && Token.Of(name) is { Count: > 1 and <= 6 } && PersonName.Score(name) >= 3 && !Segments.NamesInstitution(name)
        && PartyReader.Addressed(words[..open]) is null
            ? new TextSpan(open + 1, words.Length - 1)
            : null;

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

        if (words[^1] == ')' && LetterPhrases.AttentionInBrackets(words) is { } inside)
        {
            AddUnits(source, (span with { End = span.Start + inside.Start }).Trimmed(source.Text, "", " ("), lead, line, units);
            AddUnits(source, new TextSpan(span.Start + inside.End, span.End - 1).Trimmed(source.Text), Lead.Attention, line, units);
            return;
        }

        var tokens = Token.Of(words);
        if (Courtesies.IsBeforeOrder(tokens))
        {
            AddUnits(source, span with { End = span.Start + tokens[^2].End }, lead, line, units);
            return;
        }

        if (HolderInBrackets(words, tokens) is { } holder)
        {
            AddUnits(source, (span with { End = span.Start + holder.Start - 1 }).Trimmed(source.Text), lead, line, units);
            units.Add(new AddressUnit(source, holder.At(span.Start), Lead.Joined, line));
            return;
        }

        if (Courtesies.BeforeRank(tokens) is > 0 and var rank)
        {
            AddUnits(source, span with { Start = span.Start + tokens[rank].Start }, lead, line, units);
            return;
        }

        if (AddressPairs.Link(tokens, words) is { } and)
        {
            AddUnits(source, (span with { End = span.Start + and.Start }).Trimmed(source.Text), lead, line, units);
            AddUnits(source, (span with { Start = span.Start + and.End }).Trimmed(source.Text), Lead.Mark, line, units);
            return;
        }

        if (span.Length > 0 && PartyReader.Addressed(words, tokens) is { } name && name > 0 && !PartyRoles.IsCourtesy(Token.Of(words[..name]))
            && (OfficeWords.OpensTitle(tokens) && PersonName.Score(words[name..]) >= 3
                || !PostalPhrases.IsPostal(words)))
        {
            var title = (span with { End = span.Start + name }).Trimmed(source.Text);
            units.Add(new AddressUnit(source, title, lead, line));
            units.Add(new AddressUnit(source, span with { Start = span.Start + name }, Lead.Joined, line));
            return;
        }

        if (span.Length > 0)
        {
            units.Add(new AddressUnit(source, span, lead, line, words.Replace('\u00a0', ' '), tokens));
        }
    }
}
