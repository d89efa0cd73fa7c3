using System.Collections.Frozen;
using AdvocacyBot.Letters.Reading;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Library.Documents.Paper;

/// <summary>What the cells of a table hold, told by their words.</summary>
internal static class TableKind
{
    private static readonly FrozenSet<string> Headings = Set("""
        name names nombre nombres nombre y apellido full nombre completo title titles cargo puesto position role
        organization organisation organizations organisations organizacion organizaciones institution institucion
        affiliation afiliacion country pais city ciudad state estado signature firma email correo date fecha no n
        entidad signatory signatories firmante firmantes first last apellido apellidos representative representante
        """);

    // What an office or an organisation is called by, and no person.
    private static readonly FrozenSet<string> Offices = Set("""
        director directora executive president presidente presidenta coordinator coordinador coordinadora secretary
        secretario secretaria attorney abogado abogada professor profesor profesora manager advocate founder fundadora
        fundador chair representative representante officer counsel pastor bishop obispo rabbi center centro network
        red foundation fundacion association asociacion university universidad institute instituto council consejo
        coalition coalicion committee comite comision commission alliance alianza organization organizacion
        colectivo movimiento project proyecto church iglesia group grupo society sociedad international action
        """);

    /// <summary>"To:", "12." and bullets say something of the cell beside them.</summary>
    public static bool IsLabel(string cell) =>
        cell.Length is > 0 and <= 24 && (cell[^1] == ':' || cell.Length <= 4 && !cell.Any(char.IsLetter));

    public static bool IsHeading(List<string> row) =>
        row.Count(cell => cell.Length > 0) >= 2
        && row.All(cell => cell.Length <= 40 && Words(cell).All(word => word.Length <= 2 || Headings.Contains(word)))
        && row.Exists(cell => cell.Any(char.IsLetter));

    public static bool HoldsFigures(List<List<string>> rows)
    {
        var cells = rows.Skip(1).SelectMany(row => row.Skip(1)).Where(cell => cell.Length > 0).ToList();
        return cells.Count(cell => cell.Any(char.IsDigit)) * 2 > cells.Count;
    }

    /// <summary>Names stand in the first column, and what belongs to them in the others.</summary>
    public static bool HoldsRecords(List<List<string>> rows)
    {
        var full = rows.Where(row => row.Count > 1 && row[0].Length > 0 && row[1].Length > 0).ToList();
        return full.Count * 2 > rows.Count
            && (full.Count(row => HoldsOffice(row[1])) * 2 > full.Count
                && full.Count(row => HoldsOffice(row[0]) || IsOffice(row[0])) * 5 <= full.Count
                || full.Count(row => NamesPersonOnly(row[0]) && EntryForm.NamesBody(row[1])) * 5 > full.Count * 2
                && full.Count(row => NamesPersonOnly(row[1]) || EntryForm.NamesBody(row[0])) * 5 <= full.Count);
    }

    private static bool NamesPersonOnly(string cell) => EntryForm.NamesPerson(cell) && !EntryForm.NamesBody(cell);

    private static bool IsOffice(string cell) => EntryForm.OpensOffice(cell) || EntryForm.NamesBody(cell);

    private static bool HoldsOffice(string cell) => Words(cell).Any(Offices.Contains);

    private static string[] Words(string cell) =>
        TextFolding.Key(cell).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
