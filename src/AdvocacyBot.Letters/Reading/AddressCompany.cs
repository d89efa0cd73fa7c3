using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What the units of an address tell of each other.</summary>
internal static class AddressCompany
{
    /// <summary>Marks each unit with what those beside it tell of it.</summary>
    public static void Mark(List<AddressUnit> units)
    {
        for (var i = 0; i + 1 < units.Count; i++)
        {
            units[i].IsBeforeRegion = units[i + 1] is { Lead: Lead.Comma } next && NamesRegion(next);
        }

        for (var i = 1; i < units.Count; i++)
        {
            units[i].IsGroup = IsGroup(units, i);
            units[i].IsOfBodyAbove = units[i].Lead is Lead.Line && (AddressBoards.IsWhose(units, i) || IsOfCourt(units[i - 1], units[i])
                || IsChamber(units[i]) && units[units.FindLastIndex(i - 1, u => u.Lead is not Lead.Comma) is var above and >= 0 ? above : i - 1]
                    is var body && (IsChamber(body) || IsCommittee(body))
                || IsDepartment(units[i]) && !IsDepartment(units[i - 1]) && InstitutionWords.IsOfState(Token.FirstKey(units[i - 1].Words)));
            units[i].IsOfOfficeAbove = units[i].Lead is Lead.Line && IsBodyOfOffice(units, i);
            units[i].IsCalled = units[i].Lead is Lead.Line && (units[i - 1].Tokens is { Count: <= 5 }
                and [{ Key: "senor" or "senora" or "senorita" or "sr" or "sra" }, _, ..]
                || IsOfficeAlone(units, i - 1));
            units[i].IsRankOfHolder = IsRankOfHolder(units, i);
            units[i].IsOfNameAbove = IsOfNameAbove(units, i);
            units[i].IsHolderBelow = AddressHolders.IsHolder(units, i);
            units[i].IsBetweenPostal = IsBetweenPostal(units, i);
            units[i].IsBodyOfBranch = AddressChambers.IsOfCommittee(units, i) || units[i].Lead is Lead.Comma && units[i - 1] is { Tokens: { Count: > 1 and <= 5 } branch, OpensTitle: false }
                && branch[^1].Key is "branch" or "division" or "section" or "unit" or "desk" or "directorate";
        }

        AddressBodies.Mark(units);
        AddressDistricts.Mark(units);
        MarkAbovePlaces(units);
        for (var i = units.Count - 1; i > 0; i--)
        {
            units[i].GoesOn = char.IsLower(units[i].Words[0]) || IsLastOfMany(units[i]) || EndsMatters(units[i], units[i - 1])
                || i + 1 < units.Count && units[i + 1] is { GoesOn: true, Lead: Lead.Comma }
                    && units[i] is { Lead: Lead.Comma, Tokens.Count: <= 3, OpensTitle: false }
                    && !units[i].NamesBody;
        }
    }

    private static void MarkAbovePlaces(List<AddressUnit> units)
    {
        var isPlace = false;
        for (var i = units.Count - 1; i > 0; i--)
        {
            var unit = units[i];
            var endsBlock = i + 1 == units.Count || units[i + 1].Lead is Lead.Blank or Lead.Mark or Lead.Attention;
            var tells = unit.IsOnPostalLine || TextFolding.HasDigit(unit.Words) || unit.IsPlace || unit.IsPostal;
            isPlace = endsBlock ? tells : isPlace && (tells || TellsNothing(unit));
            unit.IsAbovePlaces = isPlace && !endsBlock && !tells && unit.Lead is Lead.Line;
        }

        for (var i = 1; i < units.Count; i++)
        {
            units[i].IsAbovePlaces |= units[i].Lead is Lead.Comma && units[i - 1].IsAbovePlaces
                && !InstitutionWords.IsLegalForm(TextFolding.Key(units[i].Words));
        }
    }

