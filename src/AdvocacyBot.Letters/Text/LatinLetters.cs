using System.Collections.Frozen;

namespace AdvocacyBot.Letters.Text;

/// <summary>
/// Latin letters without their accents. The platform's own normalisation does nothing under invariant globalisation,
/// which spares the bot an outside library at start.
/// </summary>
internal static class LatinLetters
{
    // Each line: a plain letter, then its accented forms, lower case.
    private static readonly FrozenDictionary<char, char> Plain = new[]
    {
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇ",
        "cçćĉċčḉ",
        "dďḋḍḏḑḓđ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįǐȉȋḭḯỉị",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľḷḹḻḽł",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩ",
        "tţťțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
    }.SelectMany(line => line.Skip(1).Select(accented => KeyValuePair.Create(accented, line[0]))).ToFrozenDictionary();

    public static char WithoutAccent(char lowerCase) =>
        lowerCase < 128 ? lowerCase : Plain.GetValueOrDefault(lowerCase, lowerCase);
}
