using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Parts of an address that full stops part.</summary>
internal static class AddressStops
{
    /// <summary>"Ann Lee Soto. Directora. Presente.": a stop after a whole word parts as a comma does.</summary>
    public static IEnumerable<TextSpan> Parts(string text, TextSpan span)
    {
        var start = span.Start;
        for (var i = span.Start + 4; i + 2 < span.End; i++)
        {
            if (text[i] == '.' && (text[i + 1] is '-' or '–' or '—'
                || TextFolding.IsBlank(text[i + 1]) && char.IsUpper(text[i + 2]) && EndsWord(text, i)))
            {
                yield return new TextSpan(start, i);
                start = i + 2;
            }
        }

        yield return new TextSpan(start, span.End);
    }

    /// <summary>The four letters before a stop are a word's own, not an abbreviation's: "Mtra.", "Blvd.".</summary>
    private static bool EndsWord(string text, int stop) =>
        text.AsSpan(stop - 4, 4) is var last && char.IsLower(last[3]) && char.IsLetter(last[2])
        && char.IsLetter(last[1]) && char.IsLetter(last[0])
        && !(last is "Mtra" or "Mtro" or "Prof" or "Blvd" or "Mons" or "Edif" or "Dept" or "Arqt" or "Hnos" or "Profa" or "xcmo" or "xcma" or "lmos" or "lmas" or "Ilmo" or "Ilma"
            or "Cdor" or "Lcdo" or "Lcda" or "icda" or "icdo" or "Gral" or "Econ" or "Srta" or "Sras" or "Sres" or "Abog" or "Psic"
            or "Brig" or "Capt" or "Cmdr" or "Supt" or "Insp" or "Comr" or "Retd" or "Barr" or "Engr" or "Atty" or "Assn" or "Hons");
}
