using System.Collections.Frozen;
using AdvocacyBot.Letters.Reading.Words;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading;

/// <summary>What some words of a list name, told by the words alone.</summary>
public static class EntryForm
{
    private const int Sure = 3;

    // The words of a name and its honorifics; longer lines are none.
    private const int Longest = 80;

    // Spanish words of bodies mostly end like these; the others are told by name.
    private static readonly FrozenSet<string> SpanishHeads = WordSet.Of("""
        red union comite hogar pastoral frente bufete corte orden mision dimension tribunal albergue voces comunidades
        """);

    private static readonly string[] SpanishEnds = ["a", "o", "as", "os", "cion", "dad"];

    // "Attorney General", "Coordinador Nacional": behind the office they belong to.
    private static readonly FrozenSet<string> Trailing = WordSet.Of("""
        general nacional regional ejecutivo ejecutiva adjunto adjunta emeritus emerita constitucional interino interina
        electo electa campaign development
        """);

    /// <summary>The words before any comma are a person's by their own evidence, from the first name on.</summary>
    public static bool NamesPerson(string words) =>
        words.Split(',')[0] is var name && name.Length <= Longest && PersonName.Score(name) >= Sure && !OpensOffice(name)
        && Token.Of(name) is { Count: > 0 } all
        && (Courtesies.Leading(all, left: 1) > 0 || OpensGiven(name) || !FamilyNames.Contains(all[0].Key));

    /// <summary>Its first word is a given name.</summary>
    public static bool OpensGiven(string words) => GivenNames.Contains(Token.FirstKey(words));

    /// <summary>Its first word is a family name, and no given one.</summary>
    public static bool OpensFamily(string words) =>
        Token.FirstKey(words) is var first && FamilyNames.Contains(first) && !GivenNames.Contains(first);

    /// <summary>Its last word is a family name, and no given one.</summary>
    public static bool EndsFamily(string words) =>
        Token.Of(words) is [_, .., { IsCapitalised: true } last] && FamilyNames.Contains(last.Key)
        && !GivenNames.Contains(last.Key);

    /// <summary>Its last word is a given name, which another name must follow.</summary>
    public static bool EndsGiven(string words) =>
        Token.Of(words) is [.., { IsCapitalised: true } last] && GivenNames.Contains(last.Key);

    /// <summary>"The Honorable", "Fray": a name must follow.</summary>
    public static bool EndsHonorific(string words) =>
        Token.Of(words) is [.., { IsCapitalised: true } last] && OfficeWords.IsHonorific(last.Key)
        && !OfficeWords.IsHead(last.Key);

    /// <summary>"Excmo. Sr. Marvin Pineda": a courtesy opens it.</summary>
    public static bool OpensHonorific(string words) =>
        Token.Of(words) is { Count: > 1 } all && Courtesies.Leading(all, left: 1) > 0;

    /// <summary>"S.C.", "Inc.": the form of law of what stands before it.</summary>
    public static bool IsLegalForm(string words) =>
        words.Length <= Sure * 3 && InstitutionWords.IsLegalForm(TextFolding.Key(words));

    /// <summary>"Director of Advocacy", "Ministra de Trabajo": it says what someone is.</summary>
    public static bool OpensOffice(string words) =>
        words.Length <= Longest && OfficeWords.OpensTitle(Token.Of(words.Split(',', '|')[0]));

    /// <summary>"… and High", "Assistant": an office must follow.</summary>
    public static bool EndsBeforeOffice(string words) =>
        Token.Of(words) is [.., { IsCapitalised: true } last] && OfficeWords.IsQualifier(last.Key)
        && !Trailing.Contains(last.Key);

    /// <summary>"Procuradora de los Derechos Humanos Ana Ruiz": an office comes first.</summary>
    public static bool HeadsOffice(string words) => OfficeWords.IsHead(Token.FirstKey(words));

    /// <summary>"Office of the Attorney", "C. Comisionado": the last word is an office.</summary>
    public static bool EndsOffice(string words) => Token.Of(words) is [_, .., var last] && OfficeWords.IsHead(last);

    /// <summary>"General", "Presidenta": all of it goes behind an office, and so does what a comma ends.</summary>
    public static bool TrailsOffice(string words) =>
        Token.Of(words.Split(',', ';')[0]) is [{ IsCapitalised: true } only]
        && (Trailing.Contains(only.Key) || only.Key is "presidente" or "presidenta");

    /// <summary>"Exteriores", "Human Rights": what an office or a body may be of.</summary>
    public static bool OpensMatter(string words) =>
        Token.FirstKey(words) is var first && (OfficeWords.IsObject(first) || InstitutionWords.IsTopic(first));

    /// <summary>"Consejo de Pueblos": the kind of a body comes first in Spanish.</summary>
    public static bool OpensSpanishBody(string words) => Token.Of(words) is [var first, _, ..] && IsSpanishHead(first);

    /// <summary>"Fiscalía", "Red": the kind of a body, which must have more of a name.</summary>
    public static bool IsLoneBody(string words) => Token.Of(words) is [var only] && IsSpanishHead(only);

    /// <summary>"Center for Justice", "Committee on Aid": the kind of a body, and what it is for.</summary>
    public static bool OpensEnglishBody(string words) =>
        Token.Of(words) is [var first, var link, _, ..] && first.IsCapitalised && InstitutionWords.IsHead(first)
        && link.Key is "of" or "for" or "on" or "in" or "at" or "with" or "to" or "against";

    /// <summary>A word tells what kind of body it is.</summary>
    public static bool NamesBody(string words) => Token.Of(words).Any(InstitutionWords.IsHead);

    /// <summary>"May 4, 2021", "a 4 de mayo de 2021": a date, and nothing else but its place.</summary>
    public static bool IsDate(string words) => DateWords.WholeLine(words, dayFirst: false) is not null;

    /// <summary>A city, state or country, or one in another.</summary>
    public static bool NamesPlace(string words) =>
        words.Length <= Longest && !OfficeWords.IsQualifier(Token.FirstKey(words)) && (Cities.NamesPlace(words) || Regions.IsPlace(words)
            || words.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
                && (Regions.IsCity(words[..comma]) || Cities.NamesPlace(words[..comma]))
                && words.Split(' ').Length <= 6);

    private static bool IsSpanishHead(Token word) =>
        word.IsCapitalised && InstitutionWords.IsHead(word)
        && (SpanishHeads.Contains(word.Key)
            || SpanishEnds.Any(end => word.Key.EndsWith(end, StringComparison.Ordinal)));
}
