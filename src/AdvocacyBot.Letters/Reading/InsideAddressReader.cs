using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Whom the letter is addressed to by its inside address: one entry a party, with its postal lines.
/// </summary>
internal static class InsideAddressReader
{
    /// <summary>In UTF-16 units; a longer line, which nobody writes, names no addressee.</summary>
    private const int LongestLine = 4_000;

    private const int MostGreeted = 12;

    /// <summary>So few may be all who are written to: one more, and a call above them is none.</summary>
    private const int FewNamed = 2;

    /// <summary>In words.</summary>
    private const int MostHonours = 12;

    public static IReadOnlyList<Party> Read(
        SourceDocument source, List<LineShape> lines, IReadOnlyList<Party> greeted)
    {
        lines = [.. lines.Where(line => line.Line.Text.Length <= LongestLine && !line.IsPresente)];
        List<string> surnames = [.. greeted.Where(party => party.Name is not null)
            .Select(party => Token.Of(party.Name!.Value)).Where(name => name.Count > 0).Select(name => name[^1].Key)];
        var unfolded = Columns.Unfold(source, FlatColumns.OfAddressees(source, lines, surnames), endsShort: true);
        var units = AddressUnits.Of(source, RunOnAddress.Unfold(source, [.. Told(unfolded)]), AfterMark);
        MarkGreeted(units, greeted);
        var parties = PartyDecoder.Decode(units, PartyLayout.Block);
        return AddressPairs.Shared(source, Once(AddressBoards.WithoutNamesakes(Shared(source, AddressChambers.Shared(Housed(AddressSeats.Filled(WithoutCalls([.. parties.Select(p => PartyEntry.Read(source, p)).OfType<Party>()]))))))));
    }

    /// <summary>"A las autoridades de la República" above those who are meant: they are none besides these.</summary>
    private static List<Party> WithoutCalls(List<Party> parties) =>
        parties is [{ Name: null } call, _, ..] && parties.Count > FewNamed && parties.Exists(party => party.Name is not null)
        && Token.FirstKey((call.Title ?? call.Organization)!.Value) is "autoridades" or "authorities"
            ? parties[1..]
            : parties;

    /// <summary>Whom a heading names with his office, and the address again, is one.</summary>
    private static List<Party> Once(List<Party> parties)
    {
        for (var i = parties.Count - 2; i >= 0; i--)
        {
            if (parties[i].Name is { } name && parties[i + 1].Name is { } again
                && TextFolding.Key(name.Value) == TextFolding.Key(again.Value))
            {
                parties.RemoveAt(parties[i + 1] is { Title: null, Organization: null } ? i + 1 : i);
            }
        }

        return parties;
    }

    /// <summary>Long titles of honour hide a name, but the salutation has it.</summary>
    private static void MarkGreeted(List<AddressUnit> units, IReadOnlyList<Party> greeted)
    {
        var names = greeted.Where(party => party.Name is not null).Take(MostGreeted)
            .Select(party => Token.Of(party.Name!.Value)).Where(name => name.Count > 1).ToList();
        foreach (var unit in names.Count == 0 ? [] : units)
        {
            unit.IsGreetedName |= unit.Tokens.Count <= MostHonours && unit.Tokens.TrueForAll(word => word.IsCapitalised)
                && !unit.NamesBody && names.Exists(name => EndsIn(unit.Tokens, name));
        }
    }

    private static bool EndsIn(List<Token> words, List<Token> name)
    {
        var (i, start) = (0, words.Count - name.Count);
        while (start >= 0 && i < name.Count && words[start + i].Key == name[i].Key)
        {
            i++;
        }

        return i == name.Count;
    }

    /// <summary>
    /// Persons with their offices, and beneath them all one body with the only address: where all of them are, as the
    /// holders of mandates share an office.
    /// </summary>
    private static List<Party> Housed(List<Party> parties) =>
        parties is [.. { Count: > 0 } persons, { Name: null, Title: null, Organization: { } body, Address: { Count: > 0 } address }]
            && persons.TrueForAll(p => p is { Name: not null, Title: { } office, Organization: null, Address.Count: 0 }
                && (!TellsWhose(office.Value) || Token.Of(office.Value).Any(w => w.Key is "on" or "sobre")))
            ? persons.ConvertAll(person => person with { Organization = body, Address = address })
            : parties;

    /// <summary>Two officers on lines next to each other above one body share it: a chair and a vice chair.</summary>
    private static List<Party> Shared(SourceDocument source, List<Party> parties)
    {
        for (var i = parties.Count - 2; i >= 0; i--)
        {
            var (party, next) = (parties[i], parties[i + 1]);
            if (party is { Name: not null, Title: { } title, Organization: null, Address.Count: 0 }
                && next is { Name: not null, Title: not null, Organization: not null }
                && party.Span.End < next.Span.Start
                && source.Slice(new TextSpan(party.Span.End, next.Span.Start)).Count(c => c == '\n') == 1
                && !TellsWhose(title.Value))
            {
                parties[i] = party with { Organization = next.Organization };
            }
        }

        return parties;
    }

