using System.Collections.Frozen;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Bodies that a letter is to, a line each and none of another: "Embassy of Chile", "Ministry of Labour", "Delegation of …".</summary>
internal static class AddressBodies
{
    /// <summary>Two may be a body and what it is of.</summary>
    private const int Fewest = 3;

    /// <summary>What stands on its own and is no department of another body.</summary>
    private static readonly FrozenSet<string> Apart = WordSet.Of("""
        embassy delegation ministry government parliament congress senate presidency mission commission organization organisation court
        chancellery consulate council assembly ombudsman union agency
        embajada delegacion ministerio gobierno parlamento congreso senado presidencia mision comision organizacion corte cancilleria
        consulado consejo asamblea defensoria fiscalia procuraduria alcaldia gobernacion union agencia oea onu autoridad superintendencia contraloria registraduria instituto corporacion
        """);

    /// <summary>Marks each of a block of such lines as addressed on its own.</summary>
    public static void Mark(List<AddressUnit> units)
    {
        for (var i = 1; i < units.Count; i++)
        {
            units[i].IsLetters = units[i] is { Lead: Lead.Comma, IsPlace: false, Tokens: [var letters] }
                && PartyReader.IsAcronym(letters) && units[i - 1].OpensTitle;
        }

        for (var first = 0; first < units.Count;)
        {
            var end = first + 1;
            while (end < units.Count && units[end].Lead is not (Lead.Blank or Lead.Mark or Lead.Attention))
            {
                end++;
            }

            first += end - first > Fewest && PartyRoles.IsCourtesy(units[first].Tokens) ? 1 : 0;
            var last = end;
            while (last > first + Fewest && LetterPhrases.IsAside(units[last - 1].Words))
            {
                last--;
            }

            var lines = units.Take(last).Skip(first).Where((unit, i) => i == 0 || unit.Lead is Lead.Line or Lead.LineAfterComma).ToList();
            if (lines.Count >= Fewest && lines.Count == last - first && lines.TrueForAll(StandsApart))
            {
                lines.ForEach(line => line.StandAsBody(line != lines[0]));
            }

            first = end;
        }
    }

    private static bool StandsApart(AddressUnit line) =>
        line is { OpensTitle: false, Tokens.Count: > 2 } && line.Tokens[0].IsCapitalised && Apart.Contains(line.Tokens[0].Key)
        && !TextFolding.HasDigit(line.Words);
}
