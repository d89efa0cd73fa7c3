using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>The many matters of one minister: "Ministra de Asuntos Exteriores, Unión Europea y Cooperación".</summary>
internal static class AddressMatters
{
    /// <summary>No minister has more.</summary>
    private const int Most = 8;

    /// <summary>
    /// Whether the unit is one more matter of the office before it: of those between commas, the last is joined by
    /// "and".
    /// </summary>
    public static bool GoOn(List<AddressUnit> units, int i)
    {
        var isCommittee = IsCommittee(units[i - 1].Tokens) || IsGroupOn(units[i - 1].Tokens);
        var isBody = isCommittee || IsMinistry(units[i - 1].Tokens);
        if (units[i].Lead is not (Lead.Comma or Lead.LineAfterComma) || units[i].IsBehindDash || !isBody && !IsOfMatters(units[i - 1].Tokens))
        {
            return false;
        }

        for (var at = i; at < units.Count && at < i + Most && (at == i || units[at].Lead is Lead.Comma); at++)
        {
            if (isCommittee && units[at].Tokens is [var and, { IsCapitalised: true }, ..] && IsAnd(and) && !units[at].OpensTitle && !units[at].NamesBody)
            {
                return true;
            }

            if (!NamesMatter(units[at]) && !(isBody && ListsInSmallLetters(units[at])))
            {
                return false;
            }

            if (units[at].Tokens.Skip(1).SkipLast(1).Any(IsAnd))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ministra de Asuntos Exteriores": a minister with the first of the matters, and no "and" yet.</summary>
    private static bool IsOfMatters(List<Token> office) =>
        office.Count > 2 && office.Take(3).Any(IsMinister) && OfficeWords.OpensTitle(office)
        && office.Any(w => w.Key is "of" or "for" or "de" or "del" or "para") && !office.Any(IsAnd);

    /// <summary>"U.S. Senate Committee on Rivers": a committee with the first of its matters.</summary>
    private static bool IsCommittee(List<Token> body) =>
        body.Count > 2 && body.Take(4).Any(w => w.Key is "committee" or "subcommittee" or "comision" or "comisiones" or "comite")
        && body.Any(w => w.Key is "on" or "for" or "de" or "sobre") && !body.Any(IsAnd) && !OfficeWords.OpensTitle(body);

    /// <summary>"Members of the Expert Group on Women": a group with the first of its matters.</summary>
    private static bool IsGroupOn(List<Token> body) =>
        body.Count is > 3 and <= 12 && !body.Any(IsAnd)
        && body.FindIndex(w => w.Key is "on" or "for") is > 1 and var link && link >= body.Count - 4
        && body[link - 1].Key is "group" or "panel" or "committee" or "subcommittee" or "commission" or "caucus" or "mechanism"
            or "delegation";

    /// <summary>"Ministerio del Ambiente": a ministry with the first of its matters, and no "and" yet.</summary>
    private static bool IsMinistry(List<Token> body) =>
        body is { Count: > 2 and <= 9 } && !body.Any(IsAnd) && !OfficeWords.OpensTitle(body)
        && body.Take(3).Any(w => w.Key is "ministerio" or "viceministerio" or "ministry" or "department"
            || w.Key is "secretaria" or "subsecretaria" or "consejeria" && InstitutionWords.IsHead(w))
        && body.Any(w => w.Key is "of" or "for" or "de" or "del" or "para");

    /// <summary>"ciencia y tecnología del Congreso": matters as running text writes them.</summary>
    private static bool ListsInSmallLetters(AddressUnit unit) =>
        unit.Tokens is { Count: > 0 and <= 12 } words && !words[0].IsCapitalised && !NameRun.IsLink(words[0].Key)
        && !TextFolding.HasDigit(unit.Words) && !OfficeWords.IsHead(words[0]) && !InstitutionWords.IsHead(words[0]);

    private static bool IsMinister(Token word) =>
        word.Key is "minister" or "ministro" or "ministra" or "secretary" or "secretario" or "secretaria" or "viceministro"
            or "viceministra" or "subsecretario" or "subsecretaria" or "consejero" or "consejera" or "canciller";

    private static bool IsAnd(Token word) => word.Key is "and" or "y" or "e";

    private static bool NamesMatter(AddressUnit unit) =>
        unit.Tokens is { Count: > 0 and <= 7 } words && words[0].IsCapitalised && !TextFolding.HasDigit(unit.Words)
        && !unit.OpensTitle && !(InstitutionWords.IsHead(words[0]) && words[0].Key is not ("union" or "trabajo" or "gobernacion"))
        && !Regions.IsPlace(unit.Words) && unit.NameScore < 3;
}