    private static bool TellsNothing(AddressUnit unit) =>
        unit.Tokens.Count > 0 && unit.Tokens[0].IsCapitalised
        && (unit.NameScore < 3 || !GivenNames.Contains(unit.Tokens[0].Key)) && !unit.OpensTitle
        && !unit.NamesBody && !unit.Tokens.Any(w => OfficeWords.IsHonorific(w))
        && unit.Lead is Lead.Line or Lead.Comma;

    /// <summary>"Honorable Sala de lo Constitucional" above "Corte Suprema de Justicia".</summary>
    private static bool IsOfCourt(AddressUnit hall, AddressUnit court) =>
        court.Tokens is [{ Key: "corte" or "tribunal" }, _, ..] && hall.Tokens.Count <= 7
        && hall.Tokens.FindIndex(w => !OfficeWords.IsHonorific(w)) is var first and >= 0 && hall.Tokens[first].Key is "sala";

    /// <summary>"Cámara de Senadores", "U.S. House of Representatives": a committee above it is one of its own.</summary>
    private static bool IsChamber(AddressUnit unit) =>
        unit.Tokens.Count > 1
        && unit.Tokens.FindIndex(w => w.Key is not ("us" or "united" or "states" or "the")) is var first
        && unit.Tokens[Math.Max(0, first)].Key is "camara" or "senado" or "asamblea" or "congreso" or "parlamento"
            or "house" or "senate" or "congress" or "parliament"
        && unit.Tokens[^1].Key is not ("committee" or "subcommittee")
        && !PostalPhrases.NamesHouse(unit.Words);

    private static bool IsCommittee(AddressUnit unit) =>
        unit.Tokens is [{ Key: "comision" or "committee" or "subcommittee" or "commission" }, ..];

    /// <summary>
    /// "Office of Policy" above its agency, or two bodies above one street: the second is whose the first is.
    /// </summary>
    private static bool IsBodyOfOffice(List<AddressUnit> units, int i) =>
        IsBody(units[i]) && IsBody(units[i - 1]) && units[i - 1].Lead is not Lead.Comma && !SpeaksAlike(units, i)
        && (IsOffice(units[i - 1]) && !IsOffice(units[i])
            || units.Skip(i + 1).TakeWhile(u => u.Lead is not (Lead.Blank or Lead.Mark or Lead.Attention)).ToList() is var below
                && below.Take(4).Any(u => u.IsOnPostalLine) && !below.Exists(u => u.OpensTitle));

    private static bool IsOffice(AddressUnit unit) =>
        unit.Tokens[0].Key is "office" or "oficina" or "division" or "directorate" or "bureau" or "unit" or "unidad"
            or "direccion";

    private static bool IsBody(AddressUnit unit) =>
        unit is { IsOnPostalLine: false, Tokens.Count: > 1 } && unit.NamesBody
        && !unit.OpensTitle
        && unit.NameScore < 1;

    private static bool IsDepartment(AddressUnit unit) =>
        unit.Tokens.Count > 2 && unit.Tokens[0].Key is "direccion" or "subdireccion" or "division" or "unidad"
            or "departamento" or "seccion" or "bureau" or "directorate";

    /// <summary>"Senadora" on a line of its own above her name, and what she presides beneath it.</summary>
    private static bool IsOfficeAlone(List<AddressUnit> units, int i) =>
        units[i] is { Lead: Lead.Line or Lead.Blank or Lead.Mark, Tokens: [var office] } && OfficeWords.IsHead(office)
        && !office.Key.EndsWith('s') && i + 2 < units.Count && units[i + 2].Lead is Lead.Line;

    /// <summary>
    /// "Al Sr. Presidente de la Comisión de Aguas" and beneath it "Senador Nacional Dr. Blas Ruiz", who presides it.
    /// </summary>
    private static bool IsRankOfHolder(List<AddressUnit> units, int i) =>
        i + 1 < units.Count && units[i] is { Lead: Lead.Line, Tokens: [{ Key: "senador" or "senadora" or "diputado" or "diputada" }, ..] }
        && units[i + 1].Lead is Lead.Joined && units[i - 1] is { Lead: Lead.Mark or Lead.Blank } office
        && IsOfOneBody(office) && units.Skip(i + 2).All(u => u.Lead is not Lead.Joined);