    /// <summary>"Commissioner for Home Affairs" has said whose; "Rapporteur for Chile" only where.</summary>
    private static bool TellsWhose(string title) =>
        Token.Of(title) is var words && words.Any(w => w.Key is "of" or "de" or "del")
        || words is [{ Key: "senate" or "house" or "majority" or "minority" or "speaker" or "prime" or "governor" }, ..]
        || words.Where(w => w.Key is "for" or "para").Take(1).Any(w => !Regions.IsPlace(title[w.End..].Trim()));

    /// <summary>The lines that tell of addressees: not the sender's, the way of delivery or "Presente".</summary>
    private static IEnumerable<LineShape> Told(List<LineShape> lines)
    {
        var calls = AddressCalls.Of(lines);
        var (isSender, isCare, isChannel, isChannelAlone) = (false, false, false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, next, last) = (lines[i], i + 1 < lines.Count ? lines[i + 1] : null, i + 2 < lines.Count ? lines[i + 2] : null);
            isSender = LetterPhrases.SenderMark().IsMatch(line.Line.Text)
                || isSender && line is { BlanksBefore: 0, IsAddresseeMark: false, IsPresente: false } && !OpensAnew(line);
            isCare = line.Shown.StartsWith("c/o ", StringComparison.OrdinalIgnoreCase)
                || isCare && line is { BlanksBefore: 0, IsPostal: false, IsContact: false, HasHonorific: false, OpensTitle: false };
            isChannel = AddressMarks.OpensChannel(line) || isChannel && !line.IsAddresseeMark && (line.BlanksBefore == 0 || isChannelAlone);
            isChannelAlone = isChannel && line.Words == 1;
            if (!isSender && !isCare && !isChannel && !line.IsPresente && !AddressMarks.IsDatelessPlace(line, next) && !PartyRoles.GreetsAll(line.Tokens) && !CallsThoseBelow(line, next) && !CallsHolder(line, next, last) && !CallsSeveral(line, next) && !line.IsFurniture
                && !HeadPhrases.TellsOfNobody(line.Shown) && !SignatureNoise.IsInitials(line.Shown) && !calls.Contains(line)
                && !(line.IsContact && !line.IsPostal && !(line.IsAddresseeMark && line.Line.Text.Contains('<', StringComparison.Ordinal))))
            {
                yield return line;
            }
        }
    }

    /// <summary>"The Honorable" alone beneath the sender's lines: whoever is written to comes next.</summary>
    private static bool OpensAnew(LineShape line) =>
        line is { Words: <= 3, HasHonorific: true } && PartyRoles.IsCourtesy(line.Tokens);

    /// <summary>"Excelentísimos Señores:", set apart above a list of names: of all of them, and of none.</summary>
    private static bool CallsThoseBelow(LineShape line, LineShape? next) =>
        next is { Words: < 20 } && (next.BlanksBefore > 0 || next.IsBullet) && line is { HasHonorific: true, Words: <= 3 }
        && line.Tokens is { Count: > 0 } words && PartyRoles.IsCourtesy(words)
        && (next.IsBullet || EntryForm.NamesPerson(next.Shown) || words[^1].Key is "senores" or "senoras" && next is { IsProse: false, OpensTitle: false });

    /// <summary>"Honorable Embajadora" above her name with its courtesy, which her office follows: of her, and no one more.</summary>
    private static bool CallsHolder(LineShape line, LineShape? next, LineShape? last) =>
        line is { HasHonorific: true, Words: 2, Tokens: [var courtesy, var office] } && OfficeWords.IsHonorific(courtesy.Key)
        && !OfficeWords.IsHead(courtesy) && OfficeWords.IsHead(office)
        && next is { HasHonorific: true, OpensTitle: false, LooksLikeName: true, Words: <= 8 }
        && last is { OpensTitle: true, IsProse: false } && !last.IsSalutation;

    /// <summary>"Honorables Senadores" above the first of their names: of all those below.</summary>
    private static bool CallsSeveral(LineShape line, LineShape? next) =>
        line is { HasHonorific: true, Tokens: [{ Key: [.., 's'] } courtesy, { Key: [.., 's'] } office] }
        && OfficeWords.IsHonorific(courtesy.Key) && OfficeWords.IsHead(office)
        && next is { BlanksBefore: 0, NamesPerson: true, OpensTitle: false };

    private static TextSpan AfterMark(LineShape line)
    {
        var mark = LetterPhrases.AddresseeMark().Match(line.Line.Text) is { Success: true } words
            ? words
            : LetterPhrases.AddresseeArticle().Match(line.Line.Text) is { Success: true } article
                && !PostalPhrases.NamesHouse(line.Line.Text) ? article
            : SalutationReader.GreetingOfName().Match(line.Line.Text);
        mark = mark.Success ? mark : HeadPhrases.LetterTo().Match(line.Line.Text);
        var length = mark.Success ? mark.Length : 0;
        length += line.IsPostal ? 0 : HeadPhrases.EntryNumber(line.Line.Text[length..]);
        return length > 0 ? line.Line.Span with { Start = line.Line.Span.Start + length } : line.Line.Span;
    }
}
