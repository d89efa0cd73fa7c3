using AdvocacyBot.Letters.Reading.Asks;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>Words without a colon by which a line of the head says that the letter is to someone, or says where it was written.</summary>
internal static class AddressMarks
{
    /// <summary>"To the EU Heads of State and Government", "A la Presidenta": set apart, and whoever it is told behind it.</summary>
    public static bool GivesTo(LineShape s) =>
        (s.BlanksBefore > 0 || s.Line.Number == 1) && s is { Words: <= LongestGiven, HasTitleWords: false, EndsLikeSentence: false }
        && LetterPhrases.AddresseeArticle().Match(s.Shown) is { Success: true } to
        && Token.Of(s.Shown[to.Length..]) is { Count: > 1 } behind
        && (s.Words <= LongestOffice || IsOfMany(behind[0].Key))
        && (IsOfMany(behind[0].Key) || OfficeWords.IsHonorific(behind[0].Key) || OfficeWords.OpensTitle(behind) || OfficeWords.IsHead(behind[1])
            || to.ValueSpan[0] is 'A' or 'a' && behind[0].IsCapitalised && InstitutionWords.IsHead(behind[0]) && s.Shown[^1] != ':'
            || behind[0] is { IsCapitalised: false, Key: "comision" or "comisiones" or "comite" or "comites" or "bancada" or "bancadas" });

    /// <summary>"Excelentísimas Señoras y Excelentísimos Señores Jefes de Estado de los países …": offices of many, however long.</summary>
    public static bool CallsOffices(LineShape s) =>
        s is { HasHonorific: true, Words: > 4 and <= MostOffices, EndsLikeSentence: false } && s.Shown[^1] is not (':' or ',')
        && Courtesies.AfterPair(s.Tokens) is [var office, _, ..] behind && behind.Count < s.Tokens.Count
        && OfficeWords.IsHead(office) && office.Text[^1] == 's';

    /// <summary>"A las y los integrantes de la Comisión": the same of those who are together in a body.</summary>
    public static bool GivesToMany(LineShape s) => GivesTo(s)
        && IsOfMany(Token.FirstKey(s.Shown[LetterPhrases.AddresseeArticle().Match(s.Shown).Length..]));

    /// <summary>"A las Representaciones Permanentes de …", "A las y los integrantes de la Comisión": however long.</summary>
    private static bool IsOfMany(string key) => key is "representaciones" or "delegaciones" or "misiones" or "embajadas"
        or "integrantes" or "miembros" or "representantes";

    /// <summary>In words.</summary>
    private const int LongestOffice = 14;

    /// <summary>In words.</summary>
    private const int LongestGiven = 24;

    /// <summary>In words.</summary>
    private const int MostOffices = 30;

    /// <summary>"Al Congreso Nacional:": what is asked of them follows.</summary>
    public static bool OpensPart(LineShape s) => s.Shown is ['A' or 'T', .., ':'] && AskHeads.Addressee(s.Shown) is not null;
    /// <summary>"Thro'", "Through: The County Commissioner": whose hands the letter goes through, and to none of them.</summary>
    public static bool OpensChannel(LineShape line) =>
        line.Words <= LongestChannel && line.Shown.TrimStart('(') is ['T' or 't', 'H' or 'h', 'R' or 'r', ..] words && Token.Of(words) is [{ Key: "thro" or "thru" or "through" } mark, ..] all
        && (all.Count == 1 || words[mark.End] is ':' or ',' or '-' or '\'' or '’' or '.' || all[1].Key is "the" && all.Count > 2 && all[2].IsCapitalised);

    /// <summary>In words.</summary>
    private const int LongestChannel = 14;

    /// <summary>"Bogotá, D.C.," set apart, and no date behind it: where the letter was written.</summary>
    public static bool IsDatelessPlace(LineShape line, LineShape? next) =>
        line.BlanksBefore > 0 && next is { BlanksBefore: > 0 } && line.Words <= 5 && line.Shown[^1] == ','
        && line.Shown.TrimEnd(',').Split(',', 2) is [var town, ..] and var parts && Regions.IsCity(town)
        && (parts.Length == 1 || Regions.IsPlace(parts[1].Trim()));
}