    /// <summary>One office and the body it is of: "Presidenta de la Comisión de Aguas".</summary>
    private static bool IsOfOneBody(AddressUnit office) =>
        office.OpensTitle && Segments.HeadOf(office.Words) is not null
        && !office.Tokens.Where(w => OfficeWords.IsHead(w)).Take(1).Any(w => w.Key.EndsWith('s'));

    /// <summary>One office, and nobody beneath it who could hold it, set apart from a name that stands alone above.</summary>
    private static bool IsOfNameAbove(List<AddressUnit> units, int i)
    {
        if (units[i] is not { Lead: Lead.Blank, Tokens.Count: > 1 } office || !office.OpensTitle
            || office.Tokens.Where(w => OfficeWords.IsHead(w)).Take(1).Any(w => w.Key.EndsWith('s'))
            || PartyReader.Addressed(office.Words, office.Tokens) is not null
            || units.Skip(i + 1).TakeWhile(u => u.Lead is not (Lead.Blank or Lead.Mark))
                .Any(u => u.NameScore >= 3 || PartyRoles.IsCourtesy(u.Tokens)))
        {
            return false;
        }

        var name = units[i - 1];
        var first = FirstOf(units, name.Line);
        return name.NameScore >= 3 && !name.OpensTitle
            && (first == i - 1 || first == i - 2 && PartyRoles.IsCourtesy(units[first].Tokens))
            && (first == 0 || units[first].Lead is Lead.Blank or Lead.Mark || PartyRoles.IsCourtesy(units[first - 1].Tokens));
    }

    private static int FirstOf(List<AddressUnit> units, int line) => units.FindIndex(u => u.Line == line);

    private static bool IsGroup(List<AddressUnit> units, int i) =>
        units[i] is { Lead: Lead.Line, Tokens: [{ IsCapitalised: true } first, _, ..] }
        && (first.Key is "members" or "miembros" or "integrantes" || SpeaksAlike(units, i) || AddressChambers.IsBesideHolder(units, i)
            || units[i].Tokens.Take(2).Any(IsOfMany) && HoldsAlone(units[i - 1])
            || first.Key is "working" or "grupo" && units[i - 1] is { Tokens.Count: > 3 } office
                && office.OpensTitle);

    /// <summary>"Diputadas", "Representatives", but not "Minister's".</summary>
    private static bool IsOfMany(Token word) => OfficeWords.IsHead(word) && word.Text[^1] == 's' && !word.Text.AsSpan().ContainsAny('\'', '’');

    /// <summary>An office of one person: "Presidenta de la Asamblea".</summary>
    private static bool HoldsAlone(AddressUnit unit) =>
        unit.OpensTitle
        && unit.Tokens.Where(w => OfficeWords.IsHead(w)).Take(1).All(w => w.Key[^1] != 's');

    /// <summary>A street or a box stands above, and the address goes on below: a city with its code has ended one.</summary>
    private static bool IsBetweenPostal(List<AddressUnit> units, int i) =>
        units[i].Lead is Lead.Line && !units[i].OpensTitle
        && (units[i - 1].IsBetweenPostal
            || units[i - 1] is { IsOnPostalLine: true, Lead: not Lead.Comma } street
                && !Regions.IsRegion(street.Words) && !Regions.IsCity(street.Words) && !EndsInZip(street.Words))
        && units.Skip(i + 1).TakeWhile(u => u.Lead is not (Lead.Blank or Lead.Mark)).Take(4)
            .Any(u => u.IsOnPostalLine || u.EndsInCode);

    /// <summary>The line before opened with the same office or kind of body: a list of such.</summary>
    private static bool SpeaksAlike(List<AddressUnit> units, int i)
    {
        var first = units[i].Tokens[0];
        if (!InstitutionWords.IsHead(first) && !OfficeWords.IsHead(first))
        {
            return false;
        }

        var above = i;
        while (above >= 0 && !OpensAbove(units[above], units[i].Line))
        {
            above--;
        }

        return above >= 0 && units[above] is { Tokens.Count: > 1 } before && before.Tokens[0].Text.Equals(first.Text, StringComparison.OrdinalIgnoreCase)
            && !(above > 0 && IsOfOneBody(before) && IsOfOneBody(units[i])
                && units[above - 1].Lead is Lead.Joined or Lead.Line or Lead.Blank && units[above - 1].NameScore >= 3);
    }

