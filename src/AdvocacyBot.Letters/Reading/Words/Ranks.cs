using System.Collections.Frozen;
using AdvocacyBot.Letters.Text;

namespace AdvocacyBot.Letters.Reading.Words;

/// <summary>Ranks of officers before a name, and the letters of the service they held them in behind it.</summary>
internal static class Ranks
{
    private const int LongestService = 24;

    /// <summary>Words that ranks end in.</summary>
    private static readonly FrozenSet<string> Heads = WordSet.Of("""
        general admiral colonel major captain commander lieutenant brigadier commodore marshal sergeant
        almirante vicealmirante contralmirante contraalmirante coronel teniente capitan comandante comodoro mayor
        sargento brigada division ejercito navio fragata corbeta
        """);

    /// <summary>Short forms of them.</summary>
    private static readonly FrozenSet<string> Short = WordSet.Of("""
        gen maj brig col lt ltc capt cdr cmdr adm sgt wg sqn flt ldr comdt radm vadm ltgen majgen briggen
        """);

    /// <summary>Words before them: "Rear Admiral", "Lieutenant General", "General de Brigada".</summary>
    private static readonly FrozenSet<string> Parts = WordSet.Of("""
        rear vice air lieutenant major brigadier chief master first staff air fleet wing group field command second
        general teniente coronel capitan primer segundo de
        """);

    private static readonly FrozenSet<string> Services = WordSet.Of("""
        usa usaf usmc usn uscg usar usafr usnr usmcr ang arng jagc jag usphs rn raf usma mc sc dc ret retd rtd retired r re sp retirado
        retirada ias ips ifs irs iaas icas irts iofs idas ipos cisf crpf csp psp
        """);

    /// <summary>Words before "Professor" that make a rank of it.</summary>
    private static readonly FrozenSet<string> Chairs = WordSet.Of("""
        associate assistant clinical adjunct conjoint emeritus emerita distinguished visiting honorary
        """);

    /// <summary>How many words of a rank of more than one word open the line: two of "Rear Admiral Ann Lee".</summary>
    public static int Leading(List<Token> words)
    {
        if (OutOfService(words) is > 0 and var served)
        {
            return served;
        }

        var ranked = words is [{ Key: "grand" or "hereditary" or "paramount" }, { Key: "chief" }, _, ..] ? 2 : Professors(words);
        for (var i = 0; i < words.Count - 1 && (Parts.Contains(words[i].Key) || IsHead(words[i].Key)); i++)
        {
            ranked = i > 0 && words[i].IsCapitalised && IsHead(words[i].Key) ? i + 1 : ranked;
        }

        return ranked;
    }

    /// <summary>"General", "Gen.", "Vice-Marshal".</summary>
    private static bool IsHead(string key) =>
        Heads.Contains(key) || Short.Contains(key) || key.StartsWith("vice ", StringComparison.Ordinal) && Heads.Contains(key[5..]);

    /// <summary>In words: "Lieutenant General".</summary>
    private const int LongestRank = 4;

    /// <summary>
    /// "Major General (Ret.) Ann Lee", "Ambassador (ret.) Bo Ruiz": out of service stands behind the rank, before the name.
    /// </summary>
    private static int OutOfService(List<Token> words)
    {
        for (var i = 1; i <= LongestRank && i + 1 < words.Count; i++)
        {
            if (words[i].Key is "ret" or "retd" or "rtd" or "retired")
            {
                return words[i + 1].IsCapitalised && words[0].IsCapitalised && words.Take(i).All(word => IsOfRank(word.Key)) ? i + 1 : 0;
            }
        }

        return 0;
    }

    private static bool IsOfRank(string key) =>
        IsHead(key) || Parts.Contains(key) || OfficeWords.IsHead(key) || key is "amb" or "sr" or "supt" or "justice" or "insp";

    /// <summary>"Associate Professor Ann Lee", "Adjunct Clinical Professor Bo Ruiz".</summary>
    private static int Professors(List<Token> words)
    {
        var i = 0;
        while (i + 1 < words.Count && Chairs.Contains(words[i].Key))
        {
            i++;
        }

        return i > 0 && i + 2 < words.Count && words[i].Key is "professor" or "prof" && words[i + 1].IsCapitalised ? i + 1 : 0;
    }

    /// <summary>Where the bracket behind a name opens that tells of service: "Ann Lee (Retd)"; 0 where there is none.</summary>
    public static int ServiceStart(string words) =>
        words is [.., ')'] && words.LastIndexOf('(') is > 3 and var open && words.Length - open <= LongestService && IsService(words[(open + 1)..^1]) ? open : 0;

    /// <summary>"Rear Admiral", "Lt. Gen. (Rtd.)": a rank and nothing else.</summary>
    public static bool IsRank(List<Token> words)
    {
        var count = words.Count;
        while (count > 0 && words[count - 1].Key is "ret" or "retd" or "rtd" or "retired")
        {
            count--;
        }

        return count > 0 && count < LongestRank && IsHead(words[count - 1].Key) && (count > 1 || Short.Contains(words[0].Key))
            && words.Take(count - 1).All(word => Parts.Contains(word.Key) || IsHead(word.Key));
    }

    /// <summary>A rank of one word or more opens the line.</summary>
    public static bool Open(List<Token> words) =>
        words.Count > 1 && (IsHead(words[0].Key) || Leading(words) > 0);

    /// <summary>"USMC (Ret.)", "JAGC": where someone served, not for whom they sign.</summary>
    public static bool IsService(string part) =>
        part.Length <= LongestService && Token.Of(part) is { Count: > 0 } letters
        && letters.All(w => Services.Contains(w.Key));
}
