namespace AdvocacyBot.Letters.Reading;

/// <summary>
/// Runs of lines that name bodies and nothing else, though words of them are words of offices too: "Coordinadora de
/// Mujeres" among committees, or one of many.
/// </summary>
internal static class SignatureBodies
{
    private const int FewestInOrder = 4;

    private const int FewestHeads = 2;

    public static bool[] Find(List<SignatureCell> cells)
    {
        var are = new bool[cells.Count];
        for (int i = 0, end; i < cells.Count; i = end)
        {
            end = i + 1;
            while (end < cells.Count && cells[i].OpensTitle && IsAlike(cells[i], cells[end]))
            {
                end++;
            }

            Array.Fill(are, end - i >= FewestInOrder, i, end - i);
        }

        MarkHeads(cells, are);
        return are;
    }

    /// <summary>A line that can name a body only opens the run, at the head of a block.</summary>
    private static void MarkHeads(List<SignatureCell> cells, bool[] are)
    {
        for (int i = 0, end; i < cells.Count; i = end)
        {
            end = i + 1;
            if ((i > 0 && cells[i].BlanksBefore == 0) || !OpensBody(cells[i]) || cells[i].OpensTitle)
            {
                continue;
            }

            while (end < cells.Count && OpensBody(cells[end]))
            {
                end++;
            }

            if (end - i >= FewestHeads && cells.Take(end).Skip(i).Any(c => c.OpensTitle))
            {
                Array.Fill(are, true, i, end - i);
            }
        }
    }

    private static bool OpensBody(SignatureCell cell) =>
        cell is { Known: null, IsNoise: false, NamesPersonFirst: false, Words.Count: > 2 } && cell.Words[0].IsCapitalised
        && cell.Words[0].Key is "agrupacion" or "coordinadora" or "coordinacion" or "colectiva" or "colectivo" or "plataforma"
            or "articulacion" or "mesa" or "frente" or "movimiento" or "alianza" or "comite" or "comision" or "red" or "asamblea"
            or "asociacion" or "federacion" or "union" or "organizacion" or "fundacion" or "corporacion" or "centro"
        && (cell.Words[1].Key is "de" or "del" or "por" or "para" or "contra" or "y" || cell.Words[1].IsCapitalised);

    private static bool IsAlike(SignatureCell first, SignatureCell next) =>
        next.Words.Count > 2 && first.Words.Count > 2 && first.Words[0].Key == next.Words[0].Key
        && first.Words[1].Key is "de" or "del" or "por" or "of" or "for" && first.Words[1].Key == next.Words[1].Key
        && !first.NamesPersonFirst && !next.NamesPersonFirst;
}