    private static bool OpensAbove(AddressUnit unit, int line) =>
        unit.Line < line && unit.Lead is Lead.Line or Lead.Blank or Lead.Mark;

    /// <summary>"Minister of Immigration, Refugees and Citizenship": the last matters of one office.</summary>
    private static bool IsLastOfMany(AddressUnit unit) =>
        unit is { Lead: Lead.Comma, Tokens.Count: 3 } && unit.Tokens[1].Key is "and" or "y" or "e"
        && !unit.NamesBody && !unit.OpensTitle;

    /// <summary>
    /// "Secretary of State for Foreign, Commonwealth and Development Affairs": words of one office's matters, or of one
    /// body's.
    /// </summary>
    private static bool EndsMatters(AddressUnit unit, AddressUnit before) =>
        unit is { Lead: Lead.Comma, Tokens.Count: > 2 and <= 7 }
        && (before.Tokens.Skip(1).SkipLast(1).TakeLast(3).Any(link => link.Key is "of" or "for" or "de" or "para") && IsOfMatters(before)
            || before is { Lead: Lead.Comma, Tokens.Count: <= 3 } && unit.Tokens.Count > 3 && NamesMatters(before))
        && unit.Tokens.Skip(1).Take(unit.Tokens.Count - 2).Any(w => w.Key is "and" or "y" or "e") && NamesMatters(unit);

    private static bool IsOfMatters(AddressUnit unit) =>
        unit.OpensTitle || unit is { Tokens: [var first, ..] } && InstitutionWords.IsHead(first);

    private static bool NamesMatters(AddressUnit unit) =>
        unit is { Tokens: [var first, ..] } && first.IsCapitalised && !unit.OpensTitle
        && !unit.Tokens.Any(w => w.IsCapitalised && InstitutionWords.IsHead(w)) && unit.NameScore < 3
        && !unit.IsPlace;

    /// <summary>"Washington DC 20530", "Tegucigalpa 11101": the address ends with it.</summary>
    private static bool EndsInZip(string words) =>
        words.Length > 6 && words[^5..].All(char.IsDigit) && words[^6] == ' ';

    private static bool NamesRegion(AddressUnit unit) =>
        unit.IsPlace
        || TextFolding.HasDigit(unit.Words) && (unit.Words.Length <= 12
            || unit.Tokens is [var first, ..] && first.Text.Length <= 4 && Regions.IsCode(first.Text));

    /// <summary>"Agencia Nacional de Tierras - ANT": a body's initials behind a dash are no other body.</summary>
    public static bool IsAcronymOf(AddressUnit body, AddressUnit unit) =>
        unit is { IsBehindDash: true, Tokens: [{ Text.Length: >= 2 and <= 12 } letters] } && letters.Text.Count(char.IsUpper) >= 2
        && body is { NamesBody: true, OpensTitle: false, Tokens.Count: > 1 };

    /// <summary>"Defensoría del Pueblo, Regional Santander", "Servicio de Pesca, Dirección Regional de Aysén", "Article 12 –
    /// West Africa": the branch of the body before it.</summary>
    public static bool IsBranch(List<AddressUnit> units, int at) =>
        units[at].IsBehindDash && PartyRoles.IsNamedByArticle(units[at - 1].Tokens)
        || IsDepartment(units[at]) && !IsDepartment(units[at - 1]) && units[at - 1] is { NamesBody: true, OpensTitle: false, Tokens.Count: > 1 }
        || units[at].Tokens is { Count: > 1 and < 6 } words && words[0].Key is "regional" or "seccional" or "territorial"
        && !units[at].OpensTitle && units[at - 1] is { NamesBody: true, OpensTitle: false };
}
